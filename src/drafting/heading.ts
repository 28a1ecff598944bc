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
const shortestTitle = 12;

/** Reads a document's title, source, day of publication and kind off its first lines and its last. */
export function headingOf(reading: Reading): Heading {
  const kind = kindOf(reading);
  return { title: titleOf(reading, kind), source: sourceOf(reading), published: publishedOn(reading), kind };
}

/** The lines in which a document calls itself what it is, "Action Plan 2021–2023", or else the first that may be a title. */
function titleOf(reading: Reading, kind: string): FoundText | null {
  const { text, blocks, sentences } = reading;
  const lines = blocks.slice(0, 12);
  const named = lines.findIndex(
    (_, at) => isNamed(reading, at, kind) && lengthOf(titleLines(lines, at)) >= shortestTitle,
  );
  const first = lines.findIndex(
    (line) =>
      mayBeTitle(line) &&
      line.text.length >= shortestTitle &&
      / /.test(line.text) &&
      // "Date: 5 May 2020"
      !(isLabelled(line) && /\d{4}/.test(line.text)),
  );
  const at = named === -1 ? first : named;
  if (at !== -1) {
    const { start, end } = titleLines(lines, at);
    const found = foundAt(text, start, end, 'title-heading', at === 0 ? 1 : 0.8);
    return {
      ...found,
      value: withoutMark(oneLine(text.slice(start, end)))
        .slice(0, longestTitle)
        .trim(),
    };
  }
  const [sentence] = sentences;
  if (!sentence) return null;
  const found = foundAt(text, sentence.start, sentence.end, 'title-first-sentence');
  return { ...found, value: oneLine(found.quote).slice(0, longestTitle) };
}

type Line = Reading['blocks'][number];

function mayBeTitle({ text, marker, cells }: Line): boolean {
  return text.length <= longestTitle && !marker && !cells && !/[.;:]$/.test(text.trim());
}

/** `Venue: …` */
function isLabelled({ text }: Line): boolean {
  return /^\p{L}{2,20}\s?:\s/u.test(text);
}

/** Whether a line has the word for the kind of the document. A news item does not say that it is one. */
function isNamed({ blocks, sentences, words }: Reading, at: number, kind: string): boolean {
  const line = blocks[at];
  if (kind === 'NEWS' || !line || !mayBeTitle(line) || isLabelled(line)) return false;
  const own = sentences.filter(({ block }) => block === at);
  return own.some(({ tokens }) => tokens.length < 24 && words.documents.within(tokens)?.value === kind);
}

/** A line of a title with those that it goes on from, and, in capitals, those that go on from it. */
function titleLines(lines: readonly Line[], at: number): { readonly start: number; readonly end: number } {
  const goesOn = (line: Line | undefined) =>
    line !== undefined && !line.isApart && mayBeTitle(line) && !isLabelled(line);
  let [first, last] = [at, at];
  while (first > 0 && goesOn(lines[first]) && mayBeTitle(lines[first - 1] as Line)) first -= 1;
  const isCapital = (index: number) => isUpperCase(lines[index]?.text ?? '');
  while (goesOn(lines[last + 1]) && isCapital(last) && isCapital(last + 1)) last += 1;
  return { start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 };
}

function lengthOf({ start, end }: { start: number; end: number }): number {
  return end - start;
}

/** Without the signs that Markdown begins a heading with. */
function withoutMark(title: string): string {
  return title.replace(/^#{1,6}\s+/, '');
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
