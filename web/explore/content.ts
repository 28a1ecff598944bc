import type { DrawnFragment, TieFragment, WaysQuery } from '../graphql/graphql';
import { wordsOf } from '../parts/thing.tsx';
import type { Messages } from '../words/english.ts';
import type { Language } from '../words/language.tsx';
import { type Kind, kindOf } from './signs.ts';

/** The first and the last day of something, `YYYY-MM-DD`, as far as they are known. */
export interface Days {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** A thing as the graph and the tables show it. */
export interface Thing {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** The language of the name. */
  readonly language: string;
  /** When it was; undefined where nothing says so. */
  readonly days: Days | undefined;
  readonly fragment: DrawnFragment;
}

/** What ties two things: a fact that names both, or a field of one that names the other. */
export interface Tie {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** A type of facts, or a field such as `Organisation.parent`. */
  readonly relation: string;
  readonly fact: string | undefined;
  /** What somebody did at the meeting, where the fact is an attendance. */
  readonly roles: readonly string[];
  readonly days: Days | undefined;
}

/** All that was asked for, before anything of it is filtered or hidden. */
export interface Content {
  readonly things: ReadonlyMap<string, Thing>;
  readonly ties: readonly Tie[];
  /** In the order in which they came in: for each question, the things that were new, and around which they were found. */
  readonly stages: readonly { readonly around: string | undefined; readonly ids: readonly string[] }[];
  /** The ways between two things that were asked for, shortest first. */
  readonly ways: readonly Way[];
  /** Things around which there is more than was let in. */
  readonly cutAround: readonly string[];
}

/** A way from one thing to another. */
export interface Way {
  readonly steps: WaysQuery['paths'][number]['steps'];
  /** The things on it, from end to end. */
  readonly things: readonly string[];
}

export const nothing: Content = { things: new Map(), ties: [], stages: [], ways: [], cutAround: [] };

/** What names are made of, in the language chosen. */
export interface Wording {
  readonly language: Language;
  readonly kinds: Messages['kinds'];
}

/** A thing of an answer. */
export function thingOf(fragment: DrawnFragment, { language, kinds }: Wording): Thing {
  const words = wordsOf(fragment, language);
  // A fact without a title of its own is called by its kind.
  const isNameless = words.text === fragment.id;
  const { text, language: own } = isNameless ? { text: kinds[fragment.__typename], language } : words;
  return {
    id: fragment.id,
    kind: kindOf(fragment),
    name: text,
    language: own,
    days: daysOf(fragment),
    fragment,
  };
}

function daysOf(thing: DrawnFragment): Days | undefined {
  if ('held' in thing) return thing.held;
  if ('runs' in thing) return thing.runs ?? undefined;
  if ('publishedOn' in thing && thing.publishedOn) return daysIn(thing.publishedOn);
  return undefined;
}

/** The days of a simple EDTF expression: enough to compare it with months. */
function daysIn(text: string): Days {
  const [from = '', to = from] = text.split('/');
  const [start, end] = [from, to].map((day) => /^\d{4}(-\d\d){0,2}/.exec(day)?.[0]);
  return {
    text,
    start: start ? start + '-01-01'.slice(start.length - 4) : null,
    end: end ? end + '-12-31'.slice(end.length - 4) : null,
  };
}

/** A tie of an answer. */
export function tieOf({ from, to, relation, fact }: TieFragment): Tie {
  return {
    key: [from.id, to.id, relation, fact?.id].join(' '),
    from: from.id,
    to: to.id,
    relation,
    fact: fact?.id,
    roles: fact && 'roles' in fact ? fact.roles : [],
    days: (fact && daysOfFact(fact)) ?? undefined,
  };
}

function daysOfFact(fact: NonNullable<TieFragment['fact']>): Days | null {
  if ('held' in fact) return fact.held;
  if ('meeting' in fact) return fact.meeting.when;
  return fact.initiative.period;
}

/** What the ties that are of one kind have in common, for filters: the type of facts, or that there is no fact. */
export function kindOfTie({ relation }: Tie): string {
  return relation.includes('.') ? 'Field' : relation;
}

/** The key of two things, whichever comes first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
