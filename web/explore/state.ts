import { restate } from '../address.ts';

/** A place in the layout. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** All that the address says of the view. */
export interface Explored {
  /** The thing in the middle. */
  readonly of: string | undefined;
  /** How many steps around it. */
  readonly depth: number;
  /** The ends of the ways that are asked for. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Which of the ways is shown, from 0. */
  readonly way: number;
  /** The things whose neighbours are shown, too, in the order in which they were asked for. */
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  /** Things that keep the place somebody gave them. */
  readonly pinned: ReadonlyMap<string, Point>;
  /** A thing or a fact; or two things, for what ties them. */
  readonly selected: readonly string[];
  readonly view: 'graph' | 'table';
  /** Kinds of things, kinds of relations and roles that are left out: their names differ. */
  readonly without: ReadonlySet<string>;
  /** First and last month of the period shown, `YYYY-MM`. */
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/** Reads the address. What nobody could have meant is as if it were not there. */
export function stateOf({ searchParams }: URL): Explored {
  const one = (name: string) => searchParams.get(name) || undefined;
  const list = (name: string) => [...new Set(searchParams.get(name)?.split(' ').filter(Boolean))];
  const month = (name: string) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(one(name) ?? '') ? one(name) : undefined);
  const depth = Number(one('depth') ?? 1);
  return {
    of: one('of'),
    depth: [1, 2, 3].includes(depth) ? depth : 1,
    from: one('from'),
    to: one('to'),
    way: Math.max(0, Math.trunc(Number(one('way') ?? 1)) - 1 || 0),
    expanded: list('more'),
    hidden: list('hide'),
    pinned: new Map(list('pin').flatMap(pinIn)),
    selected: list('sel').slice(0, 2),
    view: one('view') === 'table' ? 'table' : 'graph',
    without: new Set(list('without')),
    since: month('since'),
    until: month('until'),
  };
}

function pinIn(text: string): [string, Point][] {
  const [, id, x, y] = /^(.+)@(-?\d{1,6}(?:\.\d)?),(-?\d{1,6}(?:\.\d)?)$/.exec(text) ?? [];
  return id ? [[id, { x: Number(x), y: Number(y) }]] : [];
}

/** The parameters of the address that say these parts of the state. */
export function parametersOf(state: Partial<Explored>): Record<string, string | undefined> {
  const written: { [Name in keyof Explored]: (value: Explored[Name]) => [string, string | undefined] } = {
    of: (id) => ['of', id],
    depth: (depth) => ['depth', depth === 1 ? undefined : String(depth)],
    from: (id) => ['from', id],
    to: (id) => ['to', id],
    way: (way) => ['way', way === 0 ? undefined : String(way + 1)],
    expanded: (ids) => ['more', ids.join(' ')],
    hidden: (ids) => ['hide', ids.join(' ')],
    pinned: (places) => ['pin', [...places].map(([id, { x, y }]) => `${id}@${rounded(x)},${rounded(y)}`).join(' ')],
    selected: (ids) => ['sel', ids.join(' ')],
    view: (view) => ['view', view === 'graph' ? undefined : view],
    without: (names) => ['without', [...names].join(' ')],
    since: (month) => ['since', month],
    until: (month) => ['until', month],
  };
  return Object.fromEntries(
    Object.entries(state).map(([name, value]) =>
      (written[name as keyof Explored] as (value: unknown) => [string, string])(value),
    ),
  );
}

/** A tenth of the layout's measure is less than a pixel or two. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Changes parts of the state; a step that going back, and undo, takes back. */
export function change(state: Partial<Explored>): void {
  restate(parametersOf(state));
}

/** Selects, or nothing any more. It is no step: going back leads to what was there to be seen before. */
export function select(selected: readonly string[]): void {
  restate(parametersOf({ selected }), false);
}
