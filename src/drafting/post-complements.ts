import { isOrigin } from './countries.ts';
import { nameAt } from './names.ts';
import { coreAt, postWord } from './post-cores.ts';
import { isLetters } from './post-titles.ts';
import type { ReadSentence } from './reading.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many tokens a post may have on either side of its core: longer ones are sentences. */
const widest = 28;

/** Where what a post is of begins, where that stands before it. */
export function complementBefore(sentence: ReadSentence, core: number, bound: number, words: Vocabulary): number {
  const { tokens } = sentence;
  let from = core;
  for (let at = core - 1; at >= Math.max(bound, core - widest); at -= 1) {
    const token = tokens[at] as Token;
    const place = sentence.placeAt(at);
    if (place && place.kind !== 'city') return isOrigin(place, tokens) ? from : place.from;
    if (token.kind === 'mark') {
      if (isMark(token, ',') && !isOfMinistry(sentence, at, core, words)) break;
      // `“X” A.Ş.-nin müdiri`: letters with full stops.
      if (isMark(token, '.') && !token.isApart && tokens[at - 1]?.text.length === 1) continue;
      if (!isMark(token, ',“”"«»-–()')) break;
      // A dash with a space parts what a hyphen ties.
      if (isMark(token, '-–') && token.isApart) break;
      if (isMark(token, ')') && !isLetters(tokens[at - 1])) break;
      continue;
    }
    if (token.kind === 'number' || isDoneTo(token)) break;
    // "Oturumu gazeteci …": what is done to stands first.
    if (words.meetings.at([token], 0) && (at === 0 || isMark(tokens[at + 1], ','))) break;
    if (words.isWhere(token.key)) break;
    const isTie = words.ties.at([token], 0) !== undefined;
    const isInside =
      token.isCapital ||
      words.portfolio.at([token], 0) ||
      words.organisations.of(token) ||
      words.subGroups.at(tokens, at) ||
      words.delegations.at(tokens, at) ||
      words.delegations.at(tokens, at - 1);
    const isOwner = !token.isCapital && at === core - 1 && /(?:n?[iuü]n)$/.test(token.key) && token.text.length > 4;
    if (words.former.at([token], 0) || (words.frequent.of(token) && !words.ties.of(token))) break;
    if (!isInside && !isTie && !isOwner) break;
    if (!isTie) from = at;
  }
  return from;
}

/** `Bakan Ad Soyad’a ve Vali …`: a name in another case than the genitive is no part of what follows. */
function isDoneTo({ suffix }: Token): boolean {
  return suffix !== '' && !/^(?:n?[iuü]n|l[aeə]r[iuü]n?)$/.test(suffix);
}

/** Whether a comma stands within the name of a ministry: both of its sides are about what ministries are about. */
function isOfMinistry(sentence: ReadSentence, comma: number, core: number, words: Vocabulary): boolean {
  const { tokens } = sentence;
  if (words.portfolio.of(tokens[comma - 1]) === undefined || comma + 1 >= core) return false;
  return tokens[comma + 1]?.isCapital === true || words.portfolio.of(tokens[comma + 1]) !== undefined;
}

/** `Georgia's Minister`, `the Bulgarian Deputy Minister`: a country right before a post. */
export function ownerBefore(sentence: ReadSentence, core: number, bound: number, words: Vocabulary): number {
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
export function complementBehind(sentence: ReadSentence, coreTo: number, words: Vocabulary): number {
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
