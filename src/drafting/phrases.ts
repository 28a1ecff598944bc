import { phrasesIn } from './languages/words.ts';
import { keyOf, type Token } from './tokens.ts';

/** How the words of a language are compared with those of its lists. */
export interface Inflection {
  /** The dictionary forms that a word may come from. */
  formsOf(key: string): readonly string[];
  base(key: string): string;
}

/** A phrase that was met. */
export interface Met<Value> {
  readonly value: Value;
  /** The index of the token behind it. */
  readonly next: number;
}

interface Entry<Value> {
  readonly words: readonly Word[];
  readonly value: Value;
}

interface Word {
  readonly key: string;
  readonly isPrefix: boolean;
}

const none: readonly never[] = [];

/** How many pairs of letters are told from each other; a power of two. */
const lettersKept = 2048;

function numberOf(key: string): number {
  return (key.charCodeAt(0) * 31 + (key.length > 1 ? key.charCodeAt(1) : 0)) & (lettersKept - 1);
}

/**
 * Phrases to be met among tokens, whatever the case forms of their words. Which phrases to try is told by the first two
 * letters of the first word, so each token is compared with a few of them.
 */
export class Phrases<Value> {
  readonly #byStart = new Map<string, Entry<Value>[]>();
  readonly #inflection: Inflection;
  /** Which first two letters any phrase begins with, told by a number of both: most words are out by that alone. */
  readonly #begins = new Uint8Array(lettersKept);
  /** The phrases whose first word a key may be, once that was looked up. */
  readonly #begunBy = new Map<string, readonly Entry<Value>[]>();

  constructor(inflection: Inflection, lists: Iterable<readonly [list: string, value: Value]>) {
    this.#inflection = inflection;
    for (const [list, value] of lists) for (const phrase of phrasesIn(list)) this.#add(phrase, value);
    // The longest phrase is met before those that it begins with.
    for (const entries of this.#byStart.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  #add(phrase: string, value: Value): void {
    const words = phrase.split(' ').map((word) => {
      const isPrefix = word.endsWith('*');
      const key = keyOf(isPrefix ? word.slice(0, -1) : word);
      return { key: isPrefix ? key : this.#inflection.base(key), isPrefix };
    });
    const start = words[0]?.key.slice(0, 2) ?? '';
    const entries = this.#byStart.get(start) ?? [];
    entries.push({ words, value });
    this.#byStart.set(start, entries);
    this.#begins[numberOf(start)] = 1;
  }

  /** The longest phrase that begins at a token; undefined for none. */
  at(tokens: readonly Token[], index: number): Met<Value> | undefined {
    const first = tokens[index];
    if (first?.kind !== 'word' || this.#begins[numberOf(first.key)] === 0) return undefined;
    for (const { words, value } of this.#begun(first.key)) {
      const next = this.#end(tokens, index, words);
      if (next !== undefined) return { value, next };
    }
    return undefined;
  }

  #begun(key: string): readonly Entry<Value>[] {
    const known = this.#begunBy.get(key);
    if (known) return known;
    const entries = this.#byStart
      .get(key.slice(0, 2))
      ?.filter(({ words: [first] }) => first && this.#isForm(key, first));
    const begun = entries && entries.length > 0 ? entries : none;
    // What is kept must not grow with what a text holds.
    if (this.#begunBy.size > 20_000) this.#begunBy.clear();
    if (key.length <= 40) this.#begunBy.set(key, begun);
    return begun;
  }

  /** The value of a phrase of one word. */
  of(token: Token | undefined): Value | undefined {
    return token && this.at([token], 0)?.value;
  }

  /** The first phrase that is met among some tokens. */
  within(tokens: readonly Token[], from = 0, to = tokens.length): (Met<Value> & { readonly at: number }) | undefined {
    for (let at = from; at < to; at += 1) {
      const met = this.at(tokens, at);
      if (met && met.next <= to) return { ...met, at };
    }
    return undefined;
  }

  #end(tokens: readonly Token[], index: number, words: readonly Word[]): number | undefined {
    let at = index;
    for (const [place, word] of words.entries()) {
      // "H.E." and "T.C." are written with full stops or without.
      if (place > 0 && tokens[at]?.text === '.' && words[place - 1]?.key.length === 1) at += 1;
      const token = tokens[at];
      if (token?.kind !== 'word' || !this.#isForm(token.key, word)) return undefined;
      at += 1;
    }
    return at;
  }

  #isForm(key: string, word: Word): boolean {
    if (word.isPrefix) return key.startsWith(word.key);
    return key === word.key || (word.key.length > 1 && this.#inflection.formsOf(key).includes(word.key));
  }
}
