import neo4j from 'neo4j-driver';
import { type PageLoader, pageLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import { isDay } from '../../graphql/arguments.ts';
import type { TimelineEvent } from '../../graphql/types.generated.ts';
import { readThing, type Thing } from '../node/thing.ts';
import type { TimelineEntryRow } from './rows.ts';
import { searchLoader } from './search-loader.ts';

const here = import.meta.url;
const neighbours = readStatement('./neighbours.cypher', here);
const linksBetween = readStatement('./links-between.cypher', here);

/** The most links that a way may be asked to have. */
export const longestPath = 10;

/**
 * A statement for each length: neither SHORTEST nor how many links it may take can be a parameter, and where there are
 * too few ways it looks on among the longer ones, which in a large graph are all there are.
 */
const paths = Array.from({ length: longestPath }, (_, index) => {
  const { name, text } = readStatement('./paths.cypher', here);
  return { name, text: text.replace(`{1,${longestPath}}`, `{1,${index + 1}}`) };
});

/** A way as the database gives it: its things, and for each link between two its type and the id of its source. */
export interface WayRow {
  readonly nodes: readonly Thing[];
  readonly links: readonly { readonly type: string; readonly source: string }[];
}

/** What a way may take; null for no limit. */
export interface WayOptions {
  readonly maxLength: number;
  readonly limit: number;
  /** Types of facts. */
  readonly facts: readonly string[] | null;
  /** Whether a field of one that names the other is a link. */
  readonly fields: boolean;
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
}

/** What ties two things: a link of a type from the one to the other, or a fact that names both. */
export interface TieRow {
  readonly from: string;
  readonly to: string;
  readonly type: string | null;
  readonly fact: Thing | null;
}

/** How questions over the whole graph are read. */
export function exploreLoaders(database: Database) {
  return {
    search: searchLoader(database),
    timeline: fromItsDay(pageLoader(database, readStatements('./timeline.cypher', here), readTimelineEntry)),
    timelineOf: pageLoader(database, readStatements('./timeline-of.cypher', here), readTimelineEntry),
    async paths(from: string, to: string, { maxLength, limit, ...options }: WayOptions): Promise<WayRow[]> {
      const statement = paths[maxLength - 1];
      return statement ? database.read<WayRow>(statement, { from, to, limit: neo4j.int(limit), ...options }) : [];
    },
    neighbours: (ids: readonly string[], known: readonly string[], types: readonly string[] | null, limit: number) =>
      database.read<{ id: string }>(neighbours, { ids, known, types, limit: neo4j.int(limit) }),
    linksBetween: (ids: readonly string[]) => database.read<TieRow>(linksBetween, { ids }),
  };
}

/** Tells the statement of a page the day that the page starts from, so that it need not look at what comes before. */
function fromItsDay<Row>({ list, load, count }: PageLoader<Row>): PageLoader<Row> {
  return {
    list,
    load: ({ filter, ...page }) => {
      const day = page.after.slice(0, 10);
      const from = String(filter['from']);
      return load({ ...page, filter: { ...filter, since: isDay(day) && day > from ? day : from } });
    },
    count,
  };
}

function readTimelineEntry([date, event, node]: readonly [string, TimelineEvent, Thing]): TimelineEntryRow {
  return { date, event, node: readThing(node) };
}
