import { existsSync, readFileSync } from 'node:fs';

/** Something that callers ask all the time, in the words of each contender. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  /** A statement that draws `$most` sets of values for the variables of all three. */
  readonly keys: string;
  /** GraphQL over our schema. */
  readonly ours: string;
  /** GraphQL over the peer's. */
  readonly peer: string;
  /** Another way in which the peer can be asked the same; it is tried once and reported. */
  readonly peerOtherwise: string | undefined;
  /** The statement of the raw driver, with the column `answer`. */
  readonly floor: string;
  /** Where in a list the page begins. */
  readonly offset: number;
  /** How many times the peer's throughput ours is to reach. */
  readonly target: 2 | 10;
  /** What of an answer the contenders must agree in. */
  readonly facts: Facts;
}

/** `order`: all ids and counts as they come; `set`: in any order; `scores`: only how well each hit fits. */
export type Facts = 'order' | 'set' | 'scores';

/** All operations, in the order of the report. */
export const operations: readonly Operation[] = [
  operation('point-look-up', 'Meeting by its key'),
  operation('meeting-with-attendances', 'Meeting with 50 attendances'),
  operation('country-initiatives-measures', 'Country → 10 initiatives → 10 measures each'),
  operation('five-levels', 'Five levels: series → meetings → attendances → officials → posts → organisations', {
    target: 10,
  }),
  operation('filtered-list', '20 meetings in a span of 90 days', { facts: 'order' }),
  operation('ordered-list', '20 meetings by date, from the first', { name: 'ordered-list-0', facts: 'order' }),
  operation('ordered-list', '20 meetings by date, from the 1,000th', {
    name: 'ordered-list-1000',
    offset: 1_000,
    facts: 'order',
  }),
  operation('ordered-list', '20 meetings by date, from the 25,000th', {
    name: 'ordered-list-25000',
    offset: 25_000,
    facts: 'order',
    target: 10,
  }),
  operation('nested-page', '20 meetings of a series, each with its first 5 attendances'),
  operation('count-of-all', 'Count of all meetings'),
  operation('count-under-one', 'Count of the attendances of a country'),
  operation('aggregate', 'Attendances of a series by country and year'),
  operation('some-filter', '20 meetings by date that a country attended', { facts: 'order' }),
  operation('full-text', '20 officials by full text', { facts: 'scores' }),
];

function operation(
  folder: string,
  title: string,
  { name = folder, offset = 0, target = 2, facts = 'set' }: Partial<Operation> = {},
): Operation {
  const url = (file: string) => new URL(`./operations/${folder}/${file}`, import.meta.url);
  const read = (file: string) => readFileSync(url(file), 'utf8').trim();
  return {
    name,
    title,
    keys: read('keys.cypher'),
    ours: read('ours.graphql'),
    peer: read('peer.graphql'),
    peerOtherwise: existsSync(url('peer-otherwise.graphql')) ? read('peer-otherwise.graphql') : undefined,
    floor: read('floor.cypher'),
    offset,
    target,
    facts,
  };
}
