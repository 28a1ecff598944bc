import Table from 'cli-table3';
import type { FaultResult, Results } from './results.ts';
import type { Trend } from './trend.ts';

type Rows = readonly (readonly string[])[];
type Soak = NonNullable<Results['soak']>;

/** The results for people at a terminal. */
export function renderText(results: Results): string {
  return render(results, ([head = [], ...body]) => {
    const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
    table.push(...body.map((row) => [...row]));
    return table.toString();
  });
}

/** The results as Markdown, to be kept. */
export function renderMarkdown(results: Results): string {
  return render(results, tableInMarkdown);
}

function tableInMarkdown([head = [], ...body]: Rows): string {
  return [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...body]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function render(results: Results, table: (rows: Rows) => string): string {
  const { faults, soak } = results;
  return [
    '# Faults',
    preface(results),
    ...(faults.length > 0 ? [table(faultRows(faults)), legend, remarks(results)] : []),
    results.whole ?? '',
    ...(soak ? ['## Soak', soakSummary(soak), table(soakRows(soak))] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function preface({ date, machine, versions, rate }: Results): string {
  const versionList = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${date}. ${machine.processor}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}; load average ${machine.loadBefore.toFixed(1)} before the start.`,
    `${versionList.join(', ')}. ${rate} requests a second were asked for, whether or not those before were answered, beside editors who import.`,
  ].join('\n');
}

const legend = [
  'load: load average before. req/s: answered rightly in a second before the fault. refused: with an error by which a client knows that asking again later may work.',
  'unclean: any other error. none: nothing came back; while an API process is dead there is nobody to answer. wrong: not what the graph says.',
  'in, found: documents that were said to be in, and those that are, whole and once. slowest: the longest that a request waited.',
  'fault: how long it lasted, from its beginning until nothing was in the way any more. well: from then until nothing failed any more.',
].join('\n');

const head = [
  'fault',
  'load',
  'req/s',
  'sent',
  'answered',
  'refused',
  'unclean',
  'none',
  'wrong',
  'in',
  'found',
  'slowest s',
  'fault s',
  'well s',
  '',
];

function faultRows(faults: readonly FaultResult[]): Rows {
  return [head, ...faults.map(faultRow)];
}

function faultRow({ title, loadBefore, row, impossible }: FaultResult): readonly string[] {
  if (!row) return [title, ...Array.from({ length: head.length - 2 }, () => '–'), impossible ? 'skipped' : 'FAILED'];
  const refused = Object.values(row.clean).reduce((sum, count) => sum + count, 0);
  const whole = [row.sent, row.answered, refused, row.unclean, row.unanswered, row.wrong, row.acknowledged, row.found];
  const seconds = [row.slowest, row.faultSeconds, row.healthySeconds];
  return [
    title,
    loadBefore.toFixed(1),
    row.perSecond.toFixed(0),
    ...whole.map((count) => count.toLocaleString('en')),
    ...seconds.map((value) => value?.toFixed(1) ?? 'never'),
    row.problems.length === 0 ? 'right' : 'WRONG',
  ];
}

/** What the figures do not say. */
function remarks({ faults }: Results): string {
  const lines = faults.flatMap(({ title, row, impossible, error }) =>
    [
      ...(impossible ? [`skipped: ${impossible}`] : []),
      ...(error ? [`FAILED: ${error}`] : []),
      ...(row ? codesOf(row.clean) : []),
      ...(row?.notes ?? []),
      ...(row?.problems ?? []).map((problem) => `WRONG: ${problem}`),
    ].map((line) => `- ${title}: ${line}`),
  );
  return lines.join('\n');
}

function codesOf(clean: Readonly<Record<string, number>>): string[] {
  const codes = Object.entries(clean).map(([code, count]) => `${count.toLocaleString('en')} ${code}`);
  return codes.length === 0 ? [] : [`refused were ${codes.join(', ')}`];
}

function soakSummary({ minutes, possible, asked, counts, rss, heap, outside, isRight, loadBefore }: Soak): string {
  const parts = Object.entries(counts).map(([what, count]) => `${what} ${count.toLocaleString('en')}`);
  const trend = (name: string, { median, rise, scatter, isFlat }: Trend) =>
    `${name} ${isFlat ? 'is flat' : 'RISES'}: ${median.toFixed(1)} MB, ${rise >= 0 ? '+' : '−'}${Math.abs(rise).toFixed(1)} MB over the last two thirds, scatter ${scatter.toFixed(1)} MB.`;
  return [
    `${minutes} minutes at ${asked} requests a second, four fifths of the ${possible.toFixed(0)} that a calibration found, and an import every five seconds; load average ${loadBefore.toFixed(1)} before: ${isRight ? 'right' : 'WRONG'}.`,
    `${parts.join(', ')}.`,
    trend('The heap after a collection', heap),
    trend('What is resident beside V8’s heap', outside),
    `${trend('Resident memory in all', rss)} It goes up and down over minutes with how much V8 keeps ready: told, and not judged.`,
    'Flat: a line through the last two thirds, which bursts do not turn (Theil and Sen), rises by less than twice the scatter around it, or by less than a hundredth.',
  ].join('\n');
}

/** A sample of each minute. */
function soakRows({ samples }: Soak): Rows {
  const ofMinutes = samples.filter(
    ({ minute }, index) => Math.floor(minute) !== Math.floor(samples[index - 1]?.minute ?? 0),
  );
  return [
    ['minute', 'answered/s', 'resident MB', 'heap MB', 'resident beside the heap MB', 'of buffers MB'],
    ...ofMinutes.map(({ minute, answeredPerSecond, rss, heap, outside, external }) => [
      minute.toFixed(0),
      answeredPerSecond.toFixed(0),
      rss.toFixed(1),
      heap.toFixed(1),
      outside.toFixed(1),
      external.toFixed(1),
    ]),
  ];
}
