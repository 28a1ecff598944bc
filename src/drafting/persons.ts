import { type Found, foundAt } from './found.ts';
import { nominativeOf } from './nominative.ts';
import type { OrganisationMention } from './organisations.ts';
import type { PersonDraft } from './person-drafts.ts';
import { PersonScanner } from './person-scanner.ts';
import type { PostSpan } from './posts.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { RuleName } from './rules.ts';
import { isMark, keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A person where they are named, with what stands beside the name. */
export interface PersonMention extends Found {
  /** In the nominative. */
  readonly words: readonly string[];
  readonly honorific: string | null;
  readonly post: PostSpan | null;
  /** Whom they stand for, as far as the words beside the name tell. */
  readonly country: string | null;
  readonly organisation: string | null;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** The people of a sentence who are named with a post, a form of address, a country or others like them. */
export function personsIn(
  reading: Reading,
  sentence: ReadSentence,
  index: number,
  organisations: readonly OrganisationMention[],
  hasSide = false,
): PersonMention[] {
  const { text, words } = reading;
  // Headings in capitals are no prose.
  if (!/\p{Ll}/u.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)))) return [];
  return new PersonScanner(text, sentence, words, organisations, hasSide)
    .scan()
    .flatMap((draft) => (draft.rule === null ? [] : [mentionOf(reading, sentence, index, draft, draft.rule)]));
}

/** Whether the rules know the words of a post, of which one alone is often a part of more. */
function isPlain(post: PostSpan | null, tokens: readonly Token[], words: Vocabulary): boolean {
  if (!post) return true;
  if (!post.title.includes(' ')) return false;
  return tokens
    .slice(post.coreTo, post.to)
    .every((token) => !token.isCapital || words.knows(token) || words.ties.of(token));
}

/** Whether the country of a post is an adjective amid what the post is of, where it may be a language. */
function isInner(post: PostSpan | null): boolean {
  return post?.place?.kind === 'adjective' && post.place.from > post.coreTo;
}

/** Whether a post that stands before its name may have more words than were taken for it: small ones go on before it. */
function mayBeCut({ tokens }: ReadSentence, post: PostSpan | null, words: Vocabulary): boolean {
  if (!post || words.words.postComplement !== 'before') return false;
  const before = tokens[Math.min(post.from, post.place?.from ?? post.from) - 1];
  return before?.kind === 'word' && !before.isCapital && !words.common.of(before) && !words.and.of(before);
}

/** Whether a name that stands once may be in the genitive, whose ending names have, too. */
function mayBeOblique({ words, writtenNames }: Reading, { words: name }: PersonDraft['name']): boolean {
  const [before, last] = name.slice(-2);
  if (words.words.nominative === undefined || words.words.postComplement !== 'before') return false;
  const ending = /(?<=\p{L}{3})[ıiuü]n$/u.exec(last ?? '');
  return ending !== null && last !== undefined && before !== undefined && writtenNames.count(last) < 2;
}

/** Whether a country stands right behind somebody or a post: in brackets, or of it. */
function isBeside(sentence: ReadSentence, ...ends: readonly (number | undefined)[]): boolean {
  return ends.some((end) => end !== undefined && [0, 1, 2].some((offset) => sentence.placeAt(end + offset)));
}

/** Whether a post is no more than a word for what somebody learned: an engineer, a journalist. */
function isBareProfession({ title }: PostSpan, words: Vocabulary): boolean {
  if (/[\s-]/.test(title)) return false;
  const key = keyOf(title);
  return words.professions.of({ ...anyWord, text: title, key }) !== undefined;
}

const anyWord: Token = {
  kind: 'word',
  text: '',
  key: '',
  suffix: '',
  start: 0,
  stemEnd: 0,
  end: 0,
  isApart: true,
  isCapital: false,
};

function mentionOf(
  reading: Reading,
  sentence: ReadSentence,
  index: number,
  draft: PersonDraft,
  rule: RuleName,
): PersonMention {
  const { text, words } = reading;
  const { tokens } = sentence;
  const { name, honorific, country, organisation } = draft;
  // What somebody is by training is no post.
  const isTrained =
    draft.post !== null && !isMark(tokens[draft.post.from - 1], '(') && isBareProfession(draft.post, words);
  const post = isTrained ? null : draft.post;
  const by = isTrained && rule === 'person-post-before' ? 'person-profession' : rule;
  const own = rule === 'person-list' ? name.from : Math.min(draft.post?.from ?? name.from, name.from);
  const end = rule === 'person-post-behind' ? Math.max(draft.post?.to ?? 0, name.to) : name.to;
  const [first, last] = [tokens[own] as Token, tokens[end - 1] as Token];
  const nominative = nominativeOf(reading, tokens, name, draft.post, honorific);
  // A nominative that stands nowhere in the text is derived.
  const isWritten =
    nominative.join(' ') === name.words.join(' ') ||
    reading.writtenNames.has(nominative.at(-1) ?? '', nominative.at(-2));
  const isCertain =
    isWritten &&
    isPlain(post, tokens, words) &&
    !isInner(post) &&
    !mayBeOblique(reading, name) &&
    !mayBeCut(sentence, post, words) &&
    (country === null || country === post?.place?.code || isBeside(sentence, name.to, post?.to));
  return {
    ...foundAt(text, first.start, last.stemEnd, by, isCertain ? 1 : 0.97),
    words: nominative,
    honorific,
    post,
    country,
    organisation,
    sentence: index,
    from: name.from,
    to: name.to,
  };
}
