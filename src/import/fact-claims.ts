import { nodeId } from '../graph/node/id.ts';
import { claim, localisedNames, type NodeClaim, orderOf, participantId, periodProperties, topicIds } from './claim.ts';
import { flatMapped, mapped } from './lazily.ts';
import type { DocumentRecord } from './record.ts';

/**
 * The facts of a record. What a fact connects is its key, so that two documents which state the same fact speak of one
 * node, and an import that is repeated makes none twice.
 */
export function* factClaims(record: DocumentRecord): Generator<NodeClaim> {
  yield* memberships(record);
  yield* offices(record);
  yield* attendances(record);
  yield* participations(record);
  yield* statements(record);
  yield* decisions(record);
  yield* responsibilities(record);
}

function memberships(record: DocumentRecord): Iterable<NodeClaim> {
  return mapped(record.memberships, ({ member, organisation, role, period, spell, evidence }, index) => {
    const key = [organisation, participantId(member), role, ...(spell > 1 ? [spell] : [])];
    return claim(nodeId('Membership', ...key), {
      path: ['memberships', index],
      evidence,
      properties: { role, ...periodProperties(period) },
      links: { MEMBER: participantId(member), OF: nodeId('Organisation', organisation) },
    });
  });
}

function offices(record: DocumentRecord): Iterable<NodeClaim> {
  return mapped(record.offices, ({ official, post, title, organisation, country, period, evidence }, index) =>
    claim(nodeId('Office', official, post), {
      path: ['offices', index],
      evidence,
      properties: { order: orderOf(index + 1), ...periodProperties(period) },
      names: localisedNames(title),
      links: {
        HOLDER: nodeId('Official', official),
        OFFICE_IN: organisation && nodeId('Organisation', organisation),
        OFFICE_OF: country && nodeId('Country', country),
      },
    }),
  );
}

function attendances(record: DocumentRecord): Iterable<NodeClaim> {
  return mapped(record.attendances, (it, index) => {
    const country = it.country && nodeId('Country', it.country);
    const organisation = it.organisation && nodeId('Organisation', it.organisation);
    const named = it.official ? nodeId('Official', it.official) : it.subGroup && nodeId('SubGroup', it.subGroup);
    const attendee = named ?? organisation ?? country ?? '';
    return claim(nodeId('Attendance', it.meeting, attendee), {
      path: ['attendances', index],
      evidence: it.evidence,
      properties: { roles: it.roles, status: it.status, order: orderOf(index + 1) },
      links: {
        AT: nodeId('Meeting', it.meeting),
        ATTENDEE: attendee,
        FOR_COUNTRY: country,
        FOR_ORGANISATION: organisation,
        AS: it.official && it.post && nodeId('Office', it.official, it.post),
      },
    });
  });
}

function participations(record: DocumentRecord): Iterable<NodeClaim> {
  return mapped(record.participations, ({ initiative, participant, role, evidence }, index) =>
    claim(nodeId('Participation', initiative, participantId(participant), 'STATED'), {
      path: ['participations', index],
      evidence,
      properties: { basis: 'STATED', role },
      links: { IN: nodeId('Initiative', initiative), PARTICIPANT: participantId(participant) },
    }),
  );
}

function statements(record: DocumentRecord): Iterable<NodeClaim> {
  return flatMapped(
    record.statements,
    ({ meeting, slug, speaker, summary, topics, mentions, figures, evidence }, index) => {
      const path = ['statements', index];
      const figureClaims = figures.map(({ label, value, unit, period, expected }, position) =>
        claim(nodeId('Figure', meeting, slug, position + 1), {
          path: [...path, 'figures', position],
          evidence: [],
          properties: { label, value, unit, expected, order: orderOf(position + 1), ...periodProperties(period) },
        }),
      );
      const statement = claim(nodeId('Statement', meeting, slug), {
        path,
        evidence,
        properties: { order: orderOf(index + 1) },
        names: localisedNames(summary),
        links: {
          AT: nodeId('Meeting', meeting),
          SPEAKER: speaker && participantId(speaker),
          ABOUT: topicIds(topics),
          MENTIONS: mentions.map(participantId),
          NAMES: figureClaims.map(({ id }) => id),
        },
      });
      return [statement, ...figureClaims];
    },
  );
}

function decisions(record: DocumentRecord): Iterable<NodeClaim> {
  return mapped(record.decisions, ({ meeting, slug, summary, assignees, due, evidence }, index) =>
    claim(nodeId('Decision', meeting, slug), {
      path: ['decisions', index],
      evidence,
      properties: { due, order: orderOf(index + 1) },
      names: localisedNames(summary),
      links: { AT: nodeId('Meeting', meeting), ASSIGNED_TO: assignees.map(participantId) },
    }),
  );
}

function responsibilities(record: DocumentRecord): Iterable<NodeClaim> {
  return mapped(record.responsibilities, ({ initiative, measure, slug, role, body, office, to, evidence }, index) =>
    claim(nodeId('Responsibility', initiative, slug), {
      path: ['responsibilities', index],
      evidence,
      properties: { role, office, order: orderOf(index + 1) },
      links: {
        REGARDING: nodeId('Initiative', initiative),
        ON_MEASURE: measure && nodeId('Measure', initiative, measure),
        BODY: body && participantId(body),
        TO: to.map((organisation) => nodeId('Organisation', organisation)),
      },
    }),
  );
}
