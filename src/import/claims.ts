import { nodeId } from '../graph/node/id.ts';
import {
  type ClaimedName,
  claim,
  localisedNames,
  type NodeClaim,
  orderOf,
  participantId,
  periodProperties,
  topicIds,
} from './claim.ts';
import { factClaims } from './fact-claims.ts';
import { flatMapped, mapped } from './lazily.ts';
import { type DocumentRecord, isUnpublished, type MeasureRecord } from './record.ts';
import type { Localised } from './record-fields.ts';

/** As many claims are held: some 20 MB. */
const mostHeld = 20_000;

/**
 * Everything that a record says, thing by thing, the document itself first. Of a large record the claims are made anew each
 * time it is gone through: to hold them takes twice the room of the record.
 */
export function claimsOf(record: DocumentRecord): Iterable<NodeClaim> {
  let all: readonly NodeClaim[] | undefined;
  return {
    *[Symbol.iterator]() {
      if (all) return yield* all;
      const held: NodeClaim[] = [];
      let count = 0;
      for (const claim of claimsIn(record)) {
        count += 1;
        if (count <= mostHeld) held.push(claim);
        else held.length = 0;
        yield claim;
      }
      if (count <= mostHeld) all = held;
    },
  };
}

function* claimsIn(record: DocumentRecord): Generator<NodeClaim> {
  yield* documentClaims(record);
  yield* entityClaims(record);
  yield* factClaims(record);
}

function* documentClaims(record: DocumentRecord): Generator<NodeClaim> {
  // Nothing is said of what is usual, so that publishing a document leaves no trace of its having been a draft.
  const visibility = isUnpublished(record) ? 'DRAFT' : undefined;
  const own = { ...record.document, visibility, evidence: [], path: ['document'] };
  const others = record.documents.map((one, index) => ({
    ...one,
    visibility: undefined,
    path: ['documents', index],
  }));
  for (const { slug, evidence, path, publisher, meetings, publishedOn, ...it } of [own, ...others]) {
    const { kind, title, language, url, visibility } = it;
    const { start, end } = periodProperties(publishedOn);
    yield claim(nodeId('Document', slug), {
      path,
      evidence,
      properties: { slug, kind, title, language, url, publishedOn, start, end, visibility },
      links: {
        PUBLISHED_BY: publisher && nodeId('Organisation', publisher),
        TELLS_OF: meetings.map((meeting) => nodeId('Meeting', meeting)),
      },
    });
  }
}

