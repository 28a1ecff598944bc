import type { PlaceMention } from './countries.ts';
import type { OrganisationMention } from './organisations.ts';
import { complementBefore, complementBehind, ownerBefore } from './post-complements.ts';
import { coreAt, postWord } from './post-cores.ts';
import { titleOf } from './post-titles.ts';
import { type ReadSentence, textOf } from './reading.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A post among tokens, with what it is of. */
export interface PostSpan {
  readonly from: number;
  readonly to: number;
  /** The words of the post itself, without what it is of. */
  readonly coreFrom: number;
  readonly coreTo: number;
  /** As written, in the singular and the nominative, without the country. */
  readonly title: string;
  /** The country that it is of. */
  readonly place: PlaceMention | undefined;
  readonly isPlural: boolean;
  /** Whether it stands in another case than the nominative, and so do the names behind it. */
  readonly isOblique: boolean;
}

/** The post whose core begins at a token, with what it is of. */
export function postAt(
  text: string,
  sentence: ReadSentence,
  at: number,
  bound: number,
  words: Vocabulary,
): PostSpan | undefined {
  const coreTo = coreAt(sentence, at, words);
  if (coreTo === undefined) return undefined;
  const { tokens } = sentence;
  const isBefore = words.words.postComplement === 'before';
  const from = isBefore ? complementBefore(sentence, at, bound, words) : ownerBefore(sentence, at, bound, words);
  const to = isBefore ? coreTo : complementBehind(sentence, coreTo, words);
  const places = sentence.places.filter((place) => place.kind !== 'city' && place.from >= from && place.to <= to);
  const place = places.at(-1);
  const head = headOf(tokens, at, coreTo, words, isBefore);
  return {
    from,
    to,
    coreFrom: at,
    coreTo,
    place,
    isPlural: head.isPlural,
    isOblique: head.isOblique,
    title: titleOf(text, sentence, { from, to, coreFrom: at, coreTo }, places, head.text, head.at, words),
  };
}

interface Head {
  readonly at: number;
  /** The word as it is written, in the singular and the nominative. */
  readonly text: string;
  readonly isPlural: boolean;
  readonly isOblique: boolean;
}

/** The word of the core that bears its case: the last in Turkish and Azerbaijani, the first post elsewhere. */
function headOf(tokens: readonly Token[], from: number, to: number, words: Vocabulary, isLast: boolean): Head {
  const places = Array.from({ length: to - from }, (_, index) => (isLast ? to - 1 - index : from + index));
  const at = places.find((place) => postWord(tokens, place, words) !== undefined) ?? from;
  const token = tokens[at] as Token;
  const dictionary = postWord(tokens, at, words) ?? token.text;
  if (words.declension) {
    const isOblique = token.key !== dictionary.toLowerCase().replaceAll('ё', 'е');
    const isCapital = token.isCapital ? dictionary.charAt(0).toUpperCase() + dictionary.slice(1) : dictionary;
    return {
      at,
      text: isOblique ? isCapital : token.text,
      isOblique,
      isPlural: words.declension.isPlural(token.key) && isOblique,
    };
  }
  const plural = words.words.singular(token.text);
  return { at, text: plural ?? token.text, isPlural: plural !== null, isOblique: false };
}

/** A country that is a part of a body's own name is not the one that a post is of: Türkiye Açık Veri Derneği. */
export function withinBody(
  text: string,
  tokens: readonly Token[],
  post: PostSpan,
  organisations: readonly OrganisationMention[],
): PostSpan {
  const { place } = post;
  const body =
    place && organisations.find((one) => one.from <= place.from && one.to >= place.to && one.to <= post.to + 1);
  if (!body) return post;
  return { ...post, place: undefined, title: textOf(text, tokens, post.from, post.to) };
}
