import { isOrigin } from './countries.ts';
import type { OrganisationKind } from './languages/words.ts';
import { nameAt } from './names.ts';
import type { ReadSentence } from './reading.ts';
import type { RuleName } from './rules.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const longest = 16;

/** The name of a body among tokens. */
export interface OrganisationSpan {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: OrganisationKind;
  /** The dictionary form of the head. */
  readonly name: string;
  readonly rule: RuleName;
}

/** The name of a body that begins at a token: capital words with a word for a body. */
export function spanAt(sentence: ReadSentence, from: number, words: Vocabulary): OrganisationSpan | undefined {
  const { tokens } = sentence;
  const first = tokens[from];
  if (
    first?.kind !== 'word' ||
    !first.isCapital ||
    words.small.of(first) ||
    words.ties.of(first) ||
    isMark(tokens[from - 1], '-–')
  )
    return undefined;
  const origin = words.words.postComplement === 'before' ? sentence.placeAt(from) : undefined;
  if (origin && isOrigin(origin, tokens)) return undefined;
  if (
    words.frequent.of(first) &&
    words.organisations.at(tokens, from) === undefined &&
    words.portfolio.of(first) === undefined &&
    !isPartOfName(tokens, from)
  )
    return undefined;
  let head: { at: number; next: number; kind: OrganisationKind; name: string } | undefined;
  let at = from;
  while (at < Math.min(tokens.length, from + longest)) {
    const token = tokens[at] as Token;
    if (words.subGroups.at(tokens, at) || words.meetings.at(tokens, at) || (words.ordinals.of(token) && at === from))
      break;
    // A body is one: `Bulud Xidmətləri` are services.
    const isMany = words.words.postComplement === 'before' && /l[aeə]r(?:[iı]n?)?$/.test(token.key);
    const met = isMany ? undefined : words.organisations.at(tokens, at);
    if (met && (token.isCapital || words.declension !== undefined || isAcronym(first))) {
      head = { at, next: met.next, ...met.value };
      // "National Telecom Board": of several words for bodies the last is the head, unless its name goes on behind it.
      const again = tokens[met.next];
      if (words.isByOrder && again?.isCapital && words.organisations.at(tokens, met.next)) {
        at = met.next;
        continue;
      }
      break;
    }
    const isPlace = at > from && sentence.placeAt(at) !== undefined && sentence.placeAt(at)?.kind !== 'city';
    if (words.words.postComplement === 'before' && (isPlace || (words.posts.of(token) && !/l[aeə]r/.test(token.key))))
      break;
    const isListed =
      !words.isByOrder &&
      isMark(token, ',') &&
      at > from &&
      words.documents.within(tokens, from, at) === undefined &&
      words.portfolio.of(tokens[at - 1]) !== undefined &&
      words.portfolio.of(tokens[at + 1]) !== undefined;
    const isInside =
      isListed ||
      token.isCapital ||
      (words.small.of(token) && at > from && !words.isByOrder) ||
      (isMark(token, '-–&“”"«»') && at > from && !(isMark(token, '-–') && token.isApart));
    const isRussian = token.kind === 'word' && at > from && (words.declension?.isAdjective(token.key) ?? false);
    if (!isInside && !isRussian) break;
    if (head) break;
    if (words.posts.of(token) && !words.portfolio.of(token) && words.words.postComplement === 'after') break;
    if (token.suffix !== '' && at > from && words.words.postComplement === 'after') break;
    if (sentence.dateAt(at)) break;
    // "X Y ve Örnek Kurulu": somebody and a body, not a body called so.
    if (
      at > from &&
      words.small.of(token) &&
      [from, from - 1].some((start) => start >= 0 && nameAt(sentence, start, words)?.to === at)
    )
      return undefined;
    at += 1;
  }
  if (!head) return undefined;
  const to =
    words.words.postComplement === 'after' && head.kind !== 'COMPANY'
      ? behindHead(sentence, head.next, words)
      : head.next;
  const isNamed = to > head.next || head.at > from;
  if (!isNamed) return undefined;
  return { from, to, head: head.at, kind: head.kind, name: head.name, rule: 'organisation-head' };
}

function isPartOfName(tokens: readonly Token[], from: number): boolean {
  return tokens[from + 1]?.isCapital === true && from > 0;
}

