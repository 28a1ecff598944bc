import Table from 'cli-table3';
import type { Machine } from '../machine.ts';
import type { Measured } from './measure.ts';

/** Everything that one run has measured. */
export interface ImportResults extends Machine {
  readonly rounds: number;
  readonly measured: readonly Measured[];
}

/** A table as it is printed or written: its first row is its head. */
type Rows = readonly (readonly string[])[];

/** The report for people at a terminal. */
export function renderText(results: ImportResults): string {
  return render(results, ([head = [], ...body]) => {
    const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
    table.push(...body.map((row) => [...row]));
    return table.toString();
  });
}

/** The report as Markdown, to be kept. */
export function renderMarkdown(results: ImportResults): string {
  return render(results, ([head = [], ...body]) =>
    [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...body]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
  );
}

function render(results: ImportResults, table: (rows: Rows) => string): string {
  return `${['# The importer and the bare driver', preface(results), table(rowsOf(results.measured)), legend].join('\n\n')}\n`;
}

function preface({ date, machine, versions, rounds }: ImportResults): string {
  const versionList = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${date}. ${machine.processor}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}; load average ${machine.loadBefore.toFixed(1)} before the start.`,
    `${versionList.join(', ')}.`,
    `Medians of ${rounds} rounds below 10,000 facts, one round from there on; the database was emptied before each.`,
  ].join('\n');
}

const legend = [
  'facts/s: from the first byte of the files until all is written: reading and checking them (checking), and reading them again and writing (writing).',
  'driver: seconds that the bare driver takes to write the same nodes and links, as rows that lie in its memory, by UNWIND and CREATE into the',
  'empty database with the same constraints, in as many transactions. ours/driver: how much of its speed the writing has, and all of the import.',
  'MB: the most memory that the importer ever held. heap MB: what of the database’s heap was in use when it was done, garbage included.',
].join('\n');

function rowsOf(measured: readonly Measured[]): Rows {
  const head = [
    'import',
    'documents',
    'facts',
    'nodes',
    'links',
    'checking s',
    'writing s',
    's per 1,000 facts',
    'documents/s',
    'facts/s',
    'rows/s',
    'driver s',
    'writing/driver',
    'ours/driver',
    'MB',
    'heap MB',
  ];
  return [
    head,
    ...measured.map((it) => {
      const seconds = it.checking + it.writing;
      return [
        it.shape,
        count(it.documents),
        count(it.facts),
        count(it.nodes),
        count(it.links),
        it.checking.toFixed(2),
        it.writing.toFixed(2),
        ((1000 * seconds) / it.facts).toFixed(2),
        (it.documents / seconds).toFixed(1),
        count(it.facts / seconds),
        count((it.nodes + it.links) / seconds),
        it.floor === null ? '–' : it.floor.toFixed(2),
        it.floor === null ? '–' : (it.floor / it.writing).toFixed(2),
        it.floor === null ? '–' : (it.floor / seconds).toFixed(2),
        count(it.memory),
        it.heap === null ? '–' : count(it.heap),
      ];
    }),
  ];
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}