function* entityClaims(record: DocumentRecord): Generator<NodeClaim> {
  yield* mapped(record.countries, ({ code, otherNames, evidence }, index) =>
    claim(nodeId('Country', code), {
      path: ['countries', index],
      evidence,
      properties: { code },
      names: otherNames,
    }),
  );
  yield* mapped(record.organisations, ({ slug, kind, acronym, parent, country, ...it }, index) =>
    claim(nodeId('Organisation', slug), {
      path: ['organisations', index],
      evidence: it.evidence,
      properties: { slug, kind, acronym },
      names: namesOf(it),
      links: {
        PART_OF: parent && nodeId('Organisation', parent),
        IN_COUNTRY: country && nodeId('Country', country),
      },
    }),
  );
  yield* mapped(record.subGroups, ({ slug, status, parent, topics, ...it }, index) =>
    claim(nodeId('SubGroup', slug), {
      path: ['subGroups', index],
      evidence: it.evidence,
      properties: { slug, status },
      names: namesOf(it),
      links: { PART_OF: nodeId('Organisation', parent), ABOUT: topicIds(topics) },
    }),
  );
  yield* mapped(record.officials, ({ slug, honorific, ...it }, index) =>
    claim(nodeId('Official', slug), {
      path: ['officials', index],
      evidence: it.evidence,
      properties: { slug, honorific },
      names: namesOf(it),
    }),
  );
  yield* mapped(record.places, ({ slug, country, latitude, longitude, ...it }, index) =>
    claim(nodeId('Place', slug), {
      path: ['places', index],
      evidence: it.evidence,
      properties: { slug, latitude, longitude },
      names: namesOf(it),
      links: { IN_COUNTRY: country && nodeId('Country', country) },
    }),
  );
  yield* mapped(record.meetingSeries, ({ slug, organisation, ...it }, index) =>
    claim(nodeId('MeetingSeries', slug), {
      path: ['meetingSeries', index],
      evidence: it.evidence,
      properties: { slug },
      names: namesOf(it),
      links: { ORGANISED_BY: organisation && nodeId('Organisation', organisation) },
    }),
  );
  yield* mapped(record.meetings, (it, index) =>
    claim(nodeId('Meeting', it.slug), {
      path: ['meetings', index],
      evidence: it.evidence,
      properties: { slug: it.slug, ordinal: it.ordinal, ...periodProperties(it.when) },
      names: localisedNames(it.title),
      links: {
        IN_SERIES: it.series && nodeId('MeetingSeries', it.series),
        HELD_IN: it.place && nodeId('Place', it.place),
        ORGANISED_BY: it.organiser && nodeId('Organisation', it.organiser),
        HOSTED_BY: it.host && participantId(it.host),
        PART_OF: it.partOf && nodeId('Meeting', it.partOf),
        ABOUT: topicIds(it.topics),
      },
    }),
  );
  yield* flatMapped(record.initiatives, (it, index) => [
    claim(nodeId('Initiative', it.slug), {
      path: ['initiatives', index],
      evidence: it.evidence,
      properties: { slug: it.slug, kind: it.kind, ...periodProperties(it.period) },
      names: localisedNames(it.title),
      links: {
        CARRIED_BY: it.organisation && nodeId('Organisation', it.organisation),
        ADOPTED_AT: it.adoptedAt && nodeId('Meeting', it.adoptedAt),
        SUPPLEMENTS: it.supplements && nodeId('Initiative', it.supplements),
        ABOUT: topicIds(it.topics),
      },
    }),
    ...measureClaims(it.slug, it.measures, ['initiatives', index, 'measures'], []),
  ]);
  yield* flatMapped(record.measures, ({ initiative, items }, index) =>
    measureClaims(initiative, items, ['measures', index, 'items'], []),
  );
  yield* mapped(record.topics, ({ slug, broader, ...it }, index) =>
    claim(nodeId('Topic', slug), {
      path: ['topics', index],
      evidence: it.evidence,
      properties: { slug },
      names: namesOf(it),
      links: { BROADER: broader && nodeId('Topic', broader) },
    }),
  );
}

/** The items of an initiative, each above those that stand under it. */
function measureClaims(
  initiative: string,
  items: readonly MeasureRecord[],
  path: readonly PropertyKey[],
  above: readonly { readonly number: string; readonly position: number }[],
): NodeClaim[] {
  return items.flatMap((item, index) => {
    const place = [...above, { number: item.number, position: index + 1 }];
    const code = codeOf(place);
    return [
      claim(nodeId('Measure', initiative, code), {
        path: [...path, index],
        evidence: item.evidence,
        properties: {
          code,
          position: index + 1,
          heading: item.heading,
          order: place.map(({ position }) => orderOf(position)).join('.'),
        },
        names: localisedNames(item.title),
        links: {
          ITEM_OF: nodeId('Initiative', initiative),
          UNDER: above.length > 0 ? nodeId('Measure', initiative, codeOf(above)) : undefined,
          ABOUT: topicIds(item.topics),
        },
      }),
      ...measureClaims(initiative, item.items, [...path, index, 'items'], place),
    ];
  });
}

function codeOf(place: readonly { readonly number: string }[]): string {
  return place.map(({ number }) => number).join('.');
}

function namesOf({ name, otherNames }: { name: Localised; otherNames: readonly ClaimedName[] }): ClaimedName[] {
  return [...localisedNames(name), ...otherNames];
}
