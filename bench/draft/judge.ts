import { alikeNames, alikePosts, alikeSubGroups, alikeTexts, enough, sameCode, samePerson, within } from './alike.ts';

/** A field of the meeting. */
export interface Field {
  readonly field: 'meeting' | 'ordinal' | 'start' | 'end' | 'place' | 'country';
  readonly value: string;
}

/** A person with what is said of them. */
export interface PersonWith {
  readonly name: string;
  readonly value: string;
  /** The country that they stand for, as far as it is told. */
  readonly country: string | null;
}

/** An organisation with its short name. */
export interface Named {
  readonly name: string;
  readonly acronym: string | null;
}

/** A measure with its number. */
export interface Numbered {
  readonly code: string | null;
  readonly text: string | null;
}

/** What is judged, kind by kind, of a document. */
export interface Kinds {
  readonly 'meeting fields': Field;
  readonly dates: Field;
  readonly countries: string;
  readonly 'persons by name': string;
  readonly 'persons with post': PersonWith;
  readonly 'persons with side': PersonWith;
  readonly 'persons with role': PersonWith;
  readonly organisations: Named;
  readonly 'sub-groups': string;
  readonly measures: Numbered;
}

export type Kind = keyof Kinds;

/** Something found, and whether it is marked sure. */
export interface Found<T> {
  readonly value: T;
  readonly sure: boolean;
}

/** What is to be found in a document; of a kind that is null nothing is known. */
export type Expected = { readonly [K in Kind]: readonly Kinds[K][] | null };
/** What was found in it. */
export type Finds = { readonly [K in Kind]: readonly Found<Kinds[K]>[] };

/** What came of one kind in one document. */
export interface Judged {
  readonly kind: Kind;
  readonly right: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  /** Of what is marked sure, how much is right, and what is wrong. */
  readonly sureRight: number;
  readonly sureWrong: readonly string[];
}

interface Measure<T> {
  /** How alike what is to be found and what was found are, 0 to 1; they are one from `enough` on. */
  likeness(gold: T, found: T): number;
  show(value: T): string;
}

const fieldMeasure: Measure<Field> = {
  likeness(gold, found) {
    if (gold.field !== found.field) return 0;
    if (gold.field === 'meeting') return within(gold.value, found.value);
    if (gold.field === 'place') return alikeNames(gold.value, found.value);
    return Number(gold.value === found.value);
  },
  show: ({ field, value }) => `${field}: ${value}`,
};

function personMeasure(likeness: (gold: PersonWith, found: PersonWith) => number): Measure<PersonWith> {
  return {
    likeness: (gold, found) => (samePerson(gold.name, found.name) ? likeness(gold, found) : 0),
    show: ({ name, value }) => `${name}: ${value}`,
  };
}

const same: Measure<string> = { likeness: (gold, found) => Number(gold === found), show: (value) => value };

const measures: { readonly [K in Kind]: Measure<Kinds[K]> } = {
  'meeting fields': fieldMeasure,
  dates: fieldMeasure,
  countries: same,
  'persons by name': { ...same, likeness: (gold, found) => Number(samePerson(gold, found)) },
  'persons with post': personMeasure((gold, found) => alikePosts(gold.value, found.value, gold.country)),
  'persons with side': personMeasure((gold, found) => within(gold.value, found.value)),
  'persons with role': personMeasure((gold, found) => Number(gold.value === found.value)),
  organisations: {
    likeness: (gold, found) => {
      const acronyms = [gold.acronym, found.acronym].filter((it) => it !== null);
      const isShort = [gold.name, found.name].some((name) => acronyms.some((it) => alikeNames(it, name) === 1));
      const isOneShort = acronyms.length === 2 && acronyms[0] === acronyms[1];
      return isShort || isOneShort ? 1 : alikeNames(gold.name, found.name);
    },
    show: ({ name, acronym }) => (acronym === null ? name : `${name} (${acronym})`),
  },
  'sub-groups': { likeness: alikeSubGroups, show: (value) => value },
  measures: {
    likeness(gold, found) {
      // A bullet has no number that could be compared.
      if (gold.code !== null && !sameCode(gold.code, found.code ?? '')) return 0;
      return gold.text === null ? 1 : alikeTexts(gold.text, found.text ?? '');
    },
    show: ({ code, text }) => [code, text].filter((it) => it !== null).join(' '),
  },
};

export const kinds = Object.keys(measures) as Kind[];

/** Compares what was found in a document with what is to be found; kinds of which nothing is known are left out. */
export function judge(expected: Expected, finds: Finds): Judged[] {
  return kinds.flatMap((kind) => judgeKind(kind, expected, finds));
}

function judgeKind<K extends Kind>(kind: K, expected: Expected, finds: Finds): Judged[] {
  const gold: readonly Kinds[K][] | null = expected[kind];
  if (gold === null) return [];
  const { likeness, show }: Measure<Kinds[K]> = measures[kind];
  const found: readonly Found<Kinds[K]>[] = finds[kind];
  const { ofGold, ofFound } = paired(gold, found, (one, other) => likeness(one, other.value));
  const wrong = found.filter((_, index) => !ofFound.has(index));
  return [
    {
      kind,
      right: ofFound.size,
      missed: gold.filter((_, index) => !ofGold.has(index)).map(show),
      extra: wrong.map(({ value }) => show(value)),
      sureRight: found.filter(({ sure }, index) => sure && ofFound.has(index)).length,
      sureWrong: wrong.filter(({ sure }) => sure).map(({ value }) => show(value)),
    },
  ];
}

/** Puts together what is most alike first, each at most once. */
function paired<G, F>(gold: readonly G[], found: readonly F[], likeness: (gold: G, found: F) => number) {
  const all = gold
    .flatMap((one, g) => found.map((other, f) => ({ g, f, alike: likeness(one, other) })))
    .filter(({ alike }) => alike >= enough)
    .sort((a, b) => b.alike - a.alike);
  const [ofGold, ofFound] = [new Set<number>(), new Set<number>()];
  for (const { g, f } of all) {
    if (ofGold.has(g) || ofFound.has(f)) continue;
    ofGold.add(g);
    ofFound.add(f);
  }
  return { ofGold, ofFound };
}
