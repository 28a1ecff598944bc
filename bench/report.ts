import Table from 'cli-table3';
import { contenders } from './contender.ts';
import type { OperationResult, Results } from './results.ts';
import type { Verdict } from './targets.ts';

/** A table as it is printed or written: its first row is its head. */
type Rows = readonly (readonly string[])[];

/** The report for people at a terminal. */
export function renderText(results: Results): string {
  return render(results, (rows) => {
    const [head = [], ...body] = rows;
    const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
    table.push(...body.map((row) => [...row]));
    return table.toString();
  });
}

/** The report as Markdown, to be kept. */
export function renderMarkdown(results: Results): string {
  return render(results, ([head = [], ...body]) =>
    [head, head.map((_, index) => (index < 2 ? '---' : '--:')), ...body]
      .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
      .join('\n'),
  );
}

function render(results: Results, table: (rows: Rows) => string): string {
  return [
    '# Our API, the peer’s and the floor',
    preface(results),
    '## Operations',
    table(operationRows(results)),
    legend,
    '## Targets',
    table(targetRows(results.verdicts)),
    '## Queries of shapes never seen, start-up and memory',
    table(serverRows(results)),
    '## The same answers',
    agreements(results.operations),
    remarks(results.operations),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function preface({ date, machine, versions, settings, graph, smallGraph }: Results): string {
  const versionList = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const size = ({ nodes, links, meetings }: Results['graph']) =>
    `${count(nodes)} nodes, ${count(links)} links, ${count(meetings)} meetings`;
  return [
    `${date}. ${machine.processor}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}; load average ${machine.loadBefore.toFixed(1)} before the start.`,
    `${versionList.join(', ')}.`,
    `Graph: ${size(graph)}.${smallGraph ? ` Small graph, for db hits: ${size(smallGraph)}.` : ''}`,
    `Medians of ${settings.rounds} rounds of ${settings.seconds} s, taken in turn, after a warm-up; random keys; no response cache.`,
    `Database, server and load share the ${machine.cores} cores, so that what one takes the others lack: compare, do not quote.`,
  ].join('\n');
}

const legend = [
  'ours: `npm start`. peer: @neo4j/graphql over the same database, by the same Apollo Server and Express.',
  'floor: the driver behind node:http, one statement written by hand for each operation, no GraphQL; it leaves names as they are stored.',
  'req/s, p50 and p97.5 (ms) at 1, 8 and 32 connections. new: ms until the first answer to the same with other fields.',
  'MB: resident memory after the load.',
].join('\n');

function operationRows({ operations, settings }: Results): Rows {
  const at = (what: string) => settings.connections.map((connections) => `${what} ${connections}`);
  const head = [
    'operation',
    'of',
    ...at('req/s'),
    ...at('p50'),
    ...at('p97.5'),
    'db hits',
    'small',
    'statements',
    'new',
    'kB',
    'MB',
  ];
  const rows = operations.flatMap((result) =>
    contenders.map((contender, index) => {
      const { loads = {}, error } = result.measured[contender];
      const all = settings.connections.map((connections) => loads[connections]);
      const cost = result.cost[contender];
      const small = result.smallCost?.[contender];
      return [
        index === 0 ? result.name : '',
        contender,
        ...all.map((load) => (error === undefined ? rate(load?.perSecond) : '✗')),
        ...all.map((load) => time(load?.p50)),
        ...all.map((load) => time(load?.p97_5)),
        cost ? count(cost.dbHits) : '–',
        small ? count(small.dbHits) : '–',
        cost ? String(cost.statements) : '–',
        contender === 'floor' ? '–' : time(result.first[contender]),
        all[0] ? (all[0].bytes / 1_000).toFixed(1) : '–',
        result.memory[contender].toFixed(0),
      ];
    }),
  );
  return [head, ...rows];
}

function targetRows(verdicts: readonly Verdict[]): Rows {
  const word = ({ met, missedBy }: Verdict) => (met === null ? '–' : met ? 'met' : `missed by ${missedBy} %`);
  return [['what', 'target', 'found', ''], ...verdicts.map((it) => [it.about, it.target, it.found, word(it)])];
}

function serverRows({ newShapes, startUp, memoryAtRest, operations }: Results): Rows {
  const highest = (contender: (typeof contenders)[number]) =>
    Math.max(memoryAtRest[contender], ...operations.map(({ memory }) => memory[contender]));
  return [
    [
      'of',
      `first answer, ${newShapes.shapes} shapes (ms)`,
      'start-up (ms)',
      'memory at rest (MB)',
      'memory after load (MB)',
    ],
    ...contenders.map((contender) => [
      contender,
      contender === 'floor' ? '–' : time(newShapes[contender]),
      startUp[contender].toFixed(0),
      memoryAtRest[contender].toFixed(0),
      highest(contender).toFixed(0),
    ]),
  ];
}

function agreements(operations: readonly OperationResult[]): string {
  return operations
    .map(({ name, agreement: { compared, keys, facts, difference } }) => {
      if (compared.length < 2) return `- ${name}: nobody to compare with.`;
      const who = `${compared.join(', ')}, asked with ${keys} sets of keys,`;
      return difference === null
        ? `- ${name}: ${who} give the same ${count(facts)} ids and counts.`
        : `- ${name}: ${who} differ: ${difference}.`;
    })
    .join('\n');
}

/** What the figures do not say. */
function remarks(operations: readonly OperationResult[]): string {
  const lines = operations.flatMap(({ name, title, measured, peerOtherwise, first, keys }) => [
    ...(keys === 0 ? [`- ${name} (${title}): nothing to ask for in this graph.`] : []),
    ...contenders.flatMap((contender) => {
      const { error, loads = {} } = measured[contender];
      if (error !== undefined) return keys === 0 ? [] : [`- ${name}: ${contender} cannot answer: ${error}`];
      const failed = Object.entries(loads).filter(([, load]) => load.failed > 0);
      return failed.map(([at, load]) => `- ${name}: ${load.failed} failed of ${contender} at ${at} connections.`);
    }),
    ...(peerOtherwise === null ? [] : [`- ${name}: the peer asked otherwise: ${peerOtherwise}`]),
    ...[...new Set(first.errors)].map((error) => `- ${name}: with other fields, ${error}`),
  ]);
  return lines.length === 0 ? '' : `## What could not be answered, or only otherwise\n\n${lines.join('\n')}`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function rate(value: number | undefined): string {
  if (value === undefined) return '–';
  return value < 100 ? value.toFixed(1) : count(value);
}

function time(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return value < 100 ? value.toFixed(1) : count(value);
}
