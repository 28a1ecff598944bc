import type { Block, Cell } from './layout.ts';
import { type Reading as MarkerReading, readingsOf } from './markers.ts';
import type { Reading } from './reading.ts';
import { tokensOf } from './tokens.ts';

/** A step of a plan that a row of a table holds. */
export interface PlanRow {
  readonly readings: readonly MarkerReading[];
  readonly start: number;
  readonly end: number;
}

/** Where the columns of a table stand that a plan is read from; -1 for a table without numbers. */
interface Columns {
  readonly number: number;
  readonly measure: number;
  readonly count: number;
}

const bullet: MarkerReading = { kind: 'bullet', style: '', number: '•', value: 0 };

/** The rows of a plan's tables, by their blocks: those under headings for its steps, and those that begin with a number. */
export function rowsOfPlan(reading: Reading): ReadonlyMap<number, PlanRow> {
  const rows = new Map<number, PlanRow>();
  let columns: Columns | null = null;
  for (const [index, block] of reading.blocks.entries()) {
    if (!block.cells) {
      // A heading within a table leaves its columns as they are.
      if (block.isApart && !block.marker) columns = null;
      continue;
    }
    const own = columnsIn(reading, block);
    if (own) {
      columns = own.measure === -1 ? null : own;
      continue;
    }
    // Signatures below a table have other columns than its headings.
    if (columns && block.isApart && block.cells.length < columns.count - 1) columns = null;
    const row = columns ? rowOf(block, columns) : numberedRow(block);
    if (row) rows.set(index, row);
  }
  return rows;
}

/** The columns that a row of headings names; null where it is no such row. */
function columnsIn({ text, words }: Reading, { cells }: Block): Columns | null {
  const kinds = (cells ?? []).map(({ text: own, start }) => {
    const tokens = tokensOf(text, start, start + Math.min(own.length, 80)).filter(({ kind }) => kind === 'word');
    if (/^№|^#$/.test(own)) return 'number';
    const met = words.planHeadings.at(tokens, 0) ?? words.headings.at(tokens, 0);
    return met && met.next >= tokens.length - 1 ? met.value : null;
  });
  if (kinds.filter((kind) => kind !== null).length < Math.max(2, kinds.length / 2)) return null;
  return { number: kinds.indexOf('number'), measure: kinds.indexOf('measure'), count: kinds.length };
}

function rowOf({ cells }: Block, { number, measure }: Columns): PlanRow | undefined {
  const own = cells?.[measure];
  if (!own || own.text === '') return undefined;
  // What the column of the numbers is called is told by what is in it.
  const numbered = number === -1 && measure > 0 ? cells?.[0] : cells?.[number];
  const readings = numbered ? numberIn(numbered) : [];
  return { ...placeOf(own), readings: readings.length > 0 ? readings : [bullet] };
}

/** A row without headings above it: a number, and words that are longer than those behind them. */
function numberedRow({ cells }: Block): PlanRow | undefined {
  const [number, own, ...others] = cells ?? [];
  if (!number || !own || own.text.length < 20 || others.some(({ text }) => text.length > own.text.length))
    return undefined;
  const readings = numberIn(number);
  return readings.length > 0 ? { ...placeOf(own), readings } : undefined;
}

function numberIn({ text }: Cell): readonly MarkerReading[] {
  const match = /^\(?(\p{Lu}?[.-]?\d{1,3}(?:\.\d{1,3}){0,7}|[IVXLC]{1,8}|\p{L})[.)]{0,2}$/u.exec(text);
  return match?.[1] ? readingsOf(match[1], 'row') : [];
}

function placeOf({ text, start }: Cell): { readonly start: number; readonly end: number } {
  return { start, end: start + text.length };
}
