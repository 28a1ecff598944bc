import { fullLanguages } from './languages/all.ts';
import { en } from './languages/en.ts';
import { type Declension, phrasesIn, wordsIn } from './languages/words.ts';
import type { Phrases } from './phrases.ts';
import { keyOf, type Token } from './tokens.ts';
import { WordLists } from './word-lists.ts';

/** Lists of a few words that are not declined. */
export type SmallList =
  | 'determiners'
  | 'nameTies'
  | 'titles'
  | 'finalModifiers'
  | 'auxiliaries'
  | 'about'
  | 'placeBefore'
  | 'placeBehind'
  | 'placeLabels'
  | 'familiesOfPeoples'
  | 'numbered'
  | 'signature';

/** Of all languages: names keep their own words in each. */
const childWords = new Set(Object.values(fullLanguages).flatMap((one) => wordsIn(one.childWords).map(keyOf)));

const emptyWord = { kind: 'word', suffix: '', start: 0, stemEnd: 0, end: 0, isApart: true, isCapital: false } as const;

/** What the rules ask of the words of a language. */
export class Vocabulary extends WordLists {
  readonly #known = new Map<string, boolean>();
  readonly #lists = new Map<SmallList, ReadonlySet<string>>();
  readonly #honorificForms: ReadonlySet<string> = new Set(phrasesIn(this.words.honorifics).map(keyOf));
  readonly #groups = lastWords([this.words.subGroups]);
  /** The last words of the phrases for bodies, meetings and groups. */
  readonly #bodies = lastWords([
    ...Object.values(this.words.organisations),
    ...Object.values(this.words.meetings),
    this.words.delegations,
    this.words.subGroups,
  ]);
  readonly #abbreviations: ReadonlySet<string> = new Set(wordsIn(this.words.abbreviations).map(keyOf));
  readonly #itemWords: ReadonlySet<string> = new Set(['§', ...wordsIn(this.words.itemWords).map(keyOf)]);
  /** What is in these lists is no name of a person. */
  readonly #ofNoName: readonly Phrases<unknown>[] = [
    ...[this.posts, this.modifiers, this.honorifics, this.portfolio, this.organisations, this.meetings, this.subGroups],
    ...[this.small, this.and, this.counted, this.republics, this.delegations, this.ordinals, this.former],
    ...[this.headings, this.documents, this.said, this.held, this.decided, this.otherLists, this.procedural],
    this.common,
  ];

  /** For taking a text apart, which asks by keys. */
  readonly isAbbreviation = (key: string) => this.#abbreviations.has(key);
  readonly isItemWord = (key: string) => this.#itemWords.has(key);
  readonly numberOf = (key: string) => this.numbers.get(key) ?? this.ordinals.of({ ...emptyWord, text: key, key });

  /** The forms of nouns and adjectives, in a language that has cases of both. */
  get declension(): Declension | undefined {
    return this.words.declension;
  }

  /** Whether what words are to each other is told by their order alone. */
  get isByOrder(): boolean {
    return this.words.declension === undefined && this.words.postComplement === 'after';
  }

  /** Whether the rules know a word as something else than a name. */
  knows(token: Token): boolean {
    const known = this.#known.get(token.key);
    if (known !== undefined) return known;
    const alone = [token];
    const knows = this.#ofNoName.some((phrases) => phrases.at(alone, 0) !== undefined);
    // What is kept must not grow with what a text holds.
    if (this.#known.size > 100_000) this.#known.clear();
    this.#known.set(token.key, knows);
    return knows;
  }

  /** Whether a word is one for a body or a meeting in the case of a place or a direction: `Kurula`, `iclasda`. */
  isWhere(key: string): boolean {
    if (!/(?:[aeə]|[dt][aeə]n)$/.test(key) || this.#bodies.has(key)) return false;
    return this.formsOf(key).some((form) => this.#bodies.has(form));
  }

  /** Whether a token is one of the few words of a list, in that form. */
  isOne(list: SmallList, token: Token | undefined): boolean {
    if (token === undefined) return false;
    let known = this.#lists.get(list);
    if (!known) {
      known = new Set(wordsIn(this.words[list]).map(keyOf));
      this.#lists.set(list, known);
    }
    return known.has(token.key);
  }

  /** Whether a word is one for a sub-group, or the last of such a phrase. */
  isGroup(key: string): boolean {
    return this.#groups.has(key) || this.formsOf(key).some((form) => this.#groups.has(form));
  }

  /** Whether a word within a name says whose child somebody is, in whatever case. */
  isChildWord(key: string): boolean {
    return key.length <= 12 && (childWords.has(key) || this.formsOf(key).some((form) => childWords.has(form)));
  }

  /** Whether a form of address stands as dictionaries have it. */
  isDictionaryHonorific(form: string): boolean {
    return this.#honorificForms.has(keyOf(form));
  }
}

/** The last words of phrases. */
function lastWords(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(phrasesIn).map((phrase) => keyOf(phrase.split(' ').at(-1) ?? phrase)));
}

const made = new Map<string, Vocabulary>();

/** The vocabulary of a language; that of English where its rules are not complete. */
export function vocabularyOf(language: string): Vocabulary {
  const words = fullLanguages[language] ?? en;
  const known = made.get(words.tag) ?? new Vocabulary(words);
  made.set(words.tag, known);
  return known;
}
