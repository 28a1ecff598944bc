import type { Sentence } from './layout.ts';
import { isMark, keyOf, type Token } from './tokens.ts';

/** Which capital words a text has, alone and beside each other: a name in some case is there in the nominative, too. */
export class WrittenNames {
  readonly #words = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor(sentences: readonly Sentence[]) {
    for (const { tokens } of sentences) for (let at = 0; at < tokens.length; at += 1) this.#note(tokens, at);
  }

  /** Whether a capital word stands somewhere, with this one or its initial before it where one is given. */
  has(word: string, before?: string): boolean {
    const key = keyOf(word.replace(/\.$/, ''));
    if (before === undefined) return this.#words.has(key);
    const own = keyOf(before.replace('.', ''));
    const initial = `${own.charAt(0)}. ${key}`;
    return this.#words.has(initial) || this.#words.has(own.length === 1 ? `${own}… ${key}` : `${own} ${key}`);
  }

  /** How often a capital word stands in that form. */
  count(word: string): number {
    return this.#counts.get(keyOf(word)) ?? 0;
  }

  #note(tokens: readonly Token[], at: number): void {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.isCapital || token.text.length > 40) return;
    this.#words.add(token.key);
    this.#counts.set(token.key, (this.#counts.get(token.key) ?? 0) + 1);
    const isInitial = isMark(tokens[at - 1], '.') && tokens[at - 2]?.text.length === 1;
    const before = isInitial ? tokens[at - 2] : tokens[at - 1];
    if (before?.kind !== 'word' || !before.isCapital || before.text.length > 40) return;
    if (isInitial) this.#words.add(`${before.key}. ${token.key}`);
    else {
      this.#words.add(`${before.key} ${token.key}`);
      this.#words.add(`${before.key.charAt(0)}… ${token.key}`);
    }
  }
}
