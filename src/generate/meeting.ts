import type { ParticipantRecord } from '../import/record-fields.ts';
import { languages } from './languages.ts';
import type { Organisation, Series } from './organisations.ts';
import type { Random } from './random.ts';
import { inventWord } from './scripts.ts';

/** A meeting under way, and what its record is written with. */
export interface Meeting {
  readonly slug: string;
  readonly ordinal: number;
  readonly day: string;
  readonly organisation: Organisation;
  readonly series: Series;
  /** Those who were there. */
  readonly participants: ParticipantRecord[];
}

/** A few invented words in the language of the document. */
export function quotation(random: Random, { organisation }: Meeting): string {
  const { script } = languages[organisation.language];
  return Array.from({ length: random.whole(2, 4) }, () => inventWord(random, script, random.whole(2, 4))).join(' ');
}
