import { type Found, foundAt, lessSure } from './found.ts';
import type { MeetingKind } from './languages/words.ts';
import { daysOf, type FoundDate, type Published } from './meeting-dates.ts';
import { datelinePlace, headingPlace, placeByForm, placeOf } from './meeting-place.ts';
import { headIn, heading, headKey, isOfSame } from './meeting-sentences.ts';
import type { MeetingMention } from './meetings.ts';
import type { OrganisationMention } from './organisations.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isMark } from './tokens.ts';

/** The meeting that a text is about. */
export interface DraftMeeting {
  /** Where it is named; its own `start` and `end` are its days. */
  readonly found: Found;
  readonly kind: MeetingKind;
  readonly name: string;
  readonly ordinal: (Found & { readonly value: number }) | null;
  /** What its series is called; null where nothing says that it is one of several. */
  readonly series: string | null;
  readonly organiser: string | null;
  readonly start: FoundDate | null;
  readonly end: FoundDate | null;
  readonly place: (Found & { readonly name: string }) | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The index of the mention that tells most. */
  readonly sentence: number;
}

/** Which of the meetings that a text names it is about; null where it is about none. */
export function mainMeeting(
  reading: Reading,
  mentions: readonly MeetingMention[],
  organisations: readonly OrganisationMention[],
  published: Published,
  kind: string,
): DraftMeeting | null {
  const best = mentions.reduce<{ mention: MeetingMention; score: number } | null>((top, mention) => {
    const score = scoreOf(reading, mention) - (isAhead(reading, mention, kind) ? 4 : 0);
    return score > (top?.score ?? 3.4) ? { mention, score } : top;
  }, null);
  if (!best) return null;
  const { mention } = best;
  const near = surroundings(reading, mention);
  const own = near.filter(({ block }) => block === reading.sentences[mention.sentence]?.block);
  const ordinal =
    mention.ordinal ??
    (mention.isOther
      ? null
      : (ordinalElsewhere(reading, mention, mentions) ?? numberOfMinutes(reading, mention, kind)));
  const date = daysOf(reading, mention, mentions, near, published, kind);
  const place =
    placeOf(mention, own, reading) ??
    datelinePlace(reading) ??
    placeOf(
      mention,
      near
        .slice(own.length)
        .filter((one) => one.tokens.length < 20 || one.dates.length > 0 || headIn(reading, mention, one) !== undefined),
      reading,
    ) ??
    near.map((sentence) => placeByForm(reading, mention, sentence)).find((one) => one !== undefined) ??
    headingPlace(reading);
  const organiser = organisations.find(
    (one) => one.sentence === mention.sentence && one.from >= mention.from && one.to <= mention.to + 3,
  );
  const { kind: sort, name, sentence, quote, start, end, confidence, sure, rule } = mention;
  const found = { quote, start, end, confidence, sure, rule };
  const fullName =
    fullerName(reading, mention, mentions) ?? (name.includes(' ') ? name : withBody(reading, mention, organisations));
  return {
    found: best.score >= 6 ? found : lessSure(found, 0.85),
    kind: sort,
    name: fullName,
    ordinal,
    series: ordinal ? fullName : null,
    organiser: organiser?.name ?? null,
    start: date?.start ?? null,
    end: date?.end ?? null,
    place: place?.place ?? null,
    country: place?.country ?? null,
    sentence,
  };
}

/** Whether a plan, rules or minutes speak of a meeting that is still to be: such a document is not of it. */
function isAhead({ sentences, words }: Reading, { sentence: index, from, to }: MeetingMention, kind: string): boolean {
  const sentence = sentences[index] as ReadSentence;
  if (!/^(?:ACTION_PLAN|TERMS_OF_REFERENCE|CHARTER|MINUTES|DECLARATION)$/.test(kind) || sentence.block < 3)
    return false;
  const until = Math.min(sentence.tokens.length, to + 10);
  return words.ahead.within(sentence.tokens, Math.max(0, from - 4), until) !== undefined;
}

/** What an earlier or later mention calls a meeting that has neither an ordinal nor a capital word here. */
function fullerName(
  reading: Reading,
  mention: MeetingMention,
  mentions: readonly MeetingMention[],
): string | undefined {
  if (mention.ordinal || /\s\S*\p{Lu}|^\p{Lu}\S*\s/u.test(mention.name)) return undefined;
  const key = headKey(reading, mention).slice(0, 5);
  return mentions
    .filter((one) => !one.isOther && one.name.includes(' ') && headKey(reading, one).startsWith(key))
    .filter((one) => /\p{Lu}/u.test(one.name) && (reading.sentences[one.sentence]?.block ?? 99) < 12)
    .sort((a, b) => b.name.length - a.name.length)[0]?.name;
}

