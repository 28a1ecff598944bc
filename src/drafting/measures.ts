import { type Found, foundAt } from './found.ts';
import type { Block } from './layout.ts';
import type { Reading as MarkerReading } from './markers.ts';
import { oneLine, type Reading } from './reading.ts';
import { tokensOf } from './tokens.ts';

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
  readonly reading: MarkerReading;
  readonly code: string | null;
  readonly level: number;
}

interface Level {
  readonly kind: MarkerReading['kind'];
  value: number;
  readonly code: string;
}

/** The deepest that items stand under each other. */
const deepest = 8;

/** The numbered items of a plan, at any depth, in the order of their numbers. */
export function measuresIn(reading: Reading): Measure[] {
  const lists = listsIn(reading.blocks);
  const isOutlined = lists.some((list) => list.some(({ level }) => level > 0));
  return lists.flatMap((list) => {
    // Beside an outline a plain list is what introduces it.
    if (isOutlined && list.every(({ level }) => level === 0) && list.length < 4) return [];
    return withoutFrame(reading, list).map((item, index, all) => measureOf(reading, item, all[index + 1]));
  });
}

/** The lists of a text: a list ends where a new one of the same sort begins with its first number. */
function listsIn(blocks: readonly Block[]): Item[][] {
  const lists: Item[][] = [];
  let levels: Level[] = [];
  let list: Item[] = [];
  const close = () => {
    if (list.length > 0) lists.push(list);
    list = [];
    levels = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (!block.marker) continue;
    const placed = place(block.marker.readings, levels);
    if (placed === 'new list') {
      close();
      const first = place(block.marker.readings, levels);
      if (first === undefined || first === 'new list') continue;
      list.push({ block: index, ...first });
    } else if (placed) list.push({ block: index, ...placed });
  }
  close();
  return lists;
}

/**
 * Where an item stands: next in one of the lists that are open, or first in one under them. Undefined where its number
 * follows upon nothing.
 */
function place(readings: readonly MarkerReading[], levels: Level[]): Omit<Item, 'block'> | 'new list' | undefined {
  for (const reading of readings) {
    if (reading.kind === 'bullet') return { reading, code: null, level: levels.length };
    if (reading.kind === 'path') return placePath(reading, levels);
    for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
      const level = levels[depth] as Level;
      if (level.kind !== reading.kind || reading.value !== level.value + 1) continue;
      levels.length = depth;
      const code = codeUnder(levels, reading.number);
      levels.push({ kind: reading.kind, value: reading.value, code });
      return { reading, code, level: depth };
    }
  }
  const first = readings.find(({ value }) => value === 1);
  if (!first) return undefined;
  if (levels.some(({ kind }) => kind === first.kind) || levels.length >= deepest) return 'new list';
  // Roman numbers and large letters head a list; below another they begin one anew.
  if (first.kind === 'Roman' && levels.length > 0) return 'new list';
  const code = codeUnder(levels, first.number);
  levels.push({ kind: first.kind, value: 1, code });
  return { reading: first, code, level: levels.length - 1 };
}

/** `1.2.3` says itself where it stands. */
function placePath(reading: MarkerReading, levels: Level[]): Omit<Item, 'block'> {
  const depth = reading.number.split('.').length;
  levels.length = Math.min(levels.length, depth - 1);
  levels.push({ kind: depth === 1 ? 'digit' : 'path', value: reading.value, code: reading.number });
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
    const { text } = reading.blocks[item.block] as Block;
    const tokens = tokensOf(text, 0, Math.min(text.length, 200));
    return reading.words.procedural.within(tokens) === undefined;
  });
}

const labelled =
  /^\s*(?:responsible|deadline|timeline|sorumlu|süre|son tarih|срок|исполнител|ответствен|məsul|icraçı|müddət|son tarix)/iu;

function measureOf({ text, blocks }: Reading, item: Item, next: Item | undefined): Measure {
  const block = blocks[item.block] as Block;
  // What says who is responsible and until when may stand on a line of its own within the paragraph.
  const lines = block.text.split('\n');
  const until = lines.findIndex((line, index) => index > 0 && labelled.test(line));
  const own = (until === -1 ? block.text : lines.slice(0, until).join('\n')).replace(/\*\*/g, '');
  const trimmed = oneLine(own).replace(/[:;]\s*$/u, '');
  const rule = item.code === null ? 'measure-bullet' : 'measure-numbered';
  const end = block.start + (until === -1 ? block.text.trimEnd().length : lines.slice(0, until).join('\n').length);
  const number = item.code === null ? null : (item.reading.number.split('.').at(-1) ?? null);
  const isHeading = next !== undefined && next.level > item.level && next.code !== null;
  return {
    ...foundAt(text, block.start, end, rule),
    code: item.code,
    number,
    text: trimmed,
    level: item.level,
    isHeading,
  };
}
