import type { PlaceMention } from './countries.ts';
import { type Found, foundAt, lessSure } from './found.ts';
import type { MeetingMention } from './meetings.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import { isMark, keyOf } from './tokens.ts';

/** A place where it is named, and the country that it lies in. */
export type FoundPlace = { readonly place: Found & { readonly name: string }; readonly country: string | null };

/** The city of the list that stands nearest to a meeting or its day. */
export function placeOf(
  mention: MeetingMention,
  near: readonly ReadSentence[],
  reading: Reading,
): FoundPlace | undefined {
  for (const [index, sentence] of near.entries()) {
    const cities = sentence.places.filter(({ kind }) => kind === 'city');
    const dates = sentence.dates.filter(({ precision }) => precision === 'day');
    const [nearest] = [...cities].sort((a, b) => cost(a) - cost(b));
    function cost(city: PlaceMention): number {
      const toDate = Math.min(...dates.map((date) => Math.abs(date.from - city.from)), 50);
      const toHead = index === 0 ? Math.abs(mention.head - city.from) : 0;
      return Math.min(toDate, toHead);
    }
    const isDated = sentence.dates.some(({ precision }) => precision === 'day');
    const isOnly = cities.every(({ name }) => name === nearest?.name);
    if (nearest) return placeFrom(nearest, isOnly && (index === 0 || isDated) ? 1 : 0.97);
    const dated = datedPlace(reading, sentence) ?? (index === 0 ? heldPlace(reading, sentence) : undefined);
    if (dated) return dated;
  }
  return undefined;
}

/** `GDANSK, May 22 –`: a capital word at the beginning with a day behind it, where no list has it. */
function datedPlace({ text }: Reading, sentence: ReadSentence): FoundPlace | undefined {
  const [token, comma] = sentence.tokens;
  if (token?.kind !== 'word' || !token.isCapital || sentence.placeAt(0) || !isMark(comma, ',')) return undefined;
  if (!sentence.dateAt(2)) return undefined;
  const name =
    token.text === token.text.toUpperCase() ? token.text.charAt(0) + token.text.slice(1).toLowerCase() : token.text;
  return { place: { ...foundAt(text, token.start, token.stemEnd, 'place-by-form'), name }, country: null };
}

/** `Balakəndə keçirilən`: a capital word with the suffix of a place right before a verb of holding. */
function heldPlace({ text, words }: Reading, sentence: ReadSentence): FoundPlace | undefined {
  if (words.words.postComplement !== 'before') return undefined;
  for (const [at, token] of sentence.tokens.entries()) {
    if (!token.isCapital || words.knows(token)) continue;
    if (!words.held.at(sentence.tokens, at + 1) && !words.began.at(sentence.tokens, at + 1)) continue;
    const name = token.suffix === '' ? /^(.{3,})[dt][aeə]$/u.exec(token.text)?.[1] : token.text;
    if (name) return { place: { ...foundAt(text, token.start, token.stemEnd, 'place-by-form'), name }, country: null };
  }
  return undefined;
}

function placeFrom(city: PlaceMention, factor: number): FoundPlace {
  const { quote, start, end, confidence, sure, name, code } = city;
  const found = lessSure({ quote, start, end, confidence, sure, rule: 'place-named' as const }, (0.97 / 0.95) * factor);
  const isWritten = keyOf(quote) === keyOf(name) && quote !== quote.toUpperCase();
  return { place: { ...found, name: isWritten ? quote : name }, country: code };
}

/** `AKTAU, Kazakhstan (Agency) –`: a city that begins the report. */
export function datelinePlace({ sentences }: Reading): FoundPlace | undefined {
  for (const { places, tokens, block } of sentences) {
    if (block > 4) break;
    const [city] = places;
    if (city?.kind !== 'city' || city.from > 0) continue;
    const dash = tokens.findIndex((token) => isMark(token, '–—-') && token.isApart);
    if (dash > 0 && dash < 14) return placeFrom(city, 0.95);
  }
  return undefined;
}

/** The first city of the first lines. */
export function headingPlace(reading: Reading): FoundPlace | undefined {
  for (const { places, block } of reading.sentences) {
    if (block > 4) break;
    const city = places.find(({ kind }) => kind === 'city');
    if (city) return placeFrom(city, 0.9);
  }
  return undefined;
}

/** A capital word behind "in", or with the suffix of a place, where no list has it. */
export function placeByForm(reading: Reading, mention: MeetingMention, sentence: ReadSentence): FoundPlace | undefined {
  const { tokens, places } = sentence;
  const isOwn = sentence === reading.sentences[mention.sentence];
  const { words } = reading;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !token.isCapital || (isOwn && at >= mention.from && at < mention.to)) continue;
    if (places.some(({ from, to }) => at >= from && at < to)) continue;
    const isSuffixed = /^[dt][ae]$/.test(token.suffix);
    const isBehind =
      words.isOne('placeBefore', tokens[at - 1]) ||
      (isMark(tokens[at - 1], '.') && words.isOne('placeBefore', tokens[at - 2]) && words.declension !== undefined) ||
      words.isOne('placeBehind', tokens[at + 1]);
    const isLabelled = isMark(tokens[at - 1], ':') && words.isOne('placeLabels', tokens[at - 2]);
    const isDated = isMark(tokens[at + 1], ',') && sentence.dateAt(at + 2) !== undefined;
    if (!isSuffixed && !isBehind && !isLabelled && !isDated) continue;
    if (reading.dates.isMonth(token)) continue;
    const found = foundAt(reading.text, token.start, token.stemEnd, 'place-by-form');
    // `Budva, Montenegro`, `Budva (Montenegro)`.
    const state = isMark(tokens[at + 1], ',(') ? sentence.placeAt(at + 2) : undefined;
    return {
      place: { ...found, name: oneLine(token.text) },
      country: state && state.kind !== 'city' ? state.code : null,
    };
  }
  return undefined;
}
