import { isOrigin, type PlaceMention } from './countries.ts';
import { nameAt } from './names.ts';
import { isLetters, titleOf } from './post-titles.ts';
import type { ReadSentence } from './reading.ts';
import { isMark, type Token } from './tokens.ts';
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

/** How many tokens a post may have on either side of its core: longer ones are sentences. */
const widest = 28;

/** The dictionary form of the post that a token is, with what is tied to it by a hyphen. */
export function postWord(tokens: readonly Token[], at: number, words: Vocabulary): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const whole = words.posts.at([token], 0)?.value;
  if (whole !== undefined) return whole;
  const hyphen = token.text.lastIndexOf('-');
  if (hyphen < 1) return undefined;
  const last = words.posts.of({ ...token, key: token.key.slice(hyphen + 1), text: token.text.slice(hyphen + 1) });
  return last === undefined ? undefined : token.text.slice(0, hyphen + 1) + last;
}

/** The core of a post that begins at a token: its words and those that belong to it. */
function coreAt(sentence: ReadSentence, from: number, words: Vocabulary): number | undefined {
  const { tokens } = sentence;
  let to = from;
  let posts = 0;
  while (to < tokens.length && to < from + 6) {
    const isPost = postWord(tokens, to, words) !== undefined;
    const modifier = words.modifiers.at(tokens, to);
    // "Ambassador" behind another post is a form of address.
    if (posts > 0 && isExactHonorific(tokens[to], words)) break;
    if (!isPost && !modifier) break;
    if (isPost) posts += 1;
    to = isPost ? to + 1 : (modifier?.next ?? to + 1);
    if (tokens[to - 1]?.suffix && !isGenitive(tokens[to - 1])) break;
  }
  // A modifier at the end belongs to what follows, unless the core needs it: Secretary General.
  while (to > from && postWord(tokens, to - 1, words) === undefined && !words.isOne('finalModifiers', tokens[to - 1]))
    to -= 1;
  if (posts === 0 || to <= from) return undefined;
  return words.actingBehind.at(tokens, to)?.next ?? to;
}

function isExactHonorific(token: Token | undefined, words: Vocabulary): boolean {
  return token !== undefined && words.isOne('titles', token) && words.honorifics.of(token) === true;
}

