import type { Transaction } from '../database/database.ts';
import { readStatement } from '../database/statement.ts';
import { inChunks } from './chunks.ts';
import type { Claim, NodeClaim } from './claim.ts';
import type { Passage } from './record-fields.ts';

const readStates = readStatement('./states.cypher', import.meta.url);
const describedAlready = readStatement('./described-already.cypher', import.meta.url);

/** Asks the database, within a transaction or without. */
export type Reader = Transaction['run'];

/** What a document says of a thing, and by which words. */
export interface Saying {
  /** The id of the document, the first of those that say the same. */
  readonly document: string;
  readonly claim: Claim;
  /** Only of the document that is being compared. */
  readonly passages: readonly Passage[];
}

/** A thing as the graph holds it, seen from one document. */
export interface State {
  /** When the database first held it, in ISO 8601. */
  readonly recordedAt: string;
  /** What documents say of it, in the order of their ids; the same by several once, which merges to the same. */
  readonly sayings: readonly Saying[];
  /** Quotations of other documents, in the order of those. */
  readonly quotes: readonly (readonly [document: string, quote: string])[];
}

interface StateRow {
  readonly id: string;
  readonly recordedAt: string;
  readonly claims: readonly (readonly [document: string, claim: string])[];
  readonly passages: readonly (readonly (string | null)[])[];
  readonly quotes: State['quotes'];
}

/**
 * What the graph holds of some things; those that it does not hold are left out.
 *
 * @param document the id of the document from which they are seen
 */
export async function statesOf(run: Reader, ids: readonly string[], document: string): Promise<Map<string, State>> {
  const states = new Map<string, State>();
  for (const some of inChunks([...new Set(ids)])) {
    for (const row of await run<StateRow>(readStates, { ids: some, document })) {
      const own = row.passages.map(passageOf);
      const sayings = row.claims.map(([by, claim]) => ({
        document: by,
        claim: JSON.parse(claim) as Claim,
        passages: by === document ? own : [],
      }));
      states.set(row.id, { recordedAt: row.recordedAt, sayings, quotes: row.quotes });
    }
  }
  return states;
}

/**
 * What the graph holds of bare countries, as far as it matters to a document that is new and adds nothing to them. All
 * documents may name them, so what each of those says is not gone through.
 *
 * @param claims what the document says of them
 * @param document its id
 */
export async function bareStatesOf(
  run: Reader,
  claims: readonly NodeClaim[],
  document: string,
): Promise<Map<string, State>> {
  const bare = new Map(claims.map((claim) => [claim.id, claim]));
  const states = new Map<string, State>();
  for (const ids of inChunks([...bare.keys()])) {
    const rows = await run<{ id: string; recordedAt: string; by: string }>(describedAlready, { ids, document });
    for (const { id, recordedAt, by } of rows) {
      const { properties = {}, names = [], links = {} } = bare.get(id) ?? {};
      states.set(id, {
        recordedAt,
        sayings: [{ document: by, claim: { properties, names, links }, passages: [] }],
        quotes: [],
      });
    }
  }
  return states;
}

/** Whether a document only names a country, which has but its code, its id, and names, and has no word for it. */
export function isBareCountry({ labels, names, evidence }: NodeClaim): boolean {
  return labels.includes('Country') && names.length === 0 && evidence.every(({ quote }) => quote === undefined);
}

function passageOf([quote, supports, note, language]: readonly (string | null)[]): Passage {
  return {
    ...(quote ? { quote } : {}),
    ...(supports ? { supports } : {}),
    ...(note ? { note } : {}),
    ...(language ? { language } : {}),
  };
}
