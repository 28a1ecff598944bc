import type { SpanFragment, TimelineRowFragment } from '../graphql/graphql';
import { nameIn, type Worded, wordsOf } from '../parts/thing.tsx';
import type { Messages } from '../words/english.ts';

/** The kinds of events, as the API calls what they happen to; each has a lane. */
export const lanes = ['MEETING', 'INITIATIVE', 'MEMBERSHIP', 'OFFICE', 'DOCUMENT'] as const;
export type Lane = (typeof lanes)[number];

const laneOf: Readonly<Record<string, Lane>> = {
  Meeting: 'MEETING',
  Initiative: 'INITIATIVE',
  Membership: 'MEMBERSHIP',
  Office: 'OFFICE',
  Document: 'DOCUMENT',
};

/** Something to be drawn: at a day, or from one day to another. Days are in milliseconds. */
export interface Drawn {
  readonly id: string;
  readonly lane: Lane;
  readonly title: Worded;
  /** Undefined where it begins before all that is on record, or nobody knows when. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Whether it lasts from its first day to its last; else it is at some time between the two. */
  readonly lasts: boolean;
  /** Whether a day is not known for sure, or no day at all but a month or a year. */
  readonly isVague: boolean;
}

/** What something dated is called. */
export function titleOf({ node }: TimelineRowFragment, language: string, say: Messages): Worded {
  switch (node.__typename) {
    case 'Membership': {
      const [member, belongsTo] = [wordsOf(node.member, language), wordsOf(node.belongsTo, language)];
      const as = node.belongsAs === 'MEMBER' ? '' : ` (${say.membershipRole[node.belongsAs]})`;
      return { text: `${member.text} – ${belongsTo.text}${as}`, language: belongsTo.language };
    }
    case 'Office': {
      const post = nameIn(node.post, node.titles, language);
      return { text: `${wordsOf(node.official, language).text} – ${post.text}`, language: post.language };
    }
    default:
      return wordsOf(node, language);
  }
}

/** What is to be drawn for these entries: one thing for the beginning and the end of the same. */
export function drawnOf(entries: readonly TimelineRowFragment[], language: string, say: Messages): Drawn[] {
  const things = new Map(entries.map((entry) => [entry.node.id, entry]));
  return [...things.values()].flatMap((entry) => {
    const lane = laneOf[entry.node.__typename];
    return lane ? [{ id: entry.node.id, lane, title: titleOf(entry, language, say), ...whenOf(entry) }] : [];
  });
}

function whenOf({ node, date }: TimelineRowFragment): Pick<Drawn, 'from' | 'to' | 'lasts' | 'isVague'> {
  switch (node.__typename) {
    case 'Membership':
    case 'Office':
      return { ...daysOf(node.period), lasts: true };
    case 'Meeting':
      return { ...daysOf(node.when), lasts: false };
    case 'Initiative':
      return { ...daysOf(node.adoptedAt?.when), lasts: false };
    default: {
      const text = 'publishedOn' in node ? (node.publishedOn ?? date) : date;
      return { from: Date.parse(date), to: lastDayOf(text, date), isVague: isVague(text), lasts: false };
    }
  }
}

function daysOf(period: SpanFragment | null | undefined) {
  return {
    from: period?.start ? Date.parse(period.start) : undefined,
    to: period?.end ? Date.parse(period.end) : undefined,
    isVague: isVague(period?.text ?? ''),
  };
}

/** Whether an EDTF expression leaves a day open: by a qualifier, digits that are not known, or its precision. */
function isVague(edtf: string): boolean {
  const days = edtf.split('/').filter((day) => day !== '' && day !== '..');
  return !days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day));
}

/** The last day that an EDTF date may be, as far as its precision says. */
function lastDayOf(edtf: string, first: string): number {
  const [year = 0, month = 1] = first.split('-').map(Number);
  if (/^\d{4}[?~%]?$/.test(edtf)) return Date.UTC(year, 11, 31);
  return /^\d{4}-\d\d[?~%]?$/.test(edtf) ? Date.UTC(year, month, 0) : Date.parse(first);
}