function isGenitive(token: Token | undefined): boolean {
  return /^n?[iuü]n$/.test(token?.suffix ?? '');
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

/** Where what a post is of begins, where that stands before it. */
function complementBefore(sentence: ReadSentence, core: number, bound: number, words: Vocabulary): number {
  const { tokens } = sentence;
  let from = core;
  for (let at = core - 1; at >= Math.max(bound, core - widest); at -= 1) {
    const token = tokens[at] as Token;
    const place = sentence.placeAt(at);
    if (place && place.kind !== 'city') return isOrigin(place, tokens) ? from : place.from;
    if (token.kind === 'mark') {
      if (isMark(token, ',') && !isOfMinistry(sentence, at, core, words)) break;
      if (!isMark(token, ',“”"«»-–()')) break;
      // A dash with a space parts what a hyphen ties.
      if (isMark(token, '-–') && token.isApart) break;
      if (isMark(token, ')') && !isLetters(tokens[at - 1])) break;
      continue;
    }
    if (token.kind === 'number') break;
    // "Oturumu gazeteci …": what is done to stands first.
    if (words.meetings.at([token], 0) && (at === 0 || isMark(tokens[at + 1], ','))) break;
    if (words.isWhere(token.key)) break;
    const isTie = words.ties.at([token], 0) !== undefined;
    const isInside =
      token.isCapital ||
      words.portfolio.at([token], 0) ||
      words.organisations.of(token) ||
      words.delegations.at(tokens, at) ||
      words.delegations.at(tokens, at - 1);
    const isOwner = !token.isCapital && at === core - 1 && /(?:n?[iuü]n)$/.test(token.key) && token.text.length > 4;
    if (words.former.at([token], 0) || (words.frequent.of(token) && !words.ties.of(token))) break;
    if (!isInside && !isTie && !isOwner) break;
    if (!isTie) from = at;
  }
  return from;
}

/** Whether a comma stands within the name of a ministry: both of its sides are about what ministries are about. */
function isOfMinistry(sentence: ReadSentence, comma: number, core: number, words: Vocabulary): boolean {
  const { tokens } = sentence;
  if (words.portfolio.of(tokens[comma - 1]) === undefined || comma + 1 >= core) return false;
  return tokens[comma + 1]?.isCapital === true || words.portfolio.of(tokens[comma + 1]) !== undefined;
}

/** `Georgia's Minister`, `the Bulgarian Deputy Minister`: a country right before a post. */
function ownerBefore(sentence: ReadSentence, core: number, bound: number, words: Vocabulary): number {
  const place = sentence.placeAt(core - 1);
  if (place) return place.kind !== 'city' && place.from >= bound ? place.from : core;
  if (!words.isByOrder || !sentence.tokens[core]?.isCapital) return core;
  if (isLetters(sentence.tokens[core - 1]) && core - 1 >= bound) return core - 1;
  // `the Compact Secretary`, `…, Conference Secretary`: capital words between an article or a mark and the post.
  for (let at = core - 1; at >= Math.max(bound, core - 3); at -= 1) {
    const [token, before] = [sentence.tokens[at], sentence.tokens[at - 1]];
    const isPart = token?.kind === 'word' && token.isCapital && !sentence.placeAt(at) && !words.honorifics.of(token);
    if (!isPart || words.common.of(token)) return core;
    if (words.isOne('determiners', before) || isMark(before, ',(–')) return at;
  }
  return core;
}

/** Where what a post is of ends, where that stands behind it. */
function complementBehind(sentence: ReadSentence, coreTo: number, words: Vocabulary): number {
  const { tokens } = sentence;
  let to = coreTo;
  let isTied = false;
  let isNamed = false;
  for (let at = coreTo; at < Math.min(tokens.length, coreTo + widest); ) {
    const token = tokens[at] as Token;
    const place = sentence.placeAt(at);
    if (place) {
      to = at = place.to;
      isTied = false;
      isNamed = true;
      continue;
    }
    const isAbout = words.portfolio.at([token], 0) !== undefined || words.organisations.at([token], 0) !== undefined;
    if (isMark(token, ',')) {
      const next = [tokens[at + 1], tokens[at + 2]];
      const isList =
        isAboutAny(tokens, at - 1, words) &&
        isAboutAny(tokens, at + 1, words) &&
        postWord(tokens, at + 1, words) === undefined;
      if (!isList || next[0] === undefined) break;
      at += 1;
      continue;
    }
    // "Союза (ABC) Имя": letters for the body stand within.
    if (isMark(token, '(') && isLetters(tokens[at + 1]) && isMark(tokens[at + 2], ')')) {
      to = at += 3;
      continue;
    }
    if (token.kind === 'mark' && isMark(token, '-–&«»“”"№') && isTied) {
      at += 1;
      continue;
    }
    // "State Secretary – Deputy Minister": two posts of one person.
    if (isMark(token, '-–—') && coreAt(sentence, at + 1, words) !== undefined) {
      isTied = true;
      at += 1;
      continue;
    }
    const quoted = words.declension !== undefined && isMark(token, '«“"') ? closingMark(tokens, at) : undefined;
    if (quoted !== undefined) {
      to = at = quoted + 1;
      isNamed = true;
      continue;
    }
    if (token.kind === 'number' && isNamed) {
      to = at += 1;
      continue;
    }
    if (token.kind !== 'word' || words.honorifics.at(tokens, at) !== undefined) break;
    const tie = words.ties.at([token], 0);
    // "начальник управления информатики и Имя Фамилия": somebody else.
    if (tie && words.and.of(token) && nameAt(sentence, at + 1, words) && !isAboutAny(tokens, at + 1, words)) break;
    if (tie && !isAbout) {
      isTied = true;
      at += 1;
      continue;
    }
    if (words.declension) {
      if (
        !isAbout &&
        !(token.isCapital
          ? isTiedName(token, isTied, sentence, at, words)
          : words.declension.isGoverned(token.key, tokens[at - 1]?.key))
      )
        break;
    } else {
      // "Minister of Higher Learning X Y": an adjective ends no phrase.
      const isOpen = /(?:al|ic|er|ive|ary|ous|ign)$/.test(tokens[at - 1]?.key ?? '');
      if (!isTied && !isAbout && (!isNamed || (nameAt(sentence, at, words) !== undefined && !isOpen))) break;
      const isBeforeAbout = isTied && isAboutAny(tokens, at + 1, words);
      const isKnown = isAbout || isBeforeAbout || words.delegations.at([token], 0) || words.subGroups.at([token], 0);
      if (!token.isCapital && !isKnown) break;
      if (nameAt(sentence, at, words) && !isTied && !isOpen) break;
    }
    to = at += 1;
    isTied = false;
    isNamed = true;
  }
  return to;
}

/** Where a short quotation ends; undefined where it does not. */
function closingMark(tokens: readonly Token[], open: number): number | undefined {
  for (let at = open + 1; at < Math.min(tokens.length, open + 8); at += 1) if (isMark(tokens[at], '»”"')) return at;
  return undefined;
}

function isAboutAny(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at];
  return (
    token !== undefined && (words.portfolio.of(token) !== undefined || words.organisations.of(token) !== undefined)
  );
}

/** A capital word within a Russian complement: an acronym, or one word that begins no name. */
function isTiedName(token: Token, isTied: boolean, sentence: ReadSentence, at: number, words: Vocabulary): boolean {
  if (isLetters(token)) return true;
  const isGoverned = words.declension?.isGoverned(token.key) ?? false;
  return isGoverned && (isTied || nameAt(sentence, at, words) === undefined);
}
