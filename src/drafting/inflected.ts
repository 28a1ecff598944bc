import { type LanguageWords, phrasesIn, type Role, roles } from './languages/words.ts';
import { type Inflection, Phrases } from './phrases.ts';

/** A word that tells what somebody did, and where its people stand. */
export interface RoleCue {
  readonly role: Role;
  readonly side: 'before' | 'after';
}

/** What is kept must not grow with what a text holds. */
const mostKept = 100_000;

/** The words of a language with their forms, and lists of them made ready to be met among tokens. */
export class Inflected implements Inflection {
  readonly words: LanguageWords;
  readonly #forms = new Map<string, readonly string[]>();

  constructor(words: LanguageWords) {
    this.words = words;
  }

  base(key: string): string {
    return this.words.base(key);
  }

  formsOf(key: string): readonly string[] {
    if (key.length > 40) return [key];
    const known = this.#forms.get(key);
    if (known) return known;
    if (this.#forms.size > mostKept) this.#forms.clear();
    const forms = this.words.forms(key);
    this.#forms.set(key, forms);
    return forms;
  }

  /** The phrases of a list. */
  protected one(list: string): Phrases<true> {
    return new Phrases<true>(this, [[list, true]]);
  }

  /** Words that are parted by spaces. Of short ones no other forms are looked for: İlkin is no form of ilk. */
  protected listed(list: string): Phrases<true> {
    const exact: Inflection = {
      base: (key) => this.base(key),
      formsOf: (key) => this.formsOf(key).filter((form) => form === key || form.length > 3),
    };
    return new Phrases<true>(exact, [[list.split(' ').join(', '), true]]);
  }

  /** Phrases of which each has its own value. */
  protected each<Value>(lists: Readonly<Record<string, Value>>): Phrases<Value> {
    return new Phrases<Value>(this, Object.entries(lists));
  }

  /** Phrases with the dictionary form of each. */
  protected ofDictionary(list: string): Phrases<string> {
    return new Phrases<string>(
      this,
      phrasesIn(list).map((phrase) => [phrase, phrase] as const),
    );
  }

  /** Lists by what their phrases stand for. */
  protected kinds<Kind extends string>(lists: Readonly<Partial<Record<Kind, string>>>): Phrases<Kind> {
    return new Phrases<Kind>(
      this,
      (Object.entries(lists) as [Kind, string][]).map(([kind, list]) => [list, kind]),
    );
  }

  /** What tells roles, by where its people stand. */
  protected cues(place: 'before' | 'after' | 'label'): Phrases<RoleCue> {
    const side = place === 'before' ? 'before' : 'after';
    return new Phrases<RoleCue>(
      this,
      roles.flatMap((role) => {
        const list = this.words.roles[role]?.[place];
        return list === undefined ? [] : [[list, { role, side }] as const];
      }),
    );
  }
}
