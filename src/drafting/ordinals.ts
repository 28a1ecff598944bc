import { romanValue } from './markers.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The value of the ordinal that stands at a token: digits with a mark, a word, or a Roman number. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number' && token.text.length <= 3) {
    const [mark, word] = [tokens[at + 1], tokens[at + 2]];
    const suffixes = vocabulary.words.ordinalSuffixes.replaceAll('ı', 'i').split(' ');
    if (mark?.kind === 'word' && !mark.isApart && suffixes.includes(mark.key))
      return { value: Number(token.text), next: at + 2 };
    if (isMark(mark, '.') && !mark?.isApart) return { value: Number(token.text), next: at + 2 };
    if (isMark(mark, "-'’‘`‑") && !mark?.isApart && word && !word.isApart && suffixes.includes(word.key)) {
      return { value: Number(token.text), next: at + 3 };
    }
    return undefined;
  }
  const met = vocabulary.ordinals.at(tokens, at);
  if (met) return met;
  const roman = token.kind === 'word' && token.text.length <= 6 ? romanValue(token.text) : null;
  return roman === null ? undefined : { value: roman, next: isMark(tokens[at + 1], '.') ? at + 2 : at + 1 };
}
