import { type Found, foundAt } from './found.ts';
import type { Reading as MarkerReading } from './markers.ts';
import { rowsOfPlan } from './plan-tables.ts';
import { oneLine, type Reading } from './reading.ts';
import { isMark, tokensOf } from './tokens.ts';

/** An item of a plan. */
export interface Measure extends Found {
  /** The numbers of those above it and its own, parted by full stops; null for an item with a bullet. */
  readonly code: string | null;
  /** Its own number; null for an item with a bullet. */
  readonly number: string | null;
  readonly text: string;
  /** How deep it stands, from 0. */
  readonly level: number;
  readonly isHeading: boolean;
}

interface Item {
  readonly block: number;
  /** Its own words. */
  readonly start: number;
  readonly end: number;
  readonly reading: MarkerReading;
  readonly code: string | null;
  readonly level: number;
}

interface Level {
  readonly kind: MarkerReading['kind'];
  readonly style: string;
  readonly value: number;
  readonly code: string;
}

/** Where the next item may stand. */
interface Open {
  levels: Level[];
  /** What was closed last under a heading: its numbers may run on under the next. */
  closed: Level | undefined;
}

/** The deepest that items stand under each other. */
const deepest = 8;

/** The numbered items of a plan, at any depth, in the order of their numbers. */
export function measuresIn(reading: Reading): Measure[] {
  const lists = listsIn(reading);
  const isOutlined = lists.some((list) => list.some(({ level }) => level > 0));
  return lists.flatMap((list) => {
    // Beside an outline a plain list is what introduces it.
    if (isOutlined && list.every(({ level }) => level === 0) && list.length < 4) return [];
    return withoutFrame(reading, list).map((item, index, all) => measureOf(reading, item, all[index + 1]));
  });
}

/** The lists of a text: a list ends where a new one of the same sort begins with its first number. */
function listsIn(reading: Reading): Item[][] {
  const rows = rowsOfPlan(reading);
  const lists: Item[][] = [];
  const open: Open = { levels: [], closed: undefined };
  let list: Item[] = [];
  const close = () => {
    if (list.length > 0) lists.push(list);
    list = [];
    open.levels = [];
    open.closed = undefined;
  };
  for (const [block, own] of reading.blocks.entries()) {
    const row = rows.get(block) ?? (own.marker && { readings: own.marker.readings, start: own.start, end: own.end });
    if (!row) continue;
    const { start, end } = row;
    let item = place(row.readings, open);
    if (item === 'new list') {
      close();
      item = place(row.readings, open);
    }
    if (item && item !== 'new list') list.push({ block, start, end, ...item });
  }
  close();
  return lists;
}

type Placed = Pick<Item, 'reading' | 'code' | 'level'>;

/**
 * Where an item stands: next in one of the lists that are open, or first in one under them. Undefined where its number
 * follows upon nothing.
 */
function place(readings: readonly MarkerReading[], open: Open): Placed | 'new list' | undefined {
  const { levels } = open;
  for (const reading of readings) {
    if (reading.kind === 'bullet') return { reading, code: null, level: levels.length };
    if (reading.kind === 'path') return placePath(reading, levels, open);
    const depth = depthOf(reading, levels);
    if (depth !== -1) {
      if (levels.length > depth + 1) open.closed = levels[depth + 1];
      levels.length = depth;
      return pushed(reading, levels);
    }
    // Numbers that run on through the headings: the third measure may be the first of the second part.
    const { closed } = open;
    if (closed?.kind === reading.kind && closed.style === reading.style && reading.value === closed.value + 1) {
      open.closed = undefined;
      return pushed(reading, levels);
    }
  }
  const first = readings.find(({ value }) => value === 1);
  if (!first) return undefined;
  if (levels.some((level) => isAlike(level, first)) || levels.length >= deepest) return 'new list';
  // Roman numbers and large letters head a list; below another they begin one anew.
  if (first.kind === 'Roman' && levels.length > 0) return 'new list';
  return pushed(first, levels);
}

