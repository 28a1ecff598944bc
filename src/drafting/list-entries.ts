import { foundAt } from './found.ts';
import { nameAt } from './names.ts';
import { nominativeOf } from './nominative.ts';
import type { OrganisationMention } from './organisations.ts';
import type { PersonMention } from './persons.ts';
import { type PostSpan, postAt } from './posts.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part of an entry: what stands between two commas, dashes, colons or brackets. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** Whether a colon follows: it says what comes. */
  readonly isLabel: boolean;
}

/** Longer lines are prose. */
const mostTokens = 45;

/**
 * The person of a line that is an entry of a list and no sentence: `Georgia – Somebody Else, Head of Section`,
 * `Speaker: Somebody Else (Georgia)`. One of its parts is a name and nothing more, the others are known for what they are.
 */
export function personOfEntry(
  reading: Reading,
  sentence: ReadSentence,
  index: number,
  organisations: readonly OrganisationMention[],
): PersonMention | undefined {
  const { text, words } = reading;
  const { tokens } = sentence;
  if (tokens.length > mostTokens || reading.blocks[sentence.block]?.cells) return undefined;
  const parts = partsOf(tokens);
  if (parts.length < 2 || words.said.within(tokens) !== undefined) return undefined;
  // What looks like a second name is a body that no list knows.
  const [name, ...others] = parts.flatMap((part) => nameIn(reading, sentence, part, organisations) ?? []);
  // Several who each have a bracket behind them are several people.
  const areSeveral = others.some(
    ({ from, to, honorific }) => honorific !== null || isMark(tokens[to], '(') || isMark(tokens[from - 2], ')'),
  );
  if (!name || areSeveral) return undefined;
  let country: string | null = null;
  let organisation: string | null = null;
  let post: PostSpan | undefined;
  let [from, to] = [Number.POSITIVE_INFINITY, -1];
  for (const part of parts) {
    if (part === name.part) continue;
    const side = sideIn(reading, sentence, part);
    if (side !== undefined) {
      country ??= side;
      continue;
    }
    // "Speaker – X": what X does, not what X is.
    const isRole = part.to < name.part.from && words.roleLabels.at(tokens, part.from)?.next === part.to;
    if (part.isLabel || isRole) continue;
    const body = organisations.find((one) => one.from >= part.from && one.to <= part.to);
    const own = postIn(reading, sentence, part);
    const isName = isProperName(words, sentence, part.from, part.to);
    if (isMark(tokens[part.from - 1], '(') && !body && !own) continue;
    if (!own && !isName) return undefined;
    if (!body && !own && part.to < name.part.from) return undefined;
    // Before the name stands whom they stand for, behind it what they are.
    if (!own && part.to < name.part.from) {
      organisation ??= body?.name ?? null;
      continue;
    }
    post ??= own;
    organisation ??=
      body?.name ??
      (own || to === part.from - 1
        ? null
        : oneLine(text.slice(tokens[part.from]?.start, tokens[part.to - 1]?.stemEnd)));
    country ??= own?.place?.code ?? (own ? null : (body?.country ?? null));
    if (part.to < name.part.from) [from, to] = [part.from, part.to];
    else [from, to] = [Math.min(from, part.from), part.to];
  }
  const label = parts.find(
    ({ isLabel, from: at, to: end }) => isLabel || words.roleLabels.at(tokens, at)?.next === end,
  );
  if (!post && !country && !organisation && !label) return undefined;
  const [first, last] = [tokens[name.from] as Token, tokens[Math.max(name.to, to) - 1] as Token];
  const title = post && titleOf(text, tokens, from, to, post);
  return {
    ...foundAt(text, first.start, last.stemEnd, 'person-entry', post || country ? 1 : 0.9),
    words: nominativeOf(reading, tokens, name, post, name.honorific),
    honorific: name.honorific,
    post: post && title ? { ...post, title, isPlural: false } : null,
    country,
    organisation,
    sentence: index,
    from: name.from,
    to: name.to,
  };
}

