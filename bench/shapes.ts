import { randomInt } from 'node:crypto';
import type { Variables } from './contender.ts';

/** A field, in the words of both schemas, and what can be asked under it. */
interface Field {
  readonly ours: string;
  readonly peer: string;
  readonly under?: () => readonly Field[];
  /** In our schema a connection stands between. */
  readonly list?: true;
}

const plain = (ours: string, peer = ours): Field => ({ ours, peer });
const name = plain('name', 'names');
const title = plain('title', 'names');
const when = { ours: 'when { text }', peer: 'period' };

const organisation = (): Field[] => [plain('slug'), name, plain('kind'), plain('acronym')];
const country = (): Field[] => [plain('code'), plain('name')];
const office = (): Field[] => [
  title,
  { ours: 'organisation', peer: 'organisation', under: organisation },
  { ours: 'country', peer: 'country', under: country },
];
const official = (): Field[] => [
  plain('slug'),
  name,
  plain('honorific'),
  { ours: 'offices', peer: 'offices', under: office },
];
const attendance = (): Field[] => [
  plain('roles'),
  plain('status'),
  { ours: 'official', peer: 'official', under: official },
  { ours: 'country', peer: 'country', under: country },
  { ours: 'office', peer: 'office', under: office },
];
const meeting = (): Field[] => [
  plain('slug'),
  title,
  plain('ordinal'),
  when,
  { ours: 'organiser', peer: 'organiser', under: organisation },
  { ours: 'topics', peer: 'topics', under: () => [plain('slug'), name] },
  { ours: 'attendances(first: 5)', peer: 'attendances(limit: 5)', under: attendance, list: true },
];
const series = (): Field[] => [
  plain('slug'),
  name,
  { ours: 'organisation', peer: 'organisation', under: organisation },
  { ours: 'meetings(first: 5)', peer: 'meetings(limit: 5)', under: meeting, list: true },
];

/** A query as somebody writes it for the first time, for either API. */
export interface Shape {
  readonly ours: string;
  readonly peer: string;
}

/** Makes up a query of a series with its meetings, their attendances and more: other fields and nestings each time. */
export function newShape({ slug, id }: Variables): Shape {
  const { ours, peer } = some(series());
  return {
    ours: `{ meetingSeries(slug: ${JSON.stringify(slug)}) { ${ours} } }`,
    peer: `{ meetingSeries(where: { id: { eq: ${JSON.stringify(id)} } }) { ${peer} } }`,
  };
}

/** A choice of fields. Lists are always in it, as a question without its meetings and attendances is too easy. */
function some(fields: readonly Field[]): Shape {
  const chosen = fields.filter(({ list }) => list || randomInt(2) === 0);
  const parts = chosen.map(({ ours, peer, under, list }): Shape => {
    if (!under) return { ours, peer };
    const inner = some(under());
    return {
      ours: list ? `${ours} { nodes { ${inner.ours} } }` : `${ours} { ${inner.ours} }`,
      peer: `${peer} { ${inner.peer} }`,
    };
  });
  return {
    ours: ['id', ...parts.map((it) => it.ours)].join(' '),
    peer: ['id', ...parts.map((it) => it.peer)].join(' '),
  };
}