/** The list in which a number is the next: one of the same style rather than of another. */
function depthOf({ kind, style, value }: MarkerReading, levels: readonly Level[]): number {
  const isNext = (level: Level) => level.kind === kind && value === level.value + 1;
  const own = levels.findLastIndex((level) => isNext(level) && level.style === style);
  return own === -1 ? levels.findLastIndex(isNext) : own;
}

function isAlike(level: Level, { kind, style }: MarkerReading): boolean {
  return level.kind === kind && level.style === style;
}

function pushed(reading: MarkerReading, levels: Level[]): Placed {
  const code = codeUnder(levels, reading.number);
  levels.push({ kind: reading.kind, style: reading.style, value: reading.value, code });
  return { reading, code, level: levels.length - 1 };
}

/** `1.2.3` says itself where it stands. */
function placePath(reading: MarkerReading, levels: Level[], open: Open): Placed {
  // "2.1" under "2" of the first part is "I.2.1", and what follows is "3" of that part.
  const [parent] = reading.number.split('.', 1);
  const at = levels.findLastIndex(({ code, kind }) => kind === 'digit' && code.endsWith(`.${parent}`));
  const above = levels[at];
  if (above) {
    const own = reading.number.split('.').slice(1);
    levels.length = Math.min(levels.length, at + own.length);
    const code = `${above.code}.${own.join('.')}`;
    levels.push({ kind: 'path', style: reading.style, value: reading.value, code });
    open.closed = undefined;
    return { reading, code, level: levels.length - 1 };
  }
  const depth = reading.number.split('.').length;
  levels.length = Math.min(levels.length, depth - 1);
  levels.push({ kind: 'path', style: reading.style, value: reading.value, code: reading.number });
  return { reading, code: reading.number, level: depth - 1 };
}

function codeUnder(levels: readonly Level[], number: string): string {
  const above = levels.at(-1)?.code;
  return above === undefined ? number : `${above}.${number}`;
}

/** A list without the headings at its ends that frame a plan and ask for nothing: background, monitoring, approval. */
function withoutFrame(reading: Reading, list: readonly Item[]): readonly Item[] {
  const hasParts = list.some(({ level }) => level > 0);
  if (!hasParts) return list;
  return list.filter((item, index) => {
    const next = list[index + 1];
    const isEmpty = !next || next.level <= item.level;
    if (item.level > 0 || !isEmpty) return true;
    const tokens = tokensOf(reading.text, item.start, Math.min(item.end, item.start + 200));
    return reading.words.procedural.within(tokens) === undefined;
  });
}

function measureOf(reading: Reading, item: Item, next: Item | undefined): Measure {
  const { text } = reading;
  const end = endOf(reading, item);
  const own = text.slice(item.start, end).replace(/\*\*/g, '');
  const rule = item.code === null ? 'measure-bullet' : 'measure-numbered';
  return {
    ...foundAt(text, item.start, end, rule),
    code: item.code,
    number: item.code === null ? null : (item.reading.number.split('.').at(-1) ?? null),
    text: oneLine(own).replace(/[:;]\s*$/u, ''),
    level: item.level,
    isHeading: next !== undefined && next.level > item.level && next.code !== null,
  };
}

/** Where the words of an item end: before the line or the sentence that says who is responsible and until when. */
function endOf({ text, byBlock, words }: Reading, item: Item): number {
  for (const { tokens } of byBlock[item.block] ?? []) {
    for (const [at, token] of tokens.entries()) {
      if (token.start <= item.start || token.start >= item.end) continue;
      const before = tokens[at - 1];
      const isFirst = !before || text.slice(before.end, token.start).includes('\n') || isMark(before, '.;([*_|');
      if (!isFirst || !token.isCapital) continue;
      const label = words.itemLabels.at(tokens, at);
      if (label && isMark(tokens[label.next], ':–—-'))
        return (
          item.start +
          text
            .slice(item.start, token.start)
            .trimEnd()
            .replace(/[([*_|]+$/u, '')
            .trimEnd().length
        );
    }
  }
  return item.start + text.slice(item.start, item.end).trimEnd().length;
}
