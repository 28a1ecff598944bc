import { entityTypes, factTypes, nodeId, typenameOf } from '../graph/node/id.ts';
import type { LinkType } from '../graph/node/links.ts';
import type { NameKind } from '../graphql/types.generated.ts';
import { daysOf } from './period.ts';
import type { Localised, ParticipantRecord, Passage } from './record-fields.ts';

/** What a node may hold: the values that Neo4j stores. */
export type Value = string | number | boolean | readonly string[];

export interface ClaimedName {
  readonly text: string;
  readonly language: string;
  readonly kind: NameKind;
}

/**
 * What one document says of one thing. A thing's node is made of all claims about it (see `merge.ts`), so what a
 * document says can be taken back without touching what others say.
 */
export interface Claim {
  readonly properties: Readonly<Record<string, Value>>;
  readonly names: readonly ClaimedName[];
  /** The ids of the things that it links to. */
  readonly links: Readonly<Partial<Record<LinkType, readonly string[]>>>;
}

/** A claim with the thing it is about and the words it rests on. */
export interface NodeClaim extends Claim {
  readonly id: string;
  /** The labels of the thing's node. */
  readonly labels: readonly string[];
  readonly evidence: readonly Passage[];
  /** Where in the record it stands. */
  readonly path: readonly PropertyKey[];
}

/** The parts of a claim as the record gives them: what it leaves out is undefined and goes. */
interface ClaimParts {
  readonly path: readonly PropertyKey[];
  readonly evidence: readonly Passage[];
  readonly properties?: Readonly<Record<string, Value | undefined>>;
  readonly names?: readonly ClaimedName[];
  readonly links?: Readonly<Partial<Record<LinkType, string | readonly string[] | undefined>>>;
}

/** A claim about the thing with this id, without what the record leaves out. */
export function claim(id: string, { path, evidence, properties = {}, names = [], links = {} }: ClaimParts): NodeClaim {
  const typename = id.slice(0, id.indexOf(':'));
  return {
    id,
    path,
    evidence,
    names,
    labels: labelsOf(typename),
    properties: Object.fromEntries(
      Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined),
    ),
    links: Object.fromEntries(
      Object.entries(links).flatMap(([type, target]) => {
        const targets = target === undefined ? [] : [target].flat();
        return targets.length > 0 ? [[type, targets]] : [];
      }),
    ),
  };
}

const labels = new Map<string, readonly string[]>();

/** The labels of a type's nodes: one list for all claims about them. */
function labelsOf(typename: string): readonly string[] {
  const known = labels.get(typename);
  if (known) return known;
  const kind = typename in entityTypes ? ['Entity'] : typename in factTypes ? ['Fact'] : [];
  const all = [...kind, typename];
  labels.set(typename, all);
  return all;
}

/** Whether another record may name the thing with this id: of facts, records name offices only. */
export function mayBeNamed(id: string): boolean {
  const typename: string = typenameOf({ id });
  return typename === 'Office' || !(typename in factTypes || typename === 'Figure');
}

/** A text in several languages as names of the thing. */
export function localisedNames(texts: Localised): ClaimedName[] {
  return Object.entries(texts).map(([language, text]) => ({ text, language, kind: 'OFFICIAL' }));
}

/** A period as it is stored: its text and the days that it covers. */
export function periodProperties(period: string | undefined): Record<string, string | undefined> {
  if (period === undefined) return {};
  const days = daysOf(period);
  return { period, start: days?.start ?? undefined, end: days?.end ?? undefined };
}

/** The id of who takes part. */
export function participantId(participant: ParticipantRecord): string {
  if ('country' in participant) return nodeId('Country', participant.country);
  if ('organisation' in participant) return nodeId('Organisation', participant.organisation);
  if ('subGroup' in participant) return nodeId('SubGroup', participant.subGroup);
  return nodeId('Official', participant.official);
}

/** The ids of subjects. */
export function topicIds(topics: readonly string[]): string[] {
  return topics.map((topic) => nodeId('Topic', topic));
}

/** A place in a list as a text that sorts like the number. */
export function orderOf(position: number): string {
  return String(position).padStart(6, '0');
}
