import type { MatrixHeadFragment, MatrixQuery, ThingFragment } from '../graphql/graphql';
import { type Worded, wordsOf } from '../parts/thing.tsx';
import type { Messages } from '../words/english.ts';
import type { Grouping, Side, Sort } from './state.ts';

/** A row or a column. */
export interface Head {
  /** The id of its thing, or its year. */
  readonly key: string;
  /** Its place in the API's answer, which cells name. */
  readonly place: number;
  readonly thing: ThingFragment | undefined;
  readonly name: Worded;
  /** The year of a meeting or an adoption, for those that are not years themselves. */
  readonly year: string | undefined;
  readonly total: number;
}

/** Rows or columns under a title of their own; without one where they are not grouped. */
export interface Group {
  readonly key: string;
  readonly title: Worded | undefined;
  readonly members: readonly Head[];
}

/** Both sides of a table. */
export interface Sides {
  readonly rows: readonly Group[];
  readonly columns: readonly Group[];
}

type Node = NonNullable<MatrixHeadFragment['node']>;

/** What is needed to put names, and titles of groups, into words and in order. */
export interface Speech {
  readonly language: string;
  readonly say: Messages;
  readonly notOnRecord: string;
}

/** Puts the rows or the columns of an answer in groups and in order. */
export function arrange(heads: MatrixQuery['participationMatrix']['rows'], side: Side, speech: Speech): Group[] {
  const collator = new Intl.Collator(speech.language, { numeric: true });
  const groups = new Map<string, { title: Worded | undefined; members: Head[] }>();
  for (const [place, head] of heads.entries()) {
    const { key, title } = groupOf(head.node, side.group, speech);
    const group = groups.get(key) ?? { title, members: [] };
    group.members.push(headOf(head, place, speech.language));
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, { title, members }]) => ({ key, title, members: inOrder(members, side.sort, collator) }))
    .sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') || collator.compare(a.title?.text ?? '', b.title?.text ?? ''),
    );
}

/** At most so many rows or columns of all groups together. */
export function firstOf(groups: readonly Group[], most: number): Group[] {
  let left = most;
  return groups.flatMap((group) => {
    const members = group.members.slice(0, Math.max(left, 0));
    left -= members.length;
    return members.length === 0 ? [] : [{ ...group, members }];
  });
}

function headOf({ node, value, label, total }: MatrixHeadFragment, place: number, language: string): Head {
  return {
    key: node?.id ?? value ?? '',
    place,
    thing: node ?? undefined,
    name: node && !('seriesName' in node) ? wordsOf(node, language) : { text: label, language },
    year: node ? yearOf(node) : undefined,
    total,
  };
}

/** The API's own order is that of time, or else that of the sums. */
function inOrder(heads: readonly Head[], sort: Sort, { compare }: Intl.Collator): readonly Head[] {
  switch (sort) {
    case 'DATE':
      return heads;
    case 'DATE_DOWN':
      return heads.toReversed();
    case 'NAME':
      return heads.toSorted((a, b) => compare(a.name.text, b.name.text));
    case 'SUM':
      return heads.toSorted((a, b) => b.total - a.total || compare(a.name.text, b.name.text));
  }
}

function yearOf(node: Node): string | undefined {
  if (node.__typename === 'Meeting') return node.when.start?.slice(0, 4);
  return node.__typename === 'Initiative' ? node.adoptedAt?.when.start?.slice(0, 4) : undefined;
}

/** The group that something belongs to; that of the empty key where the graph does not say. */
function groupOf(node: MatrixHeadFragment['node'], grouping: Grouping, speech: Speech) {
  if (grouping === 'NONE') return { key: 'all', title: undefined };
  const found = node && titleOf(node, grouping, speech);
  return found
    ? { key: found.text, title: found }
    : { key: '', title: { text: speech.notOnRecord, language: speech.language } };
}

function titleOf(node: Node, grouping: Exclude<Grouping, 'NONE'>, { language, say }: Speech): Worded | undefined {
  if (grouping === 'YEAR') {
    const year = yearOf(node);
    return year === undefined ? undefined : { text: year, language };
  }
  switch (node.__typename) {
    case 'Meeting':
      return node.series ? { text: node.series.name, language } : undefined;
    case 'Initiative':
      return node.organisation ? wordsOf(node.organisation, language) : undefined;
    case 'Official': {
      // The last post for a country is where somebody belongs now.
      const country = node.offices.findLast((office) => office.country)?.country;
      return country ? wordsOf(country, language) : undefined;
    }
    case 'Organisation':
      return { text: say.organisationKind[node.organisationKind], language };
    default:
      return undefined;
  }
}
