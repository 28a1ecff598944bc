import { az } from './languages/az.ts';
import { en } from './languages/en.ts';
import { ru } from './languages/ru.ts';
import { tr } from './languages/tr.ts';
import {
  type Declension,
  type LanguageWords,
  type MeetingKind,
  type OrganisationKind,
  phrasesIn,
  type Role,
  roles,
  wordsIn,
} from './languages/words.ts';
import { type Inflection, Phrases } from './phrases.ts';
import { keyOf, type Token } from './tokens.ts';

/** The languages whose rules are complete. */
export const fullLanguages: Readonly<Record<string, LanguageWords>> = { en, tr, ru, az };

/** A language in whose words bodies are named beside those of the text's own. */
const related: Readonly<Record<string, LanguageWords>> = { tr: az, az: tr };

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
  | 'numbered';

/** A word that tells what somebody did, and where its people stand. */
export interface RoleCue {
  readonly role: Role;
  readonly side: 'before' | 'after';
}

/** A word for a body. */
export interface OrganisationHead {
  readonly kind: OrganisationKind;
  /** Its dictionary form. */
  readonly name: string;
}

/** Of all languages: names keep their own words in each. */
const childWords = new Set(Object.values(fullLanguages).flatMap((one) => one.childWords.split(' ').map(keyOf)));

const emptyWord = { kind: 'word', suffix: '', start: 0, stemEnd: 0, end: 0, isApart: true, isCapital: false } as const;

/** The words of a language, ready to be met among tokens. */
export class Vocabulary implements Inflection {
  readonly words: LanguageWords;
  readonly #known = new Map<string, boolean>();
  readonly #ofNoName: readonly Phrases<unknown>[];
  /** The last words of the phrases for bodies and meetings. */
  readonly #bodies: ReadonlySet<string>;
  readonly #honorificForms: ReadonlySet<string>;
  readonly #groups: ReadonlySet<string>;
  readonly #lists = new Map<SmallList, ReadonlySet<string>>();
  readonly #forms = new Map<string, readonly string[]>();
  readonly honorifics: Phrases<true>;
  /** With the dictionary form of each. */
  readonly posts: Phrases<string>;
  readonly former: Phrases<true>;
  readonly actingBehind: Phrases<true>;
  readonly professions: Phrases<true>;
  readonly modifiers: Phrases<true>;
  readonly ties: Phrases<true>;
  readonly portfolio: Phrases<true>;
  readonly organisations: Phrases<OrganisationHead>;
  readonly subGroups: Phrases<true>;
  readonly meetings: Phrases<MeetingKind>;
  readonly held: Phrases<true>;
  readonly otherMeeting: Phrases<true>;
  readonly ordinals: Phrases<number>;
  readonly and: Phrases<true>;
  readonly small: Phrases<true>;
  readonly rolesBefore: Phrases<RoleCue>;
  readonly rolesAfter: Phrases<RoleCue>;
  readonly decided: Phrases<true>;
  readonly obliged: Phrases<true>;
  readonly said: Phrases<true>;
  readonly expected: Phrases<true>;
  readonly currencies: Phrases<string>;
  readonly units: Phrases<string>;
  readonly counted: Phrases<true>;
  readonly headings: Phrases<'name' | 'post' | 'organisation' | 'country' | 'role'>;
  readonly otherLists: Phrases<true>;
  readonly procedural: Phrases<true>;
  readonly delegations: Phrases<true>;
  readonly onBehalf: Phrases<true>;
  readonly languageWords: Phrases<true>;
  readonly republics: Phrases<true>;
  /** The most frequent words alone. */
  readonly frequent: Phrases<true>;
  readonly published: Phrases<true>;
  readonly documents: Phrases<string>;
  /** Frequent words, which may stand at the beginning of a sentence. */
  readonly common: Phrases<true>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly relativeDays: Phrases<number>;
  readonly relativeYears: Phrases<number>;
  readonly lasts: Phrases<true>;
  readonly ended: Phrases<true>;
  readonly durations: Phrases<number>;
  readonly limitsBefore: Phrases<true>;
  readonly limitsBehind: Phrases<true>;
  readonly itemLabels: Phrases<true>;
  readonly planHeadings: Phrases<'number' | 'measure' | 'other'>;
  /** For taking a text apart, which asks by keys. */
  readonly isAbbreviation: (key: string) => boolean;
  readonly isItemWord: (key: string) => boolean;
  readonly numberOf: (key: string) => number | undefined;
  /** Words before a colon that say what the people behind it do. */
  readonly roleLabels: Phrases<RoleCue>;
  readonly besides: Phrases<true>;
  readonly pronouns: Phrases<true>;
  readonly venues: Phrases<true>;
  readonly meetingAdjectives: Phrases<true>;
  readonly represents: Phrases<true>;
  readonly named: Phrases<true>;
  readonly refused: Phrases<true>;

