import type { Item } from './model.ts';
import { type Section, sectionOf } from './sections.ts';

/** A part of a text that is drawn by itself: a browser lays out those in sight alone. */
export interface Block {
  readonly start: number;
  readonly text: string;
}

/** About a screen of text; what has no line this long is cut between words. */
const usual = 2_000;
const longest = 8_000;

/** Cuts a text at ends of lines. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start + usual);
    let end = lineEnd === -1 ? text.length : lineEnd + 1;
    if (end - start > longest) {
      const space = text.lastIndexOf(' ', start + longest);
      end = space > start ? space + 1 : start + longest;
    }
    blocks.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return blocks;
}

/** Words of the text on which something rests. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly item: Item;
}

/** A piece of a block that is marked alike from end to end; none of `spans` where it is not marked. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Those that cover it, the shortest first. */
  readonly spans: readonly Span[];
}

/** What is marked in a text, by the block that it begins in; one that goes on stands in the next blocks, too. */
export function spansIn(blocks: readonly Block[], items: readonly Item[], hidden: ReadonlySet<Section>): Span[][] {
  const found: Span[][] = blocks.map(() => []);
  for (const item of items) {
    if (hidden.has(sectionOf(item.list))) continue;
    for (const { start, end } of item.places) {
      for (let at = blockAt(blocks, start); at < blocks.length; at += 1) {
        const block = blocks[at];
        if (!block || block.start >= end) break;
        found[at]?.push({ start, end, item });
      }
    }
  }
  return found;
}

function blockAt(blocks: readonly Block[], place: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cuts a block where marks begin and end. */
export function segmentsOf({ start, text }: Block, spans: readonly Span[]): Segment[] {
  const end = start + text.length;
  const cuts = new Set([start, end]);
  for (const span of spans) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const places = [...cuts].sort((one, other) => one - other);
  const byLength = [...spans].sort((one, other) => one.end - one.start - (other.end - other.start));
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    return {
      start: from,
      text: text.slice(from - start, to - start),
      spans: byLength.filter((span) => span.start <= from && span.end >= to),
    };
  });
}

/** Says all that the look of a block depends on, so that it is drawn anew only where that is another. */
export function lookOf(spans: readonly Span[], selected: string | undefined): string {
  return spans
    .map(
      ({ start, end, item }) => `${start}-${end} ${item.id} ${item.verdict}${item.id === selected ? ' selected' : ''}`,
    )
    .join();
}
