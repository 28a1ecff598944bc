import type { CountryGazetteer } from './country-gazetteer.ts';
import { type Found, foundAt, lessSure } from './found.ts';
import type { Sentence } from './layout.ts';
import { keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A country or a city where it stands. */
export interface PlaceMention extends Found {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly kind: 'name' | 'adjective' | 'city';
  /** The name in the nominative. */
  readonly name: string;
  /** The index of its first token in the sentence, and of the one behind it. */
  readonly from: number;
  readonly to: number;
}

/** Whether the last word of a place says that somebody comes from there: `Rusiyadan`, `Kazakistan’dan`. */
export function isOrigin({ name, to }: PlaceMention, tokens: readonly Token[]): boolean {
  const last = tokens[to - 1];
  const isFrom = (ending: string) => /n?[dt][aeə]n$/.test(ending);
  return last !== undefined && (isFrom(last.suffix) || (isFrom(last.key) && !isFrom(keyOf(name))));
}

/** The countries and cities of a sentence. */
export function placesIn(
  text: string,
  { tokens }: Sentence,
  gazetteer: CountryGazetteer,
  words: Vocabulary,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const met = gazetteer.at(tokens, at);
    if (!met) {
      found.push(...partsIn(text, tokens, at, gazetteer));
      at += 1;
      continue;
    }
    const isState =
      met.kind === 'adjective' &&
      tokens[met.next]?.isCapital === true &&
      words.republics.at(tokens, met.next) !== undefined;
    const kind = isState ? 'name' : met.kind;
    const { from, to } = isState
      ? { from: at, to: met.next + 1 }
      : met.kind === 'name'
        ? withRepublic(tokens, at, met.next, words)
        : { from: at, to: met.next };
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
    const rule = kind === 'name' ? 'country-name' : kind === 'city' ? 'country-of-place' : 'country-adjective';
    const place = { ...foundAt(text, first.start, last.stemEnd, rule), code: met.code, kind, name: met.name, from, to };
    const isMeant =
      kind === 'adjective'
        ? isOfCountry(tokens, met.next, words)
        : !words.currencies.at(tokens, met.next) && !words.currencies.of(tokens[from - 1]);
    if (isMeant && !(met.kind !== 'city' && isOfLanguage(tokens, met.next, words))) found.push(place);
    at = to;
  }
  return found;
}

/** Countries with a hyphen between them: `Türkiye–Azerbaycan`. */
function partsIn(text: string, tokens: readonly Token[], at: number, gazetteer: CountryGazetteer): PlaceMention[] {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.isCapital || !token.text.includes('-') || token.text.length > 60) return [];
  const found: PlaceMention[] = [];
  let start = token.start;
  for (const part of token.text.split('-')) {
    const piece: Token = { ...token, text: part, key: part.toLowerCase(), isCapital: /^\p{Lu}/u.test(part) };
    const met = gazetteer.at([piece], 0);
    if (met && met.kind !== 'city') {
      const place = foundAt(text, start, start + part.length, 'country-name');
      found.push({ ...lessSure(place, 0.98), code: met.code, kind: 'name', name: met.name, from: at, to: at + 1 });
    }
    start += part.length + 1;
  }
  return found;
}

/** The words for a republic and the like around the name of a country belong to it. */
function withRepublic(tokens: readonly Token[], from: number, to: number, words: Vocabulary) {
  let [first, last] = [from, to];
  if (words.words.postComplement === 'before') {
    if (tokens[last]?.isCapital && words.republics.at(tokens, last)) last += 1;
  } else {
    for (const length of [3, 2, 1]) {
      if (words.republics.at(tokens, from - length)?.next === from) {
        first = from - length;
        break;
      }
    }
  }
  return { from: first, to: last };
}

/** Whether words before a noun mean a language: `in Turkish, Georgian and English languages`, `на русском языке`. */
function isOfLanguage(tokens: readonly Token[], next: number, words: Vocabulary): boolean {
  for (let at = next; at < Math.min(next + 9, tokens.length); at += 1) {
    const token = tokens[at] as Token;
    if (words.languageWords.at(tokens, at)) return true;
    const isListed = at > next && (tokens[at - 1]?.kind === 'mark' || words.and.of(tokens[at - 1]) !== undefined);
    if (token.kind === 'mark' ? token.text !== ',' : !words.and.of(token) && !isListed) return false;
  }
  return false;
}

/** Whether an adjective speaks of a state or its people, and not of a family of peoples or of money. */
function isOfCountry(tokens: readonly Token[], next: number, words: Vocabulary): boolean {
  const [before, behind] = [tokens[next - 1], tokens[next]];
  if (words.currencies.at(tokens, next)) return false;
  // "Türk Konseyi", "Türk Dünyası": capital words behind it are a name of which it is a part.
  return !(
    before &&
    words.isOne('familiesOfPeoples', before) &&
    behind?.isCapital &&
    !words.posts.at(tokens, next) &&
    !words.delegations.at(tokens, next)
  );
}
