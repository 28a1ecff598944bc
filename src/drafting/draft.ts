import { type Contradiction, contradictionsIn } from './contradictions.ts';
import { type Found, foundAt } from './found.ts';
import { type FoundText, headingOf } from './heading.ts';
import { languageOf } from './language.ts';
import { type Measure, measuresIn } from './measures.ts';
import { type DraftMeeting, mainMeeting } from './meeting.ts';
import type { FoundDate } from './meeting-dates.ts';
import { type MeetingMention, meetingsIn } from './meetings.ts';
import { type OrganisationMention, organisationsIn } from './organisations.ts';
import type { Person } from './people.ts';
import { questionsOf } from './questions.ts';
import { readingOf } from './reading.ts';
import { type DraftDecision, type DraftStatement, decisionsIn, statementsIn } from './statements.ts';
import type { DraftSubGroup } from './sub-group.ts';
import { subGroupsIn } from './sub-groups.ts';
import { type DraftTopic, topicsIn } from './topics.ts';
import { whoIsThere } from './who.ts';

/** A country that a text names. */
export interface DraftCountry extends Found {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

/** A body that a text names, where it does so first. */
export type DraftOrganisation = Omit<OrganisationMention, 'sentence' | 'from' | 'to'>;

/** Something that a person has to decide. */
export interface Question {
  readonly about: string;
  readonly text: string;
  readonly quote: string | null;
}

/** What the rules find in a text. Whatever was found says where, by which rule and how certain it is. */
export interface Draft {
  readonly language: Found & { readonly value: string; readonly isFull: boolean };
  /** What sort of document it is, as records call it. */
  readonly kind: string;
  readonly title: FoundText | null;
  readonly source: FoundText | null;
  readonly publishedOn: FoundDate | null;
  readonly meeting: DraftMeeting | null;
  /** Meetings that the text only speaks of. */
  readonly mentionedMeetings: readonly MeetingMention[];
  readonly persons: readonly Person[];
  readonly countries: readonly DraftCountry[];
  readonly organisations: readonly DraftOrganisation[];
  readonly subgroups: readonly DraftSubGroup[];
  readonly measures: readonly Measure[];
  readonly decisions: readonly DraftDecision[];
  readonly statements: readonly DraftStatement[];
  readonly topics: readonly DraftTopic[];
  readonly notes: readonly Contradiction[];
  readonly questions: readonly Question[];
}

/** What is known of a text beside its words. */
export interface DraftOptions {
  /** A tag of BCP 47; told by the text itself where it is left out. */
  readonly language?: string;
}

/**
 * Finds in a text what a record says: the meeting, who was there, what was agreed, each with the words it rests on. Only
 * rules and lists of words: the same text always gives the same draft, in a time that grows with its length.
 *
 * @param text in composed letters (NFC), as `textIn` gives it: places are told in it
 */
export function draftOf(text: string, { language }: DraftOptions = {}): Draft {
  const told = language === undefined ? languageOf(text) : { language, share: 1, isFull: true };
  const reading = readingOf(text, told.language);
  const heading = headingOf(reading);
  const mentions = reading.sentences.flatMap((sentence, index) => meetingsIn(reading, sentence, index));
  const organisations = organisationsIn(reading);
  const meeting = mainMeeting(reading, mentions, organisations, heading.published, heading.kind);
  const { persons, namedIn } = whoIsThere(reading, organisations, meeting !== null, heading.kind);
  const { published } = heading;
  const isPublished = published !== null && (published.isLabelled || heading.kind === 'NEWS');
  const draft = {
    language: {
      ...foundAt(text, 0, Math.min(60, text.length), 'language-words', Math.min(1, told.share * 8)),
      value: told.language,
      isFull: told.isFull,
    },
    kind: heading.kind,
    title: heading.title,
    source: heading.source,
    publishedOn: isPublished ? { ...pick(published), value: published.first } : null,
    meeting,
    mentionedMeetings: mentionedIn(meeting, mentions),
    persons,
    countries: countriesIn(reading.sentences),
    organisations: each(organisations),
    subgroups: subGroupsIn(reading),
    measures: heading.kind === 'ACTION_PLAN' ? measuresIn(reading) : [],
    decisions: decisionsIn(reading),
    statements: statementsIn(reading, namedIn),
    topics: topicsIn(reading),
    notes: contradictionsIn(reading, meeting, mentions),
  };
  return { ...draft, questions: questionsOf(draft) };
}

function pick({ quote, start, end, confidence, sure, rule }: Found): Found {
  return { quote, start, end, confidence, sure, rule };
}

/** Each country once, by the words that tell most of it. */
function countriesIn(sentences: ReturnType<typeof readingOf>['sentences']): DraftCountry[] {
  const found = new Map<string, DraftCountry>();
  for (const { places } of sentences) {
    for (const { code, kind, ...place } of places) {
      // That a city is named says nothing of its state.
      if (kind === 'city') continue;
      const known = found.get(code);
      if (!known || known.confidence < place.confidence) found.set(code, { code, ...pick(place) });
    }
  }
  return [...found.values()];
}

/** Each body once, with the acronym that any of its mentions has. */
function each(mentions: readonly OrganisationMention[]): DraftOrganisation[] {
  const found = new Map<string, DraftOrganisation>();
  for (const { sentence: _, from: __, to: ___, ...mention } of mentions) {
    const key = mention.name.toLowerCase();
    const known = found.get(key);
    if (!known) found.set(key, mention);
    else if (!known.acronym && mention.acronym) found.set(key, { ...known, acronym: mention.acronym });
  }
  return [...found.values()];
}

/** Meetings with another ordinal than the document's, or of whom it says that they are others. */
function mentionedIn(meeting: DraftMeeting | null, mentions: readonly MeetingMention[]): MeetingMention[] {
  const found = new Map<string, MeetingMention>();
  for (const mention of mentions) {
    if (!mention.ordinal || mention.ordinal.value === meeting?.ordinal?.value) continue;
    const key = `${mention.ordinal.value} ${mention.kind}`;
    if (!found.has(key)) found.set(key, { ...mention, ...foundAtRule(mention) });
  }
  return [...found.values()];
}

function foundAtRule({ start, end, quote }: Found): Found {
  return { start, end, quote, confidence: 0.8, sure: false, rule: 'mentioned-meeting' };
}
