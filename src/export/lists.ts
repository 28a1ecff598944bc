import type { Page } from '../database/batch.ts';
import type { Loaders } from '../graph/loaders.ts';
import type { Typename } from '../graph/node/id.ts';
import { allLinkTypes } from '../graph/node/links.ts';
import type { NodeRow } from '../graph/node/rows.ts';
import { cursorOf } from '../graphql/connection.ts';

/** A list of things of one type: all, or those that a filter chooses, in an order. */
export interface List {
  readonly type: Typename;
  /** The filter of the API's list, checked. */
  readonly filter?: object;
  /** Values of the API's `…Order`. */
  readonly orderBy?: readonly string[];
}

/** The types whose things can be taken away, by the names of their lists in a URL: entities first, then facts. */
export const lists: Readonly<Record<string, Typename>> = {
  countries: 'Country',
  organisations: 'Organisation',
  subGroups: 'SubGroup',
  officials: 'Official',
  meetingSeries: 'MeetingSeries',
  meetings: 'Meeting',
  initiatives: 'Initiative',
  measures: 'Measure',
  topics: 'Topic',
  documents: 'Document',
  memberships: 'Membership',
  offices: 'Office',
  attendances: 'Attendance',
  participations: 'Participation',
  statements: 'Statement',
  decisions: 'Decision',
  responsibilities: 'Responsibility',
};

/** How many things are read at a time. */
const pageSize = 500;

/**
 * Reads a list from its beginning to its end, page by page, each by a statement of its own: between two pages no
 * transaction is open, however slow the reader. One page is read ahead, while the reader is at work on the last.
 */
export async function* pagesOf(loaders: Loaders, list: List): AsyncGenerator<readonly NodeRow[]> {
  const { type, filter, orderBy } = list;
  const read = (after: string | null): Promise<Page<NodeRow>> =>
    loaders.list.page(type, { filter, orderBy, first: pageSize, after }, allLinkTypes);
  let ahead: Promise<Page<NodeRow>> | undefined = read(null);
  while (ahead) {
    const { list: name, items, hasNextPage }: Page<NodeRow> = await ahead;
    const last = items.at(-1);
    ahead = hasNextPage && last ? read(cursorOf(name, last.sort)) : undefined;
    // It may fail before it is waited for, or never be: that is told when its turn comes.
    ahead?.catch(() => {});
    if (items.length > 0) yield items.map(({ row }) => row);
  }
}
