import { type Found, foundAt } from './found.ts';
import type { ReadSentence } from './reading.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number that a text names. */
export interface Figure extends Found {
  readonly value: number;
  /** A code of ISO 4217, a unit, or what is counted. */
  readonly unit: string;
  /** EDTF. */
  readonly period: string | null;
  readonly expected: boolean;
}

const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₸': 'KZT',
  '₼': 'AZN',
  '£': 'GBP',
  '%': '%',
};

/** The numbers of a sentence that have a unit or a currency, with the year that stands beside them. */
export function figuresIn(text: string, sentence: ReadSentence, words: Vocabulary): Figure[] {
  const { tokens } = sentence;
  const found: Figure[] = [];
  const years = tokens.flatMap((token, at) =>
    token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) ? [{ at, year: token.text }] : [],
  );
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at, words);
    if (!number) continue;
    const unit = unitAt(tokens, at, number.next, words);
    if (!unit || sentence.dateAt(at)) {
      at = number.next - 1;
      continue;
    }
    const first = tokens[unit.from] as Token;
    const last = tokens[unit.to - 1] as Token;
    const year = [...years].sort((a, b) => yearCost(a.at, at, words) - yearCost(b.at, at, words))[0];
    const until = nextBoundary(tokens, at, words);
    const isExpected = words.expected.within(tokens, Math.max(0, boundaryBefore(tokens, at)), until) !== undefined;
    found.push({
      ...foundAt(text, Math.min(first.start, (tokens[at] as Token).start), last.end, 'figure-unit'),
      value: number.value,
      unit: unit.unit,
      period: year?.year ?? null,
      expected: isExpected,
    });
    at = Math.max(unit.to, number.next) - 1;
  }
  return found;
}

/** How far a year is from a number: what stands before is told of it rather than what comes after. */
function yearCost(year: number, at: number, words: Vocabulary): number {
  const isBefore = words.words.postComplement === 'before';
  return year < at ? at - year : (year - at) * (isBefore ? 3 : 1);
}

function boundaryBefore(tokens: readonly Token[], at: number): number {
  for (let place = at; place > Math.max(0, at - 40); place -= 1) if (isMark(tokens[place], ';')) return place;
  return Math.max(0, at - 14);
}

function nextBoundary(tokens: readonly Token[], at: number, words: Vocabulary): number {
  for (let place = at; place < Math.min(tokens.length, at + 14); place += 1) {
    if (isMark(tokens[place], ';') || words.and.of(tokens[place])) return place;
  }
  return Math.min(tokens.length, at + 14);
}

/** A number in digits or words, with the words for thousands and millions behind it. */
function numberAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): { value: number; next: number } | undefined {
  const token = tokens[at] as Token;
  let value: number | undefined;
  let next = at + 1;
  if (token.kind === 'number') {
    let digits = token.text;
    while (
      next < at + 12 &&
      isMark(tokens[next], '.,') &&
      tokens[next + 1]?.kind === 'number' &&
      !tokens[next]?.isApart &&
      !tokens[next + 1]?.isApart
    ) {
      digits += `${tokens[next]?.text}${tokens[next + 1]?.text}`;
      next += 2;
    }
    // Groups of three are thousands.
    while (
      next < at + 12 &&
      /^\d{1,3}( \d{3})*$/.test(digits) &&
      tokens[next]?.kind === 'number' &&
      tokens[next]?.text.length === 3
    ) {
      digits += ` ${tokens[next]?.text}`;
      next += 1;
    }
    value = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits)
      ? Number(digits.replaceAll(/[.,]/g, ''))
      : Number(digits.replaceAll(' ', '').replace(',', '.'));
  } else if (token.kind === 'word') {
    const own = words
      .formsOf(token.key)
      .map((form) => words.numbers.get(form))
      .find((one) => one !== undefined);
    const scaled = scaleAt(tokens[next], words);
    if (own !== undefined && scaled !== undefined) value = own;
  }
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const scale = scaleAt(tokens[next], words);
  if (scale === undefined) return { value, next };
  next += isMark(tokens[next + 1], '.') && !tokens[next + 1]?.isApart && tokens[next + 1] !== tokens.at(-1) ? 2 : 1;
  return { value: Math.round(value * scale * 1000) / 1000, next };
}

function scaleAt(token: Token | undefined, words: Vocabulary): number | undefined {
  if (token?.kind !== 'word') return undefined;
  for (const form of words.formsOf(token.key)) {
    const scale = words.scales.get(form);
    if (scale !== undefined) return scale;
  }
  return undefined;
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  next: number,
  words: Vocabulary,
): { unit: string; from: number; to: number } | undefined {
  const [before, behind] = [tokens[at - 1], tokens[next]];
  const symbol = symbols[before?.text ?? ''];
  if (symbol && before?.kind === 'mark') return { unit: symbol, from: at - 1, to: next };
  if (behind?.kind === 'mark' && symbols[behind.text])
    return { unit: symbols[behind.text] as string, from: at, to: next + 1 };
  if (before && words.units.of(before) === '%') return { unit: '%', from: at - 1, to: next };
  // One word may stand between: US dollars, ABŞ dolları, российских рублей.
  for (const place of [next, next + 1]) {
    const currency = words.currencies.at(tokens, place) ?? words.units.at(tokens, place);
    if (currency) return { unit: currency.value, from: at, to: currency.next };
    if (tokens[place]?.kind !== 'word') return undefined;
  }
  return undefined;
}
