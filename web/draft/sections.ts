import type { Item, List } from './model.ts';
import type { Words } from './words.ts';

export type Section = keyof Words['sections'];

/** The lists of each section, in the order in which they are shown. */
const listsOf: Readonly<Record<Section, readonly List[]>> = {
  document: ['document', 'documents'],
  meetings: ['meetings', 'meetingSeries', 'places'],
  people: ['officials', 'offices', 'attendances'],
  countries: ['countries'],
  organisations: ['organisations', 'subGroups', 'memberships'],
  plans: ['initiatives', 'measures', 'participations', 'responsibilities'],
  statements: ['statements'],
  decisions: ['decisions'],
  topics: ['topics'],
};

export const sectionNames = Object.keys(listsOf) as readonly Section[];

const sections = new Map(sectionNames.flatMap((section) => listsOf[section].map((list) => [list, section])));

/** The section that a list is shown in. */
export function sectionOf(list: List): Section {
  return sections.get(list) ?? 'document';
}

/** A part in its place: `depth` says how far below others it stands. */
export interface Placed {
  readonly item: Item;
  readonly depth: number;
}

/** The parts of a record as people read it: posts and attendances below their person, measures below what they are part of. */
export function inSections(items: readonly Item[]): (readonly [Section, readonly Placed[]])[] {
  return sectionNames.map((section) => {
    const own = listsOf[section].flatMap((list) => items.filter((item) => item.list === list));
    return [
      section,
      section === 'people' || section === 'plans' ? nested(own) : own.map((item) => ({ item, depth: 0 })),
    ];
  });
}

function nested(items: readonly Item[]): Placed[] {
  const ids = new Map(
    items.map(({ id, list, value }) => [list === 'officials' ? `officials/${value['slug']}` : id, id]),
  );
  const below = new Map<string | undefined, Item[]>();
  for (const item of items) {
    const above = item.list === 'officials' ? undefined : ids.get(item.under ?? `officials/${item.value['official']}`);
    const beside = below.get(above);
    if (beside) beside.push(item);
    else below.set(above, [item]);
  }
  const walk = (above: string | undefined, depth: number): Placed[] =>
    (below.get(above) ?? []).flatMap((item) => [{ item, depth }, ...walk(item.id, depth + 1)]);
  return walk(undefined, 0);
}