/** A meeting that is called no more than that, with the body that the sentence or the heading names. */
function withBody(reading: Reading, mention: MeetingMention, organisations: readonly OrganisationMention[]): string {
  const { words } = reading;
  const { tokens } = reading.sentences[mention.sentence] as ReadSentence;
  const head = words.organisations.within(tokens, 0, mention.from)?.value.name;
  const body =
    organisations.findLast((one) => one.sentence === mention.sentence && one.to <= mention.head) ??
    organisations.find((one) => one.head === head && one.name.includes(' ')) ??
    organisations.find((one) => (reading.sentences[one.sentence]?.block ?? heading) < 3);
  if (!body) return mention.name;
  return words.words.meetingOf(body.name, mention.name);
}

/** How much speaks for a meeting being the one: an ordinal, a date, a place, a verb of holding, its place in the text. */
function scoreOf(reading: Reading, mention: MeetingMention): number {
  const sentence = reading.sentences[mention.sentence] as ReadSentence;
  const { words } = reading;
  const isHeld = words.held.within(sentence.tokens) !== undefined;
  const isEarly = sentence.block < heading;
  let score = 0;
  if (mention.ordinal) score += 2;
  if (mention.to - mention.from > 2) score += 1;
  if (
    sentence.dates.some(({ precision }) => precision === 'day') ||
    words.relativeDays.within(sentence.tokens) !== undefined
  )
    score += 2;
  if (sentence.places.some(({ kind }) => kind === 'city')) score += 1;
  if (isHeld) score += 1;
  if (isEarly) score += 2;
  if (sentence.block < 3) score += 1;
  if (
    isEarly &&
    !isHeld &&
    sentence.dates.length === 0 &&
    surroundings(reading, mention).some((one) => one.dates.length > 0)
  )
    score += 1;
  if (mention.isOther) score -= 4;
  return score - Math.min(0.5, sentence.block * 0.01);
}

/** The sentence, those of its block, and in a heading the blocks beside it. */
function surroundings(reading: Reading, mention: MeetingMention): readonly ReadSentence[] {
  const sentence = reading.sentences[mention.sentence] as ReadSentence;
  const own = [
    sentence,
    ...(reading.byBlock[sentence.block] ?? []).slice(0, 12).filter((one) => isOfSame(reading, mention, one)),
  ];
  const isHeading = sentence.block < heading && (reading.byBlock[sentence.block]?.length ?? 0) <= 2;
  if (!isHeading) return own;
  const others = [1, 2, 3, -1, -2].flatMap((offset) => {
    const block = reading.byBlock[sentence.block + offset] ?? [];
    // Of a paragraph the first sentence, of a heading all.
    const near = block.length <= 2 ? block.filter(({ tokens }) => tokens.length < 40) : block.slice(0, 1);
    return near.filter(({ tokens }) => !reading.words.otherMeeting.within(tokens));
  });
  return [...own, ...others];
}

/** `PROTOKOL № 5`: minutes bear the number of their meeting. */
function numberOfMinutes(
  { text, sentences, words }: Reading,
  mention: MeetingMention,
  kind: string,
): (Found & { value: number }) | null {
  if (kind !== 'MINUTES') return null;
  for (const { tokens, block } of sentences) {
    if (block > 2) break;
    const met = words.documents.within(tokens);
    if (met?.value !== 'MINUTES') continue;
    // Of another line it may be the number of the paper.
    if (sentences[mention.sentence]?.block !== block) return null;
    const at = met.next + (isMark(tokens[met.next], '№') || words.isOne('numbered', tokens[met.next]) ? 1 : 0);
    const token = tokens[isMark(tokens[at], '.:') ? at + 1 : at];
    const isWhole = token?.kind === 'number' && token.text.length <= 3 && tokens[at + 1]?.isApart !== false;
    if (at > met.next && token && isWhole)
      return { ...foundAt(text, token.start, token.end, 'meeting-ordinal', 0.9), value: Number(token.text) };
  }
  return null;
}

/** The ordinal that a later mention gives to a meeting called alike. */
function ordinalElsewhere(
  reading: Reading,
  mention: MeetingMention,
  mentions: readonly MeetingMention[],
): (Found & { value: number }) | null {
  const own = headKey(reading, mention);
  const other = mentions.find(
    (one) =>
      one.ordinal &&
      !reading.words.decided.within(reading.sentences[one.sentence]?.tokens ?? []) &&
      !one.isOther &&
      one.sentence !== mention.sentence &&
      headKey(reading, one) === own &&
      (reading.sentences[one.sentence]?.block ?? heading) < heading,
  );
  return other?.ordinal ? lessSure(other.ordinal, 0.95) : null;
}
