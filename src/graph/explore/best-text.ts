import { foldedWords } from './fold.ts';

/** Of several texts, the one that meets most of the words searched for; among equals the shortest. */
export function bestText(texts: readonly string[], words: readonly string[]): string {
  let best = { text: '', met: -1 };
  for (const text of texts) {
    const found = foldedWords(text);
    const met = words.reduce((sum, word) => sum + meets(found, word), 0);
    if (met > best.met || (met === best.met && text.length < best.text.length)) best = { text, met };
  }
  return best.text;
}

/** 2 for a whole word, 1 for the beginning of one. */
function meets(found: readonly string[], word: string): number {
  if (found.includes(word)) return 2;
  return found.some((one) => one.startsWith(word)) ? 1 : 0;
}
