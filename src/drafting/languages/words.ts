import type { GroupWords } from './group-words.ts';
import type { NameSetting } from './name-setting.ts';

/** What somebody did at a meeting. */
export const roles = ['chair', 'cochair', 'opened', 'spoke', 'hosted', 'signed', 'attended', 'mentioned'] as const;
export type Role = (typeof roles)[number];

/** What sort of gathering it is. */
export type MeetingKind = 'meeting' | 'session' | 'conference' | 'summit' | 'forum' | 'seminar';

export type OrganisationKind =
  | 'INTERGOVERNMENTAL'
  | 'SECRETARIAT'
  | 'COUNCIL'
  | 'COMMITTEE'
  | 'WORKING_GROUP'
  | 'MINISTRY'
  | 'AGENCY'
  | 'ACADEMIC'
  | 'COMPANY'
  | 'OTHER';

/** The forms of nouns and adjectives in a language that has cases of both. */
export interface Declension {
  /** Whether a word, by its key, may stand behind a noun on which it depends; `before` is the key of the word before it. */
  isGoverned(key: string, before?: string): boolean;
  /** Whether a word ends as an adjective does. */
  isAdjective(key: string): boolean;
  /** An adjective in the nominative, for a noun. */
  adjectiveFor(word: string, noun: string): string;
  /** All forms of a word. */
  declined(word: string): readonly string[];
  /** Whether a word for a post, in another form than dictionaries have it, stands in the plural. */
  isPlural(key: string): boolean;
  /** Whether a verb in the past tells of several. */
  isPluralVerb(key: string): boolean;
}

/** How a language writes dates, beside the names of months and days of the week, which come from Unicode CLDR. */
export interface DateWords {
  /** Months as they are cut short, or in forms of which the rest is not derived: parted by spaces, those of one month by bars. */
  readonly shortMonths: string;
  /** Whether months are written with a capital, which tells May from may. */
  readonly areMonthsCapital: boolean;
  /** Days told from the day of the report. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** Years told from the year of the report: of this year, last year. */
  readonly relativeYears: Readonly<Record<string, number>>;
  /** Whether a day may stand behind its month, and whether its digits then have a suffix. */
  readonly isMonthFirst: boolean;
  readonly hasDaySuffix: boolean;
  /** Whether of two numbers between slashes the first is the day. */
  readonly isDayFirst: boolean;
  /** Words between the two ends of a range of days, parted by spaces. */
  readonly rangeTo: string;
  /** Endings of the first day of a range, and of a day until which something is, parted by spaces. */
  readonly fromSuffixes: string;
  readonly untilSuffixes: string;
  /** What stands before or behind a date that is no more than an end: by, until, from. */
  readonly limitsBefore: string;
  readonly limitsBehind: string;
  /** That a meeting lasts until a day; that it came to its end; and of how many days it is. */
  readonly lasts: string;
  readonly ended: string;
  /** That a meeting began, and that it is still to be. */
  readonly began: string;
  readonly ahead: string;
  /** What a meeting is called where it is named no more. */
  readonly events: string;
  /** Words that mean it in the sentence behind its name: it. */
  readonly pronouns: string;
  /** Labels of lines that say when a meeting is. */
  readonly labels: string;
  /** What stands before or behind the day of a letter, an order or a version. */
  readonly papersBefore: string;
  readonly papersBehind: string;
  readonly durations: Readonly<Record<string, number>>;
  /** Words within a date that say nothing, parted by spaces: the year, the day of. */
  readonly filler: string;
}

/**
 * The words of one language that the rules go by. Lists hold phrases parted by commas; a word of a phrase stands for all
 * its case forms, and with a star for whatever begins so.
 */