/** Where a name goes on behind its head: of, for, on and capital words; in Russian, genitives. */
function behindHead(sentence: ReadSentence, from: number, words: Vocabulary): number {
  const { tokens } = sentence;
  let to = from;
  for (let at = from; at < Math.min(tokens.length, from + longest); at += 1) {
    const token = tokens[at] as Token;
    if (words.declension) {
      const isTie = words.small.of(token) && !token.isCapital;
      const isAcronymHere = isAcronym(token);
      const isGenitive = token.kind === 'word' && words.declension.isGoverned(token.key, tokens[at - 1]?.key);
      if (isTie && words.isOne('nameTies', token)) continue;
      if (sentence.placeAt(at) || (token.isCapital && !isAcronymHere && at > from + 0 && words.organisations.of(token)))
        break;
      if (!isAcronymHere && !isGenitive) break;
      if (token.isCapital && !isAcronymHere && !sentence.placeAt(at)) break;
      if (words.posts.of(token)) break;
    } else {
      if (words.isOne('placeBefore', token) && sentence.placeAt(at + 1)?.kind === 'city') break;
      if (words.small.of(token) && words.isOne('nameTies', token)) continue;
      if (sentence.placeAt(at) && sentence.placeAt(at)?.kind !== 'city') break;
      if (isMark(token, ',') && words.portfolio.of(tokens[at + 1]) && tokens[at + 1]?.isCapital && to > from) continue;
      if (token.kind !== 'word' || !token.isCapital || words.posts.of(token)) break;
      if (to === from && at === from) break;
    }
    to = at + 1;
    if (isAcronym(token) && words.declension !== undefined) break;
  }
  return to;
}

/** Words before letters in brackets that are made of their first letters: `Digital Partnership (DP)`. */
export function explainedAt(
  sentence: ReadSentence,
  open: number,
  words: Vocabulary,
  last: { readonly sentence: number; readonly to: number } | undefined,
  index: number,
): OrganisationSpan | undefined {
  const { tokens } = sentence;
  const letters = tokens[open + 1];
  if (!isMark(tokens[open], '(') || !letters || !isAcronym(letters) || !isMark(tokens[open + 2], ')–-'))
    return undefined;
  const bound = last && last.sentence === index ? last.to : 0;
  let best: number | undefined;
  for (let at = open - 1; at >= Math.max(bound, open - longest); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' && !isMark(token, '-–')) break;
    if (token.kind !== 'word') continue;
    const isInside = token.isCapital || words.small.of(token) !== undefined || words.declension !== undefined;
    if (!isInside) break;
    if (!token.isCapital) continue;
    const fit = startsLetters(tokens, at, open, letters.text, words);
    if (fit === 'exactly') {
      best = at;
      break;
    }
    if (fit === 'among others') best = at;
  }
  if (best === undefined || open - best < 2) return undefined;
  return {
    from: best,
    to: open,
    head: best,
    kind: 'INTERGOVERNMENTAL',
    name: (tokens[open - 1] as Token).text,
    rule: 'organisation-acronym',
  };
}

/** Whether letters are the first ones of words: of all of them, or of some in their order. */
function startsLetters(
  tokens: readonly Token[],
  from: number,
  to: number,
  letters: string,
  words: Vocabulary,
): 'exactly' | 'among others' | 'not' {
  const own = tokens.slice(from, to).filter((token) => token.kind === 'word' && !words.small.of(token));
  const initials = own.flatMap(({ text }) =>
    text !== '' ? text.split('-').map((part) => part.charAt(0).toUpperCase()) : [],
  );
  const wanted = [...letters.toUpperCase()];
  if (initials[0] !== wanted[0]) return 'not';
  if (initials.join('') === wanted.join('')) return 'exactly';
  let met = 0;
  for (const initial of initials) if (initial === wanted[met]) met += 1;
  return met === wanted.length ? 'among others' : 'not';
}

/** `“Kür–Çoruh” Təşəbbüs Fondu`, `компания «Хазар Оптик»`: a name in quotation marks beside a word for a company. */
export function quotedAt(sentence: ReadSentence, from: number, words: Vocabulary): OrganisationSpan | undefined {
  const { tokens } = sentence;
  if (!isMark(tokens[from], '“«"„')) return undefined;
  let close = from + 1;
  while (close < Math.min(tokens.length, from + 8) && !isMark(tokens[close], '”»"“')) close += 1;
  if (!isMark(tokens[close], '”»"“') || !tokens[from + 1]?.isCapital || close - from < 2) return undefined;
  const before = words.organisations.at(tokens, from - 1);
  if (before && words.words.postComplement === 'after') {
    return {
      // Its legal form belongs to its name: АО «…».
      from: isAcronym(tokens[from - 1]) ? from - 1 : from + 1,
      to: isAcronym(tokens[from - 1]) ? close + 1 : close,
      head: -1,
      kind: before.value.kind,
      name: before.value.name,
      rule: 'organisation-head',
    };
  }
  for (let at = close + 1; at < Math.min(tokens.length, close + 4); at += 1) {
    if (words.subGroups.at(tokens, at)) return undefined;
    const met = words.organisations.at(tokens, at);
    if (met && tokens[at]?.isCapital) return { from, to: met.next, head: at, ...met.value, rule: 'organisation-head' };
    // A company is called by what is in the marks, a council by the whole phrase.
    if (met && /WORKING_GROUP|COUNCIL|COMMITTEE|AGENCY/.test(met.value.kind))
      return { from, to: met.next, head: at, ...met.value, rule: 'organisation-head' };
    if (met) return { from: from + 1, to: close, head: -1, ...met.value, rule: 'organisation-head' };
    if (tokens[at]?.kind !== 'word' || words.common.of(tokens[at])) break;
  }
  return undefined;
}

export function isAcronym(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[\p{Lu}-]{2,10}$/u.test(token.text);
}
