import type { DateMention } from './dates.ts';
import { type Found, foundAt } from './found.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import { isMark, keyOf } from './tokens.ts';

/** A text of the draft's own fields. */
export interface FoundText extends Found {
  readonly value: string;
}

/** What a document says of itself. */
export interface Heading {
  readonly title: FoundText | null;
  readonly source: FoundText | null;
  readonly published: (DateMention & { readonly isLabelled: boolean }) | null;
  /** A kind of document, as records call it. */
  readonly kind: string;
}

const longestTitle = 300;

/** Reads a document's title, source, day of publication and kind off its first lines and its last. */
export function headingOf(reading: Reading): Heading {
  return { title: titleOf(reading), source: sourceOf(reading), published: publishedOn(reading), kind: kindOf(reading) };
}

function titleOf({ text, blocks, sentences }: Reading): FoundText | null {
  const lines = blocks.slice(0, 25);
  const at = lines.findIndex(
    (block) =>
      block.text.length <= longestTitle &&
      block.text.length >= 12 &&
      !block.marker &&
      !block.cells &&
      !/[.;]$/.test(block.text.trim()) &&
      / /.test(block.text.trim()),
  );
  const title = lines[at];
  if (title && at < 12) {
    // Lines in capitals go together.
    let last = at;
    while (
      lines[last + 1] &&
      !lines[last + 1]?.isApart &&
      isUpperCase(lines[last]?.text ?? '') &&
      isUpperCase(lines[last + 1]?.text ?? '')
    )
      last += 1;
    const end = (lines[last] ?? title).end;
    const found = foundAt(text, title.start, end, 'title-heading', at === 0 ? 1 : 0.8);
    return { ...found, value: oneLine(text.slice(title.start, end)).slice(0, longestTitle).trim() };
  }
  const [first] = sentences;
  if (!first) return null;
  const found = foundAt(text, first.start, first.end, 'title-first-sentence');
  return { ...found, value: oneLine(found.quote).slice(0, longestTitle) };
}

function isUpperCase(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function sourceOf({ text, blocks, words }: Reading): FoundText | null {
  for (const block of [...blocks.slice(0, 8), ...blocks.slice(-5)]) {
    if (block.text.length > 260) continue;
    const match = /^\s*(\p{L}{3,20})\s*[:：]\s*(.{2,200})$/u.exec(block.text);
    if (match?.[1] && match[2] && words.words.sourceLabel === keyOf(match[1]))
      return { ...foundAt(text, block.start, block.end, 'source-line'), value: oneLine(match[2]) };
    const address = /https?:\/\/[^\s)>\]]{4,300}/u.exec(block.text);
    if (address)
      return {
        ...foundAt(text, block.start + address.index, block.start + address.index + address[0].length, 'source-line'),
        value: address[0],
      };
  }
  return null;
}

/** A day that is labelled as that of publication, or that stands at the head with no more than a place. */
function publishedOn(reading: Reading): Heading['published'] {
  const { words } = reading;
  const ends = reading.sentences.filter(({ block }) => block < 6 || block >= reading.blocks.length - 3);
  for (const { tokens, dates } of ends) {
    const label = words.published.at(tokens, 0);
    const [date] = dates;
    if (label && date && date.from - label.next <= 2) {
      return { ...date, ...foundAt(reading.text, date.start, date.end, 'published-label'), isLabelled: true };
    }
  }
  for (const sentence of reading.sentences) {
    if (sentence.block > 3) break;
    const date = datelineOf(reading, sentence);
    if (date) return atDateline(reading, date.hasYear ? date : (sameDay(reading, date) ?? date));
  }
  // Some reports bear their day on the last lines.
  for (const sentence of reading.sentences.slice(-2)) {
    const date = datelineOf(reading, sentence);
    if (date && sentence.tokens.length <= date.to + 2) return atDateline(reading, date);
  }
  return null;
}

/** The same day with its year, where the text has it elsewhere. */
function sameDay({ sentences }: Reading, { first }: DateMention): DateMention | undefined {
  const day = first.slice(-5);
  return sentences.flatMap(({ dates }) => dates).find((one) => one.hasYear && one.first.slice(5) === day);
}

function atDateline({ text }: Reading, date: DateMention): Heading['published'] {
  return { ...date, ...foundAt(text, date.start, date.end, 'published-dateline'), isLabelled: false };
}

/** `Gəncə, 19 oktyabr 2022-ci il`, `TBILISI, 15 March 2019 –`. */
function datelineOf({ words }: Reading, { tokens, dates, places }: ReadSentence): DateMention | undefined {
  const [date] = dates;
  if (!date || date.first !== date.last || date.precision !== 'day' || date.from > 4) return undefined;
  const before = tokens.slice(0, date.from).flatMap(({ kind }, at) => (kind === 'word' ? [at] : []));
  const isPlace = before.every((at) => places.some(({ from, to }) => at >= from && at < to));
  // "In Baku began on 5 May …" tells of something.
  const isTold = [words.began, words.ended, words.held].some((list) => list.within(tokens) !== undefined);
  const isShort = tokens.length <= date.to + 6 && !isTold;
  const isDash = [0, 1, 2].some(
    (offset) => isMark(tokens[date.to + offset], '–—-):/(|') && !isHyphen(tokens, date.to + offset),
  );
  return (isPlace || before.length <= 1) && (isShort || isDash || isClosed(tokens, date, before.length))
    ? date
    : undefined;
}

/** Whether a dash stands within a word: `saat 10-da`. */
function isHyphen(tokens: ReadSentence['tokens'], at: number): boolean {
  return isMark(tokens[at], '-') && !tokens[at]?.isApart && tokens[at + 1]?.isApart === false;
}

/** `BAKU, 6 July 2019. The …`, `Bakı, 6 noyabr, “Agentlik”`: a place and a day, closed off from what follows. */
function isClosed(tokens: ReadSentence['tokens'], { from, to }: DateMention, placeWords: number): boolean {
  if (placeWords === 0 || !isMark(tokens[from - 1], ',.')) return false;
  const stop = [0, 1, 2].map((offset) => to + offset).find((at) => isMark(tokens[at], '.,'));
  if (stop === undefined) return false;
  const next = tokens[stop + 1];
  return isMark(tokens[stop], '.')
    ? next?.isCapital === true
    : isMark(next, '“«"') || /^\p{Lu}{3,}$/u.test(next?.text ?? '');
}

/** The kind of a document by the words that it calls itself in its first lines. */
function kindOf(reading: Reading): string {
  const { words } = reading;
  const heads = reading.sentences.filter(
    ({ block, tokens }) => block < 12 && tokens.length < 24 && !isMark(tokens.at(-1), '.'),
  );
  const met = heads.flatMap(({ tokens }) => words.documents.within(tokens)?.value ?? []);
  for (const kind of ['ACTION_PLAN', 'TERMS_OF_REFERENCE', 'MINUTES', 'DECLARATION', 'CHARTER', 'NEWS', 'REPORT']) {
    if (met.includes(kind)) return kind;
  }
  return 'NEWS';
}
