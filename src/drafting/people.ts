import type { Found } from './found.ts';
import { lessSure } from './found.ts';
import type { Role } from './languages/words.ts';
import type { PersonMention } from './persons.ts';
import { keyOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Somebody of whom a text speaks. */
export interface Person extends Found {
  readonly name: string;
  readonly honorific: string | null;
  /** As written, in the singular and the nominative, without the country. */
  readonly post: string | null;
  /** Where the words of the post stand. */
  readonly postPlace: { readonly start: number; readonly end: number } | null;
  readonly organisation: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The most telling of the roles. */
  readonly role: Role;
  readonly roles: readonly (Found & { readonly role: Role })[];
}

/** Somebody while the text is gone through. */
export interface KnownPerson {
  words: readonly string[];
  honorific: string | null;
  post: string | null;
  postPlace: { readonly start: number; readonly end: number } | null;
  organisation: string | null;
  country: string | null;
  found: Found;
  readonly roles: (Found & { readonly role: Role })[];
}

/** The people of a text, each once, however they are called the second time. */
export class People {
  readonly all: KnownPerson[] = [];
  readonly #byName = new Map<string, KnownPerson>();
  /** By each word of the name; null where it is one of two people's. */
  readonly #byWord = new Map<string, KnownPerson | null>();
  readonly #words: Vocabulary;

  constructor(words: Vocabulary) {
    this.#words = words;
  }

  /** Takes in a mention: of somebody new, or of somebody who was named before. */
  add(mention: PersonMention): KnownPerson {
    const key = nameKey(mention.words);
    const known = this.#byName.get(key) ?? this.#byInitials(mention.words) ?? this.#byMiddle(mention.words);
    if (known) {
      this.#learn(known, mention);
      this.#byName.set(key, known);
      return known;
    }
    const person: KnownPerson = {
      words: mention.words,
      honorific: mention.honorific,
      post: mention.post?.title ?? null,
      postPlace: null,
      organisation: mention.organisation,
      country: mention.country,
      found: mention,
      roles: [],
    };
    this.all.push(person);
    this.#byName.set(key, person);
    for (const word of mention.words) this.#remember(word, person);
    return person;
  }

  /** Who is meant by a family name alone; undefined where nobody is, or more than one may be. */
  calledByFamily(keys: readonly string[]): KnownPerson | undefined {
    for (const key of keys) {
      const person = this.#byWord.get(key);
      if (person && familyNames(person.words).some((name) => name === key || this.#words.base(name) === key))
        return person;
    }
    return undefined;
  }

  /** Who is meant by one word of a name; undefined where nobody is, or more than one may be. */
  called(keys: readonly string[]): KnownPerson | undefined {
    for (const key of keys) {
      const person = this.#byWord.get(key);
      if (person) return person;
    }
    return undefined;
  }

  #remember(word: string, person: KnownPerson): void {
    const whole = keyOf(word);
    if (whole.length < 3 || word.endsWith('.')) return;
    for (const key of new Set([whole, this.#words.base(whole)])) {
      const other = this.#byWord.get(key);
      this.#byWord.set(key, other === undefined || other === person ? person : null);
    }
  }

  /** Somebody with the same given and family name, of whom one mention has a patronymic, too. */
  #byMiddle(words: readonly string[]): KnownPerson | undefined {
    const keys = words.map(keyOf);
    const known = this.called(keys);
    const [shorter, longer] = [keys, known?.words.map(keyOf) ?? []].sort((a, b) => a.length - b.length);
    if (!shorter || !longer || shorter.length < 2 || longer.length === shorter.length) return undefined;
    // "Ad oğlu" between the two are two words.
    const isMiddle =
      longer.length - shorter.length <= 2 && longer[0] === shorter[0] && longer.at(-1) === shorter.at(-1);
    const isOne = longer.length === shorter.length + 1 || isMiddle;
    return isOne && shorter.every((word) => longer.includes(word)) ? known : undefined;
  }

  /** Somebody with this family name, where one of the two has initials for the rest. */
  #byInitials(words: readonly string[]): KnownPerson | undefined {
    const whole = words.filter((word) => !word.endsWith('.'));
    const initials = words.filter((word) => word.endsWith('.')).map(initialOf);
    const known = this.called(whole.map(keyOf));
    if (!known) return undefined;
    const theirs = known.words.map(initialOf);
    const isShort = initials.length > 0 || known.words.some((word) => word.endsWith('.'));
    const own = words.map(initialOf);
    return isShort &&
      (initials.every((letter) => theirs.includes(letter)) || theirs.every((letter) => own.includes(letter)))
      ? known
      : undefined;
  }

  #learn(known: KnownPerson, mention: PersonMention): void {
    if (fullness(mention.words) > fullness(known.words)) {
      known.words = mention.words;
      for (const word of mention.words) this.#remember(word, known);
    }
    known.honorific ??= mention.honorific;
    // A word that a role at the meeting has, too, gives way to a post of more words.
    if (
      mention.post &&
      (known.post === null || (!known.post.includes(' ') && mention.post.title.split(' ').length > 2))
    )
      known.post = mention.post.title;
    known.organisation ??= mention.organisation;
    // A country that stands in another sentence may be somebody else's.
    const isLearnt = known.country === null && mention.country !== null && !mention.sure;
    known.country ??= mention.country;
    // Two mentions that say the same are surer than one; a first without a post is less.
    if (mention.confidence > known.found.confidence) known.found = mention;
    if (isLearnt) known.found = lessSure(known.found, 0.97);
  }
}

/** The first letter without what is written above or below it: Ş. may be Sherzod. */
function initialOf(word: string): string {
  return keyOf(word).normalize('NFD').charAt(0);
}

function fullness(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (word.endsWith('.') ? 1 : 10), 0);
}

/** The words of a name that may stand for it alone: the last, and the first where a patronymic or initials end it. */
function familyNames(words: readonly string[]): string[] {
  const whole = words.filter((word) => !word.endsWith('.'));
  const last = whole.at(-1) ?? '';
  const isFirst = words.at(-1)?.endsWith('.') || /(?:вич|вна|ична)$/u.test(last);
  return [isFirst ? (whole[0] ?? '') : last].map(keyOf);
}

function nameKey(words: readonly string[]): string {
  return words.map(keyOf).sort().join(' ');
}

/** Roles from the most telling on. */
const order: readonly Role[] = ['chair', 'cochair', 'opened', 'spoke', 'hosted', 'signed', 'attended', 'mentioned'];

/** A person as the draft tells of them. */
export function finished({ words, found, roles, ...person }: KnownPerson): Person {
  const told = [...roles].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const own = told.filter(({ role }, index) => told.findIndex((one) => one.role === role) === index);
  // Whoever did something was there, which need not be said beside it.
  const without = own.filter(({ role }) => role !== 'attended' || own.length === 1);
  // A body, unlike a country, is seldom named beside the name itself.
  const certain = person.country === null ? lessSure(found, person.post === null ? 0.9 : 0.96) : found;
  const { quote, start, end, confidence, sure, rule } = certain;
  return {
    name: words.join(' '),
    ...person,
    role: without[0]?.role ?? 'mentioned',
    roles: without,
    quote,
    start,
    end,
    confidence,
    sure,
    rule,
  };
}
