import type { ToldDays } from './meeting-days.ts';
import type { MeetingMention } from './meetings.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isMark } from './tokens.ts';

/* Which sentences are about a meeting. */

/** How far from the beginning a heading may be, in blocks. */
export const heading = 8;

/** How much what a sentence tells is told of the meeting; 0 where it is of nothing like it. */
export interface Closeness {
  of(index: number): number;
  /** Whether what stands at a place of a sentence is nearer to the name of another meeting. */
  isOfOther(index: number, days: Pick<ToldDays, 'from' | 'to'>): boolean;
}

/** Tells of each sentence whether it is about a meeting. */
export function closenessOf(
  reading: Reading,
  mention: MeetingMention,
  mentions: readonly MeetingMention[],
  near: readonly ReadSentence[],
  areMinutes: boolean,
): Closeness {
  const { words, sentences } = reading;
  const own = sentences[mention.sentence] as ReadSentence;
  const key = headKey(reading, mention);
  const heads = new Map<number, MeetingMention[]>();
  for (const one of mentions) heads.set(one.sentence, [...(heads.get(one.sentence) ?? []), one]);
  const isOther = (one: MeetingMention) =>
    one !== mention &&
    (one.isOther || (one.ordinal !== null && mention.ordinal !== null && one.ordinal.value !== mention.ordinal.value));
  const surrounding = new Set(near);
  /** The last sentence that named the meeting, which a pronoun in the next may mean. */
  let told = -2;
  const known = new Map<number, number>();
  for (const [index, sentence] of sentences.entries()) {
    const { tokens, block, dates } = sentence;
    const mentioned = heads.get(index) ?? [];
    const names = mentioned.some((one) => !isOther(one) && isSameWord(headKey(reading, one), key));
    const isNamed = sentence === own || names;
    // Far from the beginning only what has a date can tell any.
    if (dates.length === 0 && block >= heading * 3) {
      if (isNamed) told = index;
      continue;
    }
    const isOfOthers = sentence !== own && !names && (mentioned.some(isOther) || words.otherMeeting.within(tokens));
    const isPronoun =
      told === index - 1 && words.eventPronouns.of(tokens[0]) === true && tellsOfTime(reading, sentence);
    if (isNamed || isPronoun) told = index;
    if (isOfOthers) continue;
    const isShort = tokens.length <= 24;
    const isHead = areMinutes && block < heading && isPlaceAndDay(reading, sentence);
    const isLabel = block < heading * 2 && isLabelled(reading, sentence);
    const value =
      sentence === own
        ? 5
        : isLabel
          ? 6
          : isHead && !isNamed
            ? 4.5
            : isNamed && block === own.block
              ? 3.5
              : isNamed
                ? 3
                : surrounding.has(sentence)
                  ? 2.9
                  : isPronoun || words.events.within(tokens)
                    ? 2.5
                    : words.held.within(tokens) && block < heading * 2
                      ? 2
                      : block < heading && (isShort || dates.length === 1)
                        ? 1.2
                        : 0;
    if (value > 0) known.set(index, value);
  }
  return {
    of: (index) => known.get(index) ?? 0,
    isOfOther(index, { from, to }) {
      const nearest = (heads.get(index) ?? []).reduce<{ one: MeetingMention; far: number } | undefined>((best, one) => {
        const far = one.head < from ? from - one.head : one.head - to;
        return !best || far < best.far ? { one, far } : best;
      }, undefined);
      return nearest !== undefined && isOther(nearest.one);
    },
  };
}

/** Whether a sentence has a verb of beginning, lasting, ending or being held. */
function tellsOfTime({ words }: Reading, { tokens }: ReadSentence): boolean {
  return [words.began, words.lasts, words.ended, words.held].some((list) => list.within(tokens) !== undefined);
}

/** `Date: 5 May 2021`, `Date and place – Baku, 5 May 2021`. */
function isLabelled({ words }: Reading, { tokens }: ReadSentence): boolean {
  const label = words.dateLabels.at(tokens, 0);
  return label !== undefined && isMark(tokens[label.next], ':：–—|');
}

/** `Baku, 5 May 2021`, or the two at the ends of a line: a day with its year and a place, and nothing more. */
function isPlaceAndDay({ byBlock, words }: Reading, { block, tokens, dates }: ReadSentence): boolean {
  const [date] = dates;
  if (!date?.hasYear || tokens.length > date.to - date.from + 6) return false;
  const line = byBlock[block] ?? [];
  return line.some(
    ({ places, tokens: all }) =>
      places.some(({ kind }) => kind === 'city') || all.some((token) => words.isOne('placeBehind', token)),
  );
}

/** Where another sentence names the meeting by the same word; undefined where it does not. */
export function headIn(reading: Reading, mention: MeetingMention, { tokens }: ReadSentence): number | undefined {
  const key = headKey(reading, mention).slice(0, 5);
  const at = tokens.findIndex((token) => token.key.startsWith(key));
  return at === -1 ? undefined : at;
}

/** Whether another sentence of the paragraph speaks of the meeting, too. */
export function isOfSame(reading: Reading, mention: MeetingMention, other: ReadSentence): boolean {
  const own = reading.sentences[mention.sentence] as ReadSentence;
  if (other === own || other.block !== own.block || other.dates.length === 0) return false;
  return headIn(reading, mention, other) !== undefined && !reading.words.otherMeeting.within(other.tokens);
}

/** The word for a meeting that a mention has, whatever its case. */
export function headKey({ sentences, words }: Reading, { sentence, head }: MeetingMention): string {
  const key = sentences[sentence]?.tokens[head]?.key ?? '';
  return words.formsOf(key).at(-1) ?? key;
}

/** Whether two stems may be of one word: endings are taken off as far as they may be. */
function isSameWord(one: string, other: string): boolean {
  return one.startsWith(other.slice(0, 5)) || other.startsWith(one.slice(0, 5));
}
