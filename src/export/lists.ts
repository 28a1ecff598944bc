import type { Page, PageLoader } from '../database/batch.ts';
import type { Loaders } from '../graph/loaders.ts';
import type { Typename } from '../graph/node/id.ts';
import type { NodeRow } from '../graph/node/rows.ts';

/** A list of all things of one type. */
export interface List {
  readonly type: Typename;
  readonly loader: (loaders: Loaders) => PageLoader<NodeRow>;
}

/** The lists that can be taken away, by their names in a URL: entities first, then facts. */
export const lists: Readonly<Record<string, List>> = {
  countries: { type: 'Country', loader: ({ country }) => country.all },
  organisations: { type: 'Organisation', loader: ({ organisation }) => organisation.all },
  subGroups: { type: 'SubGroup', loader: ({ subGroup }) => subGroup.all },
  officials: { type: 'Official', loader: ({ official }) => official.all },
  meetingSeries: { type: 'MeetingSeries', loader: ({ meeting }) => meeting.allSeries },
  meetings: { type: 'Meeting', loader: ({ meeting }) => meeting.all },
  initiatives: { type: 'Initiative', loader: ({ initiative }) => initiative.all },
  measures: { type: 'Measure', loader: ({ initiative }) => initiative.allMeasures },
  topics: { type: 'Topic', loader: ({ topic }) => topic.all },
  documents: { type: 'Document', loader: ({ document }) => document.all },
  memberships: { type: 'Membership', loader: ({ organisation }) => organisation.allMemberships },
  offices: { type: 'Office', loader: ({ official }) => official.allOffices },
  attendances: { type: 'Attendance', loader: ({ meeting }) => meeting.allAttendances },
  participations: { type: 'Participation', loader: ({ initiative }) => initiative.allParticipations },
  statements: { type: 'Statement', loader: ({ meeting }) => meeting.allStatements },
  decisions: { type: 'Decision', loader: ({ meeting }) => meeting.allDecisions },
  responsibilities: { type: 'Responsibility', loader: ({ initiative }) => initiative.allResponsibilities },
};

/** How many things are read at a time. */
const pageSize = 500;

/**
 * Reads a list from its beginning to its end, page by page, each by a statement of its own: between two pages no
 * transaction is open, however slow the reader. One page is read ahead, while the reader is at work on the last.
 */
export async function* pagesOf(loaders: Loaders, { loader }: List): AsyncGenerator<readonly NodeRow[]> {
  const read = (after: string): Promise<Page<NodeRow>> =>
    loader(loaders).load({ key: '', first: pageSize, after, filter: {} });
  let ahead: Promise<Page<NodeRow>> | undefined = read('');
  while (ahead) {
    const { items, hasNextPage }: Page<NodeRow> = await ahead;
    const last = items.at(-1);
    ahead = hasNextPage && last ? read(last.sort) : undefined;
    // It may fail before it is waited for, or never be: that is told when its turn comes.
    ahead?.catch(() => {});
    if (items.length > 0) yield items.map(({ row }) => row);
  }
}
