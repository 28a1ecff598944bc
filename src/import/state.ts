import type { Parameters, Transaction } from '../database/database.ts';
import { readStatement } from '../database/statement.ts';
import { inChunks } from './chunks.ts';
import type { Claim } from './claim.ts';
import type { Passage } from './record-fields.ts';

const readStates = readStatement('./states.cypher', import.meta.url);

/** Asks the database, within a transaction or without. */
export type Reader = Transaction['run'];

/** What one document says of a thing, and by which words. */
export interface Saying {
  /** The id of the document. */
  readonly document: string;
  readonly claim: Claim;
  readonly passages: readonly Passage[];
}

/** A thing as the graph holds it. */
export interface State {
  /** When the database first held it, in ISO 8601. */
  readonly recordedAt: string;
  /** What documents say of it, in the order of their ids. */
  readonly sayings: readonly Saying[];
}

interface StateRow {
  readonly id: string;
  readonly recordedAt: string;
  readonly claims: readonly (readonly [document: string, claim: string])[];
  readonly passages: readonly (readonly [document: string, ...words: (string | null)[]])[];
}

/** What the graph holds of some things; those that it does not hold are left out. */
export async function statesOf(run: Reader, ids: readonly string[]): Promise<Map<string, State>> {
  const states = new Map<string, State>();
  for (const some of inChunks([...new Set(ids)])) {
    for (const { id, recordedAt, claims, passages } of await run<StateRow>(readStates, { ids: some } as Parameters)) {
      const words = new Map<string, Passage[]>();
      for (const [document, ...passage] of passages) {
        const ofDocument = words.get(document) ?? [];
        words.set(document, ofDocument);
        ofDocument.push(passageOf(passage));
      }
      const sayings = claims.map(([document, claim]) => ({
        document,
        claim: JSON.parse(claim) as Claim,
        passages: words.get(document) ?? [],
      }));
      states.set(id, { recordedAt, sayings });
    }
  }
  return states;
}

function passageOf([quote, supports, note, language]: readonly (string | null)[]): Passage {
  return {
    ...(quote ? { quote } : {}),
    ...(supports ? { supports } : {}),
    ...(note ? { note } : {}),
    ...(language ? { language } : {}),
  };
}
