import type { NodeClaim } from '../import/claim.ts';

/** Who took part in an initiative because of membership or attendance. */
export interface DerivedParticipation {
  readonly id: string;
  readonly basis: 'MEMBERSHIP' | 'ATTENDANCE';
  readonly initiative: string;
  readonly participant: string;
  /** Ids of the facts that it follows from. */
  readonly facts: readonly string[];
}

interface Membership {
  readonly id: string;
  readonly member: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** As many steps as the importer's statement goes up from the carrier of an initiative. */
const mostSteps = 6;

/**
 * Says who took part in initiatives, by the rule of the importer's `derive-participations.cypher`, while records go by.
 * An initiative has to stand in the record of the meeting that adopts it, and memberships in an earlier one: so no more
 * is kept than organisations and their members.
 */
export class Derivation {
  readonly #parents = new Map<string, string>();
  readonly #members = new Map<string, Membership[]>();

  /** The participations that follow from the claims of one record, and from memberships before it. */
  of(claims: readonly NodeClaim[]): DerivedParticipation[] {
    for (const claim of claims) this.#remember(claim);
    const initiatives = claims.filter(({ id }) => id.startsWith('Initiative:'));
    return initiatives.flatMap((initiative) => {
      const adoptedAt = only(initiative, 'ADOPTED_AT');
      const meeting = claims.find(({ id }) => id === adoptedAt);
      if (adoptedAt === undefined) return [];
      if (!meeting) throw new Error(`${initiative.id} has to be in the record of ${adoptedAt}`);
      return [
        ...participations(initiative, 'MEMBERSHIP', this.#byMembership(initiative, meeting)),
        ...participations(initiative, 'ATTENDANCE', byAttendance(claims, adoptedAt)),
      ];
    });
  }

  #remember(claim: NodeClaim): void {
    const { id, properties } = claim;
    if (id.startsWith('Organisation:')) {
      const parent = only(claim, 'PART_OF');
      if (parent !== undefined) this.#parents.set(id, parent);
    }
    const member = only(claim, 'MEMBER');
    const organisation = only(claim, 'OF');
    if (member === undefined || organisation === undefined || properties['role'] !== 'MEMBER') return;
    const { start, end } = properties as { start?: string; end?: string };
    const known = this.#members.get(organisation) ?? [];
    this.#members.set(organisation, [...known, { id, member, start, end }]);
  }

  #byMembership(initiative: NodeClaim, meeting: NodeClaim): [participant: string, fact: string][] {
    const day = meeting.properties['start'] as string | undefined;
    let body = only(initiative, 'CARRIED_BY');
    for (let steps = 0; steps < mostSteps && body !== undefined && !this.#members.has(body); steps += 1) {
      body = this.#parents.get(body);
    }
    return (this.#members.get(body ?? '') ?? [])
      .filter(({ start, end }) => day === undefined || ((start ?? day) <= day && (end ?? day) >= day))
      .map(({ id, member }) => [member, id]);
  }
}

function byAttendance(claims: readonly NodeClaim[], meeting: string): [participant: string, fact: string][] {
  return claims.flatMap((claim): [string, string][] => {
    if (only(claim, 'AT') !== meeting || claim.properties['status'] !== 'PRESENT') return [];
    const participant = only(claim, 'FOR_COUNTRY') ?? only(claim, 'FOR_ORGANISATION');
    return participant === undefined ? [] : [[participant, claim.id]];
  });
}

function participations(
  { id: initiative, properties }: NodeClaim,
  basis: DerivedParticipation['basis'],
  pairs: readonly (readonly [participant: string, fact: string])[],
): DerivedParticipation[] {
  const byParticipant = new Map<string, string[]>();
  for (const [participant, fact] of pairs) {
    byParticipant.set(participant, [...(byParticipant.get(participant) ?? []), fact]);
  }
  return [...byParticipant].map(([participant, facts]) => ({
    id: `Participation:${properties['slug']}/${participant}/${basis}`,
    basis,
    initiative,
    participant,
    facts,
  }));
}

function only({ links }: NodeClaim, type: keyof NodeClaim['links']): string | undefined {
  return links[type]?.[0];
}
