import { Inflected } from './inflected.ts';
import { fullLanguages } from './languages/all.ts';
import { type LanguageWords, type OrganisationKind, phrasesIn } from './languages/words.ts';
import { Phrases } from './phrases.ts';
import { keyOf } from './tokens.ts';

/** A word for a body. */
export interface OrganisationHead {
  readonly kind: OrganisationKind;
  /** Its dictionary form. */
  readonly name: string;
}

/** The lists of a language module, each ready to be met among tokens. */
export class WordLists extends Inflected {
  /** The language in whose words bodies and posts are named beside those of the text's own. */
  readonly #related: LanguageWords | undefined = fullLanguages[this.words.related];
  readonly honorifics = this.one(this.words.honorifics);
  readonly professions = this.one(`${this.words.professions}, ${this.#related?.professions ?? ''}`);
  /** With the dictionary form of each. */
  readonly posts = this.ofDictionary(
    [this.words, this.#related].flatMap((one) => (one ? [one.posts, one.professions] : [])).join(', '),
  );
  readonly former = this.one(this.words.former);
  readonly actingBehind = this.one(this.words.actingBehind);
  readonly modifiers = this.one(this.words.postModifiers);
  readonly ties = this.one(this.words.postTies);
  readonly portfolio = this.one(`${this.words.portfolio}, ${this.#related?.portfolio ?? ''}`);
  readonly organisations = new Phrases<OrganisationHead>(
    this,
    [this.words, this.#related]
      .flatMap((one) => Object.entries(one?.organisations ?? {}) as [OrganisationKind, string][])
      .flatMap(([kind, list]) => phrasesIn(list).map((name) => [name, { kind, name }] as const)),
  );
  readonly subGroups = this.one(this.words.subGroups);
  readonly groupAbout = this.one(this.words.groups.about);
  readonly groupSorts = this.one(this.words.groups.sorts);
  readonly groupPlain = this.one(this.words.groups.plain);
  readonly meetings = this.kinds(this.words.meetings);
  readonly venues = this.one(this.words.venues);
  readonly meetingAdjectives = this.one(this.words.meetingAdjectives);
  readonly held = this.one(this.words.held);
  readonly otherMeeting = this.one(this.words.otherMeeting);
  readonly ordinals = new Phrases<number>(
    this,
    phrasesIn(this.words.ordinals).map((word, index) => [word.replaceAll('|', ', '), index + 1] as const),
  );
  readonly times = this.one(this.words.times);
  readonly numbers: ReadonlyMap<string, number> = new Map(
    this.words.numbers.split(' ').map((word, index) => [keyOf(word), index + 1]),
  );
  readonly tens: ReadonlyMap<string, number> = new Map(
    this.words.tens.split(' ').map((word, index) => [keyOf(word), (index + 1) * 10]),
  );
  readonly scales: ReadonlyMap<string, number> = new Map(
    Object.entries(this.words.scales).map(([word, value]) => [this.base(keyOf(word)), value]),
  );
  readonly and = this.one(this.words.and.split(' ').join(', '));
  readonly small = this.one(this.words.small.split(' ').join(', '));
  readonly rolesBefore = this.cues('before');
  readonly rolesAfter = this.cues('after');
  /** Words before a colon that say what the people behind it do. */
  readonly roleLabels = this.cues('label');
  readonly absent = this.one(this.words.absent);
  readonly besides = this.one(this.words.besides);
  readonly pronouns = this.one(this.words.pronouns);
  readonly represents = this.one(this.words.represents);
  readonly named = this.one(this.words.named);
  readonly decided = this.one(this.words.decided);
  readonly obliged = this.one(this.words.obliged);
  readonly refused = this.one(this.words.refused);
  readonly said = this.one(this.words.said);
  readonly expected = this.one(this.words.expected);
  readonly currencies = this.each(this.words.currencies);
  readonly units = this.each(this.words.units);
  readonly counted = this.one(this.words.countedMembers);
  readonly headings = this.kinds(this.words.headings);
  readonly otherLists = this.one(this.words.otherLists);
  readonly procedural = this.one(this.words.procedural);
  readonly itemLabels = this.one(this.words.itemLabels);
  readonly planHeadings = this.kinds(this.words.planHeadings);
  readonly delegations = this.one(this.words.delegations);
  readonly onBehalf = this.one(this.words.onBehalf);
  readonly languageWords = this.one(this.words.languageWords);
  readonly republics = this.one(this.words.republics);
  readonly published = this.one(this.words.published);
  readonly documents = this.kinds(this.words.documents);
  /** The most frequent words alone. */
  readonly frequent = this.listed(this.words.common);
  /** Frequent words, which may stand at the beginning of a sentence. */
  readonly common = this.listed(`${this.words.common} ${this.words.startWords}`);
  readonly relativeDays = this.each(this.words.dates.relativeDays);
  readonly relativeYears = this.each(this.words.dates.relativeYears);
  readonly lasts = this.one(this.words.dates.lasts);
  readonly ended = this.one(this.words.dates.ended);
  readonly began = this.one(this.words.dates.began);
  readonly ahead = this.one(this.words.dates.ahead);
  readonly events = this.one(this.words.dates.events);
  readonly eventPronouns = this.one(this.words.dates.pronouns);
  readonly dateLabels = this.one(this.words.dates.labels);
  readonly papersBefore = this.one(this.words.dates.papersBefore);
  readonly papersBehind = this.one(this.words.dates.papersBehind);
  readonly durations = this.each(this.words.dates.durations);
  readonly limitsBefore = this.one(this.words.dates.limitsBefore);
  readonly limitsBehind = this.one(this.words.dates.limitsBehind);
}