export interface LanguageWords {
  readonly tag: string;
  /** The tag of a language whose bodies and posts are named in its own words in texts of this one; '' for none. */
  readonly related: string;
  /** Frequent words by which the language is told from others, parted by spaces. */
  readonly common: string;
  /** Further words that begin sentences and are no names, parted by spaces. */
  readonly startWords: string;
  /** Letters that no other of the languages has, if any. */
  readonly ownLetters: RegExp | null;
  /** The forms of dictionaries that a word may come from, itself among them. */
  forms(key: string): readonly string[];
  /** How a word of the lists is compared with those forms. */
  base(key: string): string;
  /** The singular of a word for a post that stands in the plural; null where it does not. */
  singular(word: string): string | null;
  /** The name of a person in the nominative, where names are written in other cases, too. */
  nominative?(name: readonly string[], setting: NameSetting): readonly string[];
  /** Whether the first word of what looks like a name behind a post may be the place of the post. */
  mayBePlace?(name: readonly string[]): boolean;
  /** Words within a name that say whose child somebody is, parted by spaces. */
  readonly childWords: string;
  readonly declension?: Declension;
  /** The name of a body or a group without the case of its last word, in a language where that is an ending of the whole. */
  withoutCase?(word: string): string;
  /** What the meeting of a body is called that is named beside it; the meeting alone where that cannot be told. */
  meetingOf(body: string, meeting: string): string;
  /** Words before a noun that say no more than that it is known, parted by spaces: the, its. */
  readonly determiners: string;
  /** Words within names behind the word for a body or a meeting, parted by spaces: of, for. */
  readonly nameTies: string;
  /** Words for posts that are forms of address before a name, parted by spaces: ambassador. */
  readonly titles: string;
  /** Modifiers that stand behind the word for a post, parted by spaces: Secretary General. */
  readonly finalModifiers: string;
  /** Forms of the verb "to be" that make a passive, parted by spaces. */
  readonly auxiliaries: string;
  /** Whether a verb, by its key, tells what those do who are named behind it, as some participles do. */
  isParticiple?(key: string): boolean;
  /** Words between a group or a meeting and what it is about, parted by spaces: on, üzrə. */
  readonly about: string;
  /** Words before and behind the name of a place, and labels of one, parted by spaces. */
  readonly placeBefore: string;
  readonly placeBehind: string;
  readonly placeLabels: string;
  /** Words for a family of peoples that are also those of one country, parted by spaces. */
  readonly familiesOfPeoples: string;
  /** The word between a number and what is numbered by it. */
  readonly numbered: string;
  /** Whether what a post is of stands before it (`Ulaştırma Bakanı`) or behind it (`Minister of Transport`). */
  readonly postComplement: 'before' | 'after';
  readonly honorifics: string;
  readonly posts: string;
  /** What people are by training: alone it is no post, but with what it is of or which it is. */
  readonly professions: string;
  /** What behind a post says that somebody acts in it. */
  readonly actingBehind: string;
  /** Words that belong to a post where they stand beside one: deputy, general, first. */
  readonly postModifiers: string;
  /** Words for one who no longer holds a post, or no longer lives. */
  readonly former: string;
  /** Words of a post's complement that begin it or tie its parts: of, for. */
  readonly postTies: string;
  /** What the names of ministries are made of: such words are no names of people. */
  readonly portfolio: string;
  readonly organisations: Readonly<Partial<Record<OrganisationKind, string>>>;
  readonly subGroups: string;
  readonly groups: GroupWords;
  readonly meetings: Readonly<Partial<Record<MeetingKind, string>>>;
  /** What a word for a meeting stands before where no more than a room is meant. */
  readonly venues: string;
  /** Words that stand between the ordinal of a meeting and the word for it. */
  readonly meetingAdjectives: string;
  /** That a meeting took place. */
  readonly held: string;
  /** That a meeting is another one, to come or before. */
  readonly otherMeeting: string;
  /** From first on; forms that no rule derives stand behind a bar. */
  readonly ordinals: string;
  /** What stands behind an ordinal that tells how often it was: time. */
  readonly times: string;
  /** What is written behind the digits of an ordinal. */
  readonly ordinalSuffixes: string;
  /** From one on to ten, then by tens where there are words for them. */
  readonly numbers: string;
  /** Ten, twenty and so on. */
  readonly tens: string;
  readonly scales: Readonly<Record<string, number>>;
  readonly and: string;
  /** Small words that stand within names of organisations. */
  readonly small: string;
  /** What tells what somebody did, by where its people stand: before it, behind it, or behind it and a colon. */
  readonly roles: Readonly<
    Partial<Record<Role, { readonly before?: string; readonly after?: string; readonly label?: string }>>
  >;
  /** What stands in brackets beside a name for a signature, parted by spaces. */
  readonly signature: string;
  /** What before a list says that those in it were not there. */
  readonly absent: string;
  /** What beside a name says that others than it are meant: after, besides. */
  readonly besides: string;
  /** Words for somebody named before: he, she. */
  readonly pronouns: string;
  /**
   * Whether somebody may be the one who did something, by the case of the name.
   *
   * @param name the last word of the name as it is written, by its key
   * @param nominatives the words of the whole name by their keys
   * @param cue the word that tells what was done, by its key
   */
  isDoer?(name: string, nominatives: readonly string[], cue: string): boolean;
  /** That somebody stands for a country or a body that is named before. */
  readonly represents: string;
  /** What stands between names in quotation marks and the word for what is called so. */
  readonly named: string;
  readonly dates: DateWords;
  readonly decided: string;
  readonly obliged: string;
  readonly said: string;
  readonly expected: string;
  readonly currencies: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly countedMembers: string;
  readonly headings: Readonly<Record<'name' | 'post' | 'organisation' | 'country' | 'role', string>>;
  /** Headings of lists that are no measures: agendas, lists of those present. */
  readonly otherLists: string;
  /** Headings of a plan's parts that ask for nothing: background, approval. */
  readonly procedural: string;
  /** Words that number items together with a number, parted by spaces: article, section, measure. */
  readonly itemWords: string;
  /** What begins a line or a sentence that says who is responsible for an item and until when. */
  readonly itemLabels: string;
  /** Headings of the columns of a plan in a table: its numbers, its steps, and all others. */
  readonly planHeadings: Readonly<Record<'number' | 'measure' | 'other', string>>;
  readonly delegations: string;
  /** Words before the name of those for whom somebody came: from, on behalf of. */
  readonly onBehalf: string;
  /** What a country's name or adjective stands before where a language is meant. */
  readonly languageWords: string;
  readonly republics: string;
  /** What stands before the place that a text comes from. */
  readonly sourceLabel: string;
  /** That something is not to be. */
  readonly refused: string;
  readonly published: string;
  /** What names its own sort of document, by the kind of a record. */
  readonly documents: Readonly<Record<string, string>>;
  readonly abbreviations: string;
  /** Country names that are more often other words. */
  readonly notCountries: string;
}

/** The phrases of a list. */
export function phrasesIn(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** The words of a list that are parted by spaces. */
export function wordsIn(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