/** The title with the body that stands beside it. */
function titleOf(text: string, tokens: readonly Token[], from: number, to: number, post: PostSpan): string {
  if (post.place && post.place.from >= from && post.place.to <= to && post.from <= from && post.to >= to)
    return post.title;
  if (post.from === from && post.to === to) return post.title;
  return oneLine(text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).stemEnd));
}

/** The parts of a line; a hyphen within a word or between two names of one thing parts nothing. */
function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let isQuoted = false;
  const push = (to: number, isLabel: boolean) => {
    if (to > from) parts.push({ from, to, isLabel });
    from = to + 1;
  };
  for (const [at, token] of tokens.entries()) {
    if (isMark(token, '«“"„')) isQuoted = !isQuoted;
    else if (isMark(token, '»”')) isQuoted = false;
    if (token.kind !== 'mark' || isQuoted) continue;
    const isDash = isMark(token, '–—-') && token.isApart;
    const isEnd = isMark(token, '.;') && at === tokens.length - 1 && !(tokens[at - 1]?.text.length === 1);
    if (isDash || isEnd || isMark(token, ',():/')) push(at, isMark(token, ':'));
  }
  push(tokens.length, false);
  return parts;
}

function nameIn(
  { words, text }: Reading,
  sentence: ReadSentence,
  part: Part,
  organisations: readonly OrganisationMention[],
) {
  if (part.isLabel || organisations.some((one) => one.from <= part.from && one.to >= part.to)) return undefined;
  const { tokens } = sentence;
  let from = part.from;
  while (from < part.to) {
    const met = words.honorifics.at(tokens, from);
    if (!met) break;
    from = isMark(tokens[met.next], '.') ? met.next + 1 : met.next;
  }
  const name = nameAt(sentence, from, words, from > part.from ? 1 : 2);
  if (!name || name.to !== part.to) return undefined;
  const honorific = from > part.from ? text.slice(tokens[part.from]?.start, tokens[from - 1]?.end) : null;
  return { ...name, honorific, part };
}

/** The country that a part names, with words for a side alone: `Azərbaycan tərəfdən`. */
function sideIn({ words }: Reading, sentence: ReadSentence, { from, to }: Part): string | undefined {
  const start = words.onBehalf.at(sentence.tokens, from)?.next ?? from;
  const place = sentence.placeAt(start);
  if (!place || place.kind === 'city' || place.from > start) return undefined;
  const rest = sentence.tokens.slice(place.to, to);
  const isSide = rest.every((token) => words.delegations.of(token) || words.onBehalf.of(token));
  return isSide ? place.code : undefined;
}

/** Whether a part is of capital words and of those that stand within names. */
function isProperName(words: Vocabulary, { tokens }: ReadSentence, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      (token) =>
        token.isCapital ||
        words.small.of(token) ||
        words.ties.of(token) ||
        words.portfolio.of(token) ||
        words.organisations.of(token) ||
        words.declension?.isGoverned(token.key) ||
        (token.kind === 'mark' && isMark(token, '«»“”"&.-–№')),
    );
}

/** Whether somebody is named behind a post: the line tells of two. */
function hasName(sentence: ReadSentence, from: number, to: number, words: Vocabulary): boolean {
  for (let at = from; at < to; at += 1) {
    if (words.and.of(sentence.tokens[at]) && (nameAt(sentence, at + 1, words)?.to ?? to + 1) <= to) return true;
  }
  return false;
}

/** The post that a part is: no more of it is left than an article. */
function postIn({ text, words }: Reading, sentence: ReadSentence, { from, to }: Part): PostSpan | undefined {
  for (let at = from; at < to; at += 1) {
    const post = postAt(text, sentence, at, from, words);
    if (post)
      return !hasName(sentence, post.to, to, words) &&
        post.from <= from + 1 &&
        (post.to >= to || isProperName(words, sentence, post.to, to))
        ? post
        : undefined;
  }
  return undefined;
}
