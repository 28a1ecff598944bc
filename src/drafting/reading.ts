import { type PlaceMention, placesIn } from './countries.ts';
import { type CountryGazetteer, gazetteerOf } from './country-gazetteer.ts';
import { type DateMention, DateReader } from './dates.ts';
import { type Block, layoutOf, type Sentence } from './layout.ts';
import type { Token } from './tokens.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { WrittenNames } from './written-names.ts';

/** A sentence with what any rule may ask of it. */
export interface ReadSentence extends Sentence {
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  /** Of each token, the place that it is a part of. */
  placeAt(index: number): PlaceMention | undefined;
  dateAt(index: number): DateMention | undefined;
}

/** A text that has been taken apart, for the rules to go through. */
export interface Reading {
  readonly text: string;
  readonly language: string;
  readonly words: Vocabulary;
  readonly gazetteer: CountryGazetteer;
  readonly blocks: readonly Block[];
  readonly sentences: readonly ReadSentence[];
  /** The sentences of each block. */
  readonly byBlock: readonly (readonly ReadSentence[])[];
  readonly writtenNames: WrittenNames;
  readonly dates: DateReader;
}

/** Takes a text apart: blocks, sentences, tokens, and the places and dates in them. */
export function readingOf(text: string, language: string): Reading {
  const words = vocabularyOf(language);
  const gazetteer = gazetteerOf(language, words);
  const dates = new DateReader(language, words);
  const blocks = layoutOf(text, words);
  const byBlock = blocks.map(({ sentences }) =>
    sentences.map((sentence) => {
      const places = placesIn(text, sentence, gazetteer, words);
      const found = dates.datesIn(text, sentence.tokens);
      return new TakenApart(sentence, places, found);
    }),
  );
  const sentences = byBlock.flat();
  const writtenNames = new WrittenNames(sentences);
  return { text, language, words, gazetteer, blocks, sentences, byBlock, writtenNames, dates };
}

class TakenApart implements ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly block: number;
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly #placeOf: ReadonlyMap<number, PlaceMention>;
  readonly #dateOf: ReadonlyMap<number, DateMention>;

  constructor({ start, end, tokens, block }: Sentence, places: readonly PlaceMention[], dates: readonly DateMention[]) {
    this.start = start;
    this.end = end;
    this.tokens = tokens;
    this.block = block;
    this.places = places;
    this.dates = dates;
    this.#placeOf = byToken(places);
    this.#dateOf = byToken(dates);
  }

  placeAt(index: number): PlaceMention | undefined {
    return this.#placeOf.get(index);
  }

  dateAt(index: number): DateMention | undefined {
    return this.#dateOf.get(index);
  }
}

const nowhere = new Map<number, never>();

function byToken<Span extends { readonly from: number; readonly to: number }>(
  spans: readonly Span[],
): ReadonlyMap<number, Span> {
  if (spans.length === 0) return nowhere;
  const found = new Map<number, Span>();
  for (const span of spans) for (let at = span.from; at < span.to; at += 1) found.set(at, span);
  return found;
}

/** The text of some tokens on one line. */
export function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? oneLine(text.slice(first.start, last.stemEnd)) : '';
}

/** A text with its white space folded. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
