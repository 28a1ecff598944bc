import type { Content } from '../content.ts';
import type { Visible } from '../visible.ts';
import type { Source, Sources } from './sources.ts';

type Cell = string | number | null | undefined;

/** What spreadsheets take for the beginning of a formula, in either width. */
const formula = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
/** Where one could begin: at the beginning of a cell, and behind what many a spreadsheet parts columns or rows by. */
const beginning = new RegExp(`(^|[;\\t\\r\\n])([\\s"]*)(?=${formula})`, 'g');

/** The things that are shown, a row for each, with the documents that it rests on. */
export function thingsAsCsv({ things }: Visible, sources: Sources): string {
  const header = ['id', 'kind', 'name', 'when', 'start', 'end', 'sources'];
  return tableOf([
    header,
    ...things.map(({ id, kind, name, days }) => [
      ...[id, kind, name, days?.text, days?.start, days?.end],
      textOf(sources.of.get(id)),
    ]),
  ]);
}

/** The links that are shown, likewise. */
export function linksAsCsv({ ties }: Visible, { things }: Content, sources: Sources): string {
  const header = ['from', 'from name', 'relation', 'to', 'to name', 'fact', 'roles', 'when', 'start', 'end', 'sources'];
  return tableOf([
    header,
    ...ties.map(({ key, from, to, relation, fact, roles, days }) => [
      ...[from, things.get(from)?.name, relation, to, things.get(to)?.name, fact, roles.join(' | ')],
      ...[days?.text, days?.start, days?.end, textOf(sources.of.get(key))],
    ]),
  ]);
}

function textOf(sources: readonly Source[] = []): string {
  return sources.map(({ title, address }) => `${title} <${address}>`).join(' | ');
}

/** With a byte order mark, without which spreadsheets misread accents, and no cell that they would calculate. */
function tableOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return `"${cell.replaceAll(beginning, "$1$2'").replaceAll('"', '""')}"`;
}
