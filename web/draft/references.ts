import type { Item, List, Value } from './model.ts';

/** A field by which parts of a record name others. */
interface Reference {
  readonly field: string;
  /** What it names; undefined where each value says so itself, as `{ country: 'TR' }` does. */
  readonly to?: List;
  /** Whether the part makes no sense without it. */
  readonly isNeeded?: (value: Value) => boolean;
}

const always = () => true;
/** Who was there: the official, or where none is named, whoever is. */
const withoutOfficial = (value: Value) => value['official'] === undefined;

const country: Reference = { field: 'country', to: 'countries' };
const organisation: Reference = { field: 'organisation', to: 'organisations' };
const topics: Reference = { field: 'topics', to: 'topics' };
const meeting: Reference = { field: 'meeting', to: 'meetings', isNeeded: always };
const official: Reference = { field: 'official', to: 'officials', isNeeded: always };
const initiative: Reference = { field: 'initiative', to: 'initiatives', isNeeded: always };

/** What the parts of each list name. */
export const references: Readonly<Partial<Record<List, readonly Reference[]>>> = {
  document: [
    { field: 'publisher', to: 'organisations' },
    { field: 'meetings', to: 'meetings' },
  ],
  organisations: [{ field: 'parent', to: 'organisations' }, country],
  subGroups: [{ field: 'parent', to: 'organisations', isNeeded: always }, topics],
  places: [country],
  meetingSeries: [organisation],
  meetings: [
    { field: 'series', to: 'meetingSeries' },
    { field: 'place', to: 'places' },
    { field: 'organiser', to: 'organisations' },
    { field: 'partOf', to: 'meetings' },
    { field: 'host' },
    topics,
  ],
  initiatives: [
    organisation,
    { field: 'adoptedAt', to: 'meetings' },
    { field: 'supplements', to: 'initiatives' },
    topics,
  ],
  measures: [topics],
  topics: [{ field: 'broader', to: 'topics' }],
  memberships: [
    { field: 'member', isNeeded: always },
    { field: 'organisation', to: 'organisations', isNeeded: always },
  ],
  offices: [official, organisation, country],
  attendances: [
    meeting,
    official,
    { field: 'subGroup', to: 'subGroups', isNeeded: withoutOfficial },
    { ...organisation, isNeeded: withoutOfficial },
    { ...country, isNeeded: withoutOfficial },
  ],
  participations: [initiative, { field: 'participant', isNeeded: always }],
  statements: [meeting, { field: 'speaker' }, topics, { field: 'mentions' }],
  decisions: [meeting, { field: 'assignees' }],
  responsibilities: [initiative, { field: 'body' }, { field: 'to', to: 'organisations' }],
};

const listOfParticipant: Readonly<Record<string, List>> = {
  country: 'countries',
  organisation: 'organisations',
  subGroup: 'subGroups',
  official: 'officials',
};

/** What a value names, as `list/slug`. */
function namesIn(value: unknown, to: List | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one, to));
  if (to !== undefined) return typeof value === 'string' ? [`${to}/${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([kind, slug]) => `${listOfParticipant[kind] ?? kind}/${slug}`);
}

/** By which others name a part, as `list/slug`; null where none can. */
export function nameOf({ list, value }: Pick<Item, 'list' | 'value'>): string | null {
  if (list === 'countries') return `countries/${value['code']}`;
  if (list === 'offices') return `offices/${value['official']}/${value['post']}`;
  return typeof value['slug'] === 'string' && !('meeting' in value) ? `${list}/${value['slug']}` : null;
}

/** The parts of a record by what others call them. */
export interface Index {
  readonly byName: ReadonlyMap<string | null, Item>;
  readonly byId: ReadonlyMap<string, Item>;
}

export function indexOf(items: readonly Item[]): Index {
  return { byName: new Map(items.map((one) => [nameOf(one), one])), byId: new Map(items.map((one) => [one.id, one])) };
}

/** What a part cannot stand in the record without, theirs included, as far as nobody rejected it. */
export function neededBy(item: Item, { byName, byId }: Index): ReadonlySet<Item> {
  const found = new Set<Item>();
  // A set goes on to what is added while it is walked through.
  const all = new Set([item]);
  for (const { list, value, under } of all) {
    const names = (references[list] ?? []).flatMap(({ field, to, isNeeded }) =>
      isNeeded?.(value) ? namesIn(value[field], to) : [],
    );
    for (const one of [...names.map((name) => byName.get(name)), byId.get(under ?? '')]) {
      if (!one || one.verdict === 'rejected') continue;
      found.add(one);
      all.add(one);
    }
  }
  return found;
}

/** All that makes no sense without a part. */
export function lostWith(item: Item, items: readonly Item[]): ReadonlySet<Item> {
  const lost = new Set<Item>([item]);
  for (const gone of lost) {
    const name = nameOf(gone);
    for (const one of items) {
      const isNamed = (references[one.list] ?? []).some(
        ({ field, to, isNeeded }) =>
          isNeeded?.(one.value) && name !== null && namesIn(one.value[field], to).includes(name),
      );
      if (isNamed || one.under === gone.id) lost.add(one);
    }
  }
  return lost;
}

/** A part without what it names and could do without, of what is not to be in the record. */
export function withoutNames({ list, value }: Pick<Item, 'list' | 'value'>, gone: ReadonlySet<string>): Value {
  const kept: Record<string, unknown> = { ...value };
  for (const { field, to, isNeeded } of references[list] ?? []) {
    if (kept[field] === undefined || isNeeded?.(value)) continue;
    const isGone = (one: unknown) => namesIn(one, to).some((name) => gone.has(name));
    const of = kept[field];
    if (Array.isArray(of)) kept[field] = of.filter((one) => !isGone(one));
    else if (isGone(of)) delete kept[field];
  }
  if (list === 'attendances' && kept['post'] !== undefined && gone.has(officeOf(value))) delete kept['post'];
  return kept;
}

function officeOf(value: Value): string {
  return `offices/${value['official']}/${value['post']}`;
}
