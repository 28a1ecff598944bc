import type { DocumentRow } from '../document/rows.ts';
import { readThing, type Thing } from '../node/thing.ts';
import type { EvidenceRow } from './rows.ts';

/** A passage as statements give it. */
export type Passage = readonly [
  quote: string | null,
  start: number | null,
  end: number | null,
  language: string | null,
  note: string | null,
  supports: string | null,
  document: Thing,
];

/** Reads a passage that something rests on. */
export function readEvidence([quote, start, end, language, note, supports, document]: Passage): EvidenceRow {
  return { quote, start, end, language, note, supports, document: readThing<DocumentRow>(document) };
}
