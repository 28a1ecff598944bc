import Table from 'cli-table3';
import type { Machine } from '../machine.ts';
import type { DatabaseMemory, Size } from './measure.ts';

/** Everything that one run has measured. */
export interface SizeResults extends Machine, Size {
  readonly settings: { readonly times: number; readonly seconds: number };
}

/** A table as it is printed or written: its first row is its head. */
type Rows = readonly (readonly string[])[];

/** The report for people at a terminal. */
export function renderText(results: SizeResults): string {
  return render(results, ([head = [], ...body]) => {
    const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
    table.push(...body.map((row) => [...row]));
    return table.toString();
  });
}

/** The report as Markdown, to be kept. */
export function renderMarkdown(results: SizeResults): string {
  return render(results, ([head = [], ...body]) =>
    [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...body]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
  );
}

function render(results: SizeResults, table: (rows: Rows) => string): string {
  return [
    `# A graph of ${count(results.nodes)} nodes`,
    preface(results),
    table(wholeRows(results)),
    '## What grows',
    table(questionRows(results)),
    `first: since the start of the servers; again: the median of ${results.settings.times} more. Asked one at a time.`,
    '## Under load, at 32 connections',
    table(operationRows(results)),
  ]
    .join('\n\n')
    .concat('\n');
}

function preface({ date, machine, versions, nodes, links, settings }: SizeResults): string {
  const versionList = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${date}. ${machine.processor}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}; load average ${machine.loadBefore.toFixed(1)} before the start.`,
    `${versionList.join(', ')}. ${count(nodes)} nodes, ${count(links)} links. ${settings.seconds} s of load for each operation.`,
    `Database, server and load share the ${machine.cores} cores.`,
  ].join('\n');
}

function wholeRows({ disk, databaseStart, apiStart, memory, imported }: SizeResults): Rows {
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;
  const megabytes = ({ resident, heap }: DatabaseMemory) =>
    `${count(resident)} MB${heap === null ? '' : `, of its heap ${count(heap)} in use`}`;
  const { database, api } = memory;
  const seconds = imported.checking + imported.writing;
  return [
    ['what', 'found'],
    ['store', gigabytes(disk.store)],
    ['indexes', gigabytes(disk.indexes)],
    ['transaction logs', gigabytes(disk.transactionLogs)],
    ['Neo4j until it answers', `${databaseStart.toFixed(1)} s`],
    ['the API until it answers, Neo4j running, the seeds in', `${apiStart.toFixed(1)} s`],
    ['Neo4j’s memory after its start', megabytes(database.atRest)],
    ['after the questions below', megabytes(database.afterQuestions)],
    ['after the load', megabytes(database.afterLoad)],
    ['after the import', megabytes(database.afterImport)],
    ['the API’s memory after its start', `${count(api.atRest)} MB`],
    ['after the load', `${count(api.afterLoad)} MB`],
    [
      `importing ${count(imported.facts)} facts in ${imported.documents} documents`,
      `${seconds.toFixed(1)} s, ${count(imported.facts / seconds)} facts/s`,
    ],
  ];
}

function questionRows({ questions }: SizeResults): Rows {
  return [
    ['question', 'first ms', 'again ms', 'db hits'],
    ...questions.map(({ title, first, again, dbHits, error }) =>
      error === null
        ? [title, time(first), time(again), dbHits === null ? '–' : count(dbHits)]
        : [title, time(first), '✗', error.replaceAll('|', '\\|')],
    ),
  ];
}

function operationRows({ operations }: SizeResults): Rows {
  return [
    ['operation', 'req/s', 'p50 ms', 'p97.5 ms', 'failed', 'db hits'],
    ...operations.map(({ title, perSecond, p50, p97_5, failed, dbHits }) => [
      title,
      perSecond < 100 ? perSecond.toFixed(1) : count(perSecond),
      time(p50),
      time(p97_5),
      count(failed),
      dbHits === null ? '–' : count(dbHits),
    ]),
  ];
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function time(value: number | null): string {
  if (value === null) return '–';
  return value < 100 ? value.toFixed(1) : count(value);
}