  constructor(words: LanguageWords) {
    this.words = words;
    const one = (list: string) => new Phrases<true>(this, [[list, true]]);
    const each = <Value>(lists: Readonly<Record<string, Value>>) => new Phrases<Value>(this, Object.entries(lists));
    const named = (list: string) =>
      new Phrases<string>(
        this,
        phrasesIn(list).map((phrase) => [phrase, phrase] as const),
      );
    const kinds = <Kind extends string>(lists: Readonly<Partial<Record<Kind, string>>>) =>
      new Phrases<Kind>(
        this,
        (Object.entries(lists) as [Kind, string][]).map(([kind, list]) => [list, kind]),
      );
    const cues = (side: 'before' | 'after') =>
      new Phrases<RoleCue>(
        this,
        roles.flatMap((role) => {
          const list = words.roles[role]?.[side];
          return list === undefined ? [] : [[list, { role, side }] as const];
        }),
      );
    this.honorifics = one(words.honorifics);
    this.#honorificForms = new Set(phrasesIn(words.honorifics).map(keyOf));
    this.posts = named(
      `${words.posts}, ${words.professions}, ${related[words.tag]?.professions ?? ''}, ${related[words.tag]?.posts ?? ''}`,
    );
    this.former = one(words.former);
    this.actingBehind = one(words.actingBehind);
    this.professions = one(`${words.professions}, ${related[words.tag]?.professions ?? ''}`);
    this.modifiers = one(words.postModifiers);
    this.ties = one(words.postTies);
    this.portfolio = one(`${words.portfolio}, ${related[words.tag]?.portfolio ?? ''}`);
    this.organisations = new Phrases(
      this,
      [words, related[words.tag]]
        .flatMap((one) => Object.entries(one?.organisations ?? {}) as [OrganisationKind, string][])
        .flatMap(([kind, list]) => phrasesIn(list).map((name) => [name, { kind, name }] as const)),
    );
    this.subGroups = one(words.subGroups);
    this.meetings = kinds(words.meetings);
    this.held = one(words.held);
    this.otherMeeting = one(words.otherMeeting);
    this.ordinals = new Phrases(
      this,
      phrasesIn(words.ordinals).map((word, index) => [word.replaceAll('|', ', '), index + 1] as const),
    );
    this.and = one(words.and.split(' ').join(', '));
    this.small = one(words.small.split(' ').join(', '));
    this.rolesBefore = cues('before');
    this.rolesAfter = cues('after');
    this.decided = one(words.decided);
    this.obliged = one(words.obliged);
    this.said = one(words.said);
    this.expected = one(words.expected);
    this.currencies = each(words.currencies);
    this.units = each(words.units);
    this.counted = one(words.countedMembers);
    this.headings = kinds(words.headings);
    this.otherLists = one(words.otherLists);
    this.procedural = one(words.procedural);
    this.delegations = one(words.delegations);
    this.onBehalf = one(words.onBehalf);
    this.languageWords = one(words.languageWords);
    this.republics = one(words.republics);
    // Of short words no other forms are looked for: İlkin is no form of ilk.
    const exact: Inflection = {
      base: (key) => this.base(key),
      formsOf: (key) => this.formsOf(key).filter((form) => form === key || form.length > 3),
    };
    const listed = (list: string) => new Phrases<true>(exact, [[list.split(' ').join(', '), true]]);
    this.frequent = listed(words.common);
    this.published = one(words.published);
    this.documents = kinds(words.documents);
    this.common = listed(`${words.common} ${words.startWords}`);
    this.numbers = new Map(words.numbers.split(' ').map((word, index) => [keyOf(word), index + 1]));
    this.tens = new Map(words.tens.split(' ').map((word, index) => [keyOf(word), (index + 1) * 10]));
    this.scales = new Map(Object.entries(words.scales).map(([word, value]) => [this.base(keyOf(word)), value]));
    this.relativeDays = each(words.dates.relativeDays);
    this.relativeYears = each(words.dates.relativeYears);
    this.lasts = one(words.dates.lasts);
    this.ended = one(words.dates.ended);
    this.durations = each(words.dates.durations);
    this.limitsBefore = one(words.dates.limitsBefore);
    this.limitsBehind = one(words.dates.limitsBehind);
    this.#ofNoName = [
      ...[
        this.posts,
        this.modifiers,
        this.honorifics,
        this.portfolio,
        this.organisations,
        this.meetings,
        this.subGroups,
      ],
      ...[this.small, this.and, this.counted, this.republics, this.delegations, this.ordinals, this.former],
      ...[
        this.headings,
        this.documents,
        this.said,
        this.held,
        this.decided,
        this.otherLists,
        this.procedural,
        this.common,
      ],
    ];
    const bodies = [
      ...Object.values(words.organisations),
      ...Object.values(words.meetings),
      words.delegations,
      words.subGroups,
    ];
    this.#bodies = lastWords(bodies);
    this.#groups = lastWords([words.subGroups]);
    this.itemLabels = one(words.itemLabels);
    this.planHeadings = kinds(words.planHeadings);
    const abbreviations = new Set(words.abbreviations.split(' ').map(keyOf));
    const itemWords = new Set(['§', ...words.itemWords.split(' ').map(keyOf)]);
    this.isAbbreviation = (key) => abbreviations.has(key);
    this.isItemWord = (key) => itemWords.has(key);
    this.numberOf = (key) => this.numbers.get(key) ?? this.ordinals.of({ ...emptyWord, text: key, key });
    this.roleLabels = new Phrases<RoleCue>(
      this,
      roles.flatMap((role) => {
        const list = words.roles[role]?.label;
        return list === undefined ? [] : [[list, { role, side: 'after' }] as const];
      }),
    );
    this.besides = one(words.besides);
    this.pronouns = one(words.pronouns);
    this.venues = one(words.venues);
    this.meetingAdjectives = one(words.meetingAdjectives);
    this.represents = one(words.represents);
    this.named = one(words.named);
    this.refused = one(words.refused);
  }

  /** Whether the rules know a word as something else than a name. */
  knows(token: Token): boolean {
    const known = this.#known.get(token.key);
    if (known !== undefined) return known;
    const alone = [token];
    const knows = this.#ofNoName.some((phrases) => phrases.at(alone, 0) !== undefined);
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

  /** The forms of nouns and adjectives, in a language that has cases of both. */
  get declension(): Declension | undefined {
    return this.words.declension;
  }

  /** Whether what words are to each other is told by their order alone. */
  get isByOrder(): boolean {
    return this.words.declension === undefined && this.words.postComplement === 'after';
  }

  base(key: string): string {
    return this.words.base(key);
  }

  formsOf(key: string): readonly string[] {
    if (key.length > 40) return [key];
    const known = this.#forms.get(key);
    if (known) return known;
    // What is kept must not grow with what a text holds.
    if (this.#forms.size > 100_000) this.#forms.clear();
    const forms = this.words.forms(key);
    this.#forms.set(key, forms);
    return forms;
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
