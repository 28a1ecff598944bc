import Table from 'cli-table3';
import type { Machine } from '../machine.ts';
import type { Figures, Outcome, Summary } from './figures.ts';
import type { Speed } from './speed.ts';

/** What was measured in a folder of documents. */
export interface Measured {
  readonly folder: string;
  readonly summary: Summary;
  readonly outcomes: readonly Outcome[];
}

/** Everything that one run has measured. */
export interface DraftResults extends Machine {
  readonly folders: readonly Measured[];
  readonly speed: readonly Speed[];
}

/** A table as it is printed or written: its first row is its head. */
type Rows = readonly (readonly string[])[];

/** What was measured, as people at a terminal read it: every miss and every false find of each document, then the figures. */
export function renderText({ folders, speed }: Pick<DraftResults, 'folders' | 'speed'>): string {
  const table = ([head = [], ...body]: Rows) => {
    const drawn = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
    drawn.push(...body.map((row) => [...row]));
    return drawn.toString();
  };
  const sections = folders.map((it) => [...it.outcomes.map(listOf), titleOf(it), table(rowsOf(it.summary))].join('\n'));
  if (speed.length > 0) sections.push(table(speedRows(speed)));
  return `${[...sections, legend].join('\n\n')}\n`;
}

/** The figures as Markdown, to be kept. */
export function renderMarkdown({ date, machine, versions, folders, speed }: DraftResults): string {
  const table = ([head = [], ...body]: Rows) =>
    [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...body]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n');
  const versionList = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${[
    '# Drafting records from documents',
    `${date}. ${machine.processor}, ${machine.cores} cores, ${machine.memoryGB} GB, ${machine.system}; load average ${machine.loadBefore.toFixed(1)} before the start. ${versionList.join(', ')}.`,
    ...folders.flatMap((it) => [titleOf(it), table(rowsOf(it.summary))]),
    ...(speed.length > 0 ? [table(speedRows(speed))] : []),
    legend,
  ].join('\n\n')}\n`;
}

const legend = [
  'Each cell: precision, recall, F1. A person with a post, a side or a role is right where name and post, side or role are.',
  'growth: how many times as long as the size before, over how many times as large; 1 where time is linear.',
].join('\n');

function titleOf({ folder, summary }: Measured): string {
  const { documents, languagesRight, sureRight, sureWrong } = summary;
  const sure = sureRight + sureWrong;
  const share = sure === 0 ? '–' : `${((100 * sureWrong) / sure).toFixed(1)} %`;
  return `${folder}: ${documents} documents, the language of ${languagesRight} right; of ${sure} marked sure ${sureWrong} wrong (${share}).`;
}

function rowsOf({ rows }: Summary): Rows {
  const languages = Object.keys(rows[0]?.byLanguage ?? {});
  return [
    ['', 'to find', 'all', ...languages],
    ...rows.map(({ kind, all, byLanguage }) => [
      kind,
      String(all.expected),
      cellOf(all),
      ...languages.map((language) => cellOf(byLanguage[language])),
    ]),
  ];
}

/** Where there is nothing to find and nothing was found, there is nothing to say. */
function cellOf(figures: Figures | undefined): string {
  return figures && figures.expected + figures.found > 0
    ? [figures.precision, figures.recall, figures.f1].map((it) => it.toFixed(2)).join(' ')
    : '–';
}

function speedRows(speed: readonly Speed[]): Rows {
  return [
    ['MB of text', 'seconds', 'seconds per MB', 'growth'],
    ...speed.map(({ megabytes, seconds, secondsPerMegabyte, growth }) => [
      String(megabytes),
      seconds.toFixed(2),
      secondsPerMegabyte.toFixed(2),
      growth === null ? '–' : growth.toFixed(2),
    ]),
  ];
}

/** Every miss and every false find of a document. */
function listOf({ name, language, languageFound, judged, unknown }: Outcome): string {
  const wrong = judged.flatMap(({ kind, missed, extra, sureWrong }) => [
    ...missed.map((it) => `  missed, ${kind}: ${shortened(it)}`),
    ...extra.map((it) => `  false${sureWrong.includes(it) ? ' and sure' : ''}, ${kind}: ${shortened(it)}`),
  ]);
  const isOtherLanguage = language !== languageFound && language !== 'und';
  return [
    `${name} (${language}${isOtherLanguage ? `, taken for ${languageFound}` : ''})`,
    ...unknown.map((field) => `  not judged, no field of the gold’s: ${field}`),
    ...wrong,
  ].join('\n');
}

/** A document's own words are shown no further than is needed to find them. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 90 ? line : `${line.slice(0, 89)}…`;
}
