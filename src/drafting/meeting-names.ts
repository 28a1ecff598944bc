import type { Found } from './found.ts';
import { phrasesIn } from './languages/words.ts';
import { oneLine, type ReadSentence } from './reading.ts';
import { titleCase } from './title-case.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a meeting is called, in the nominative and without its ordinal. */
export function nameOf(
  text: string,
  sentence: ReadSentence,
  from: number,
  to: number,
  head: number,
  ordinal: Found | null,
  words: Vocabulary,
): string {
  const { tokens } = sentence;
  const headWord = tokens[head] as Token;
  const { tag, postComplement } = words.words;
  const dictionary =
    words.declension !== undefined
      ? headForm(headWord, words)
      : postComplement === 'before' && headWord.suffix === ''
        ? (words.words.withoutCase?.(headWord.text) ?? headWord.text)
        : headWord.text;
  let name = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (ordinal && token.start >= ordinal.start && token.end <= ordinal.end) continue;
    if (isMark(token, '(') && isMark(tokens[at + 2], ')') && /^[\p{Lu}-]+$/u.test(tokens[at + 1]?.text ?? '')) {
      at += 2;
      continue;
    }
    const isAdjective = words.declension !== undefined && at < head;
    const own =
      at === head
        ? dictionary
        : isAdjective
          ? (words.declension?.adjectiveFor(token.text, dictionary) ?? token.text)
          : text.slice(
              token.start,
              at === to - 1 || isBeforeOrdinal(tokens, at, ordinal, tag) ? token.stemEnd : token.end,
            );
    name += name !== '' && token.isApart ? ` ${own}` : own;
  }
  const plain = oneLine(name)
    .replace(/^(?:the|a) /i, '')
    .replace(/[\s(),-]+$/, '');
  return titleCase(plain, tag, (word) => words.small.of({ ...headWord, text: word, key: word }) !== undefined);
}

/** Whether an ordinal stood behind a word: without it the two are one phrase, in which the first bears no genitive. */
function isBeforeOrdinal(tokens: readonly Token[], at: number, ordinal: Found | null, tag: string): boolean {
  if (tag !== 'tr' || !ordinal) return false;
  let next = at + 1;
  if (isMark(tokens[next], '(')) next += 3;
  return tokens[next]?.start === ordinal.start;
}

/** The nominative of a Russian word for a meeting. */
function headForm(token: Token, words: Vocabulary): string {
  const all = Object.values(words.words.meetings).flatMap(phrasesIn);
  const form = all.find((word) => words.base(word) === words.base(token.key)) ?? token.text;
  return token.isCapital && !/^\p{Lu}+$/u.test(token.text) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
