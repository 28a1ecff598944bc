import type { Scene } from '../scene.ts';
import { type Kind, signs } from '../signs.ts';
import type { Source } from './sources.ts';

/** A picture as strokes, signs and texts, whatever draws them; each in its place, in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly lines: readonly { x1: number; y1: number; x2: number; y2: number; colour: string; size: number }[];
  readonly signs: readonly { path: string; x: number; y: number; radius: number; colour: string; hollow: boolean }[];
  readonly texts: readonly { text: string; x: number; y: number; size: number; colour: string }[];
}

const margin = 24;
const lineHeight = 18;
const mostSources = 12;
/** No letter of the footer is much wider, on average. */
const letterWidth = 7;

interface Wording {
  readonly sources: string;
  readonly sourcesLeft: (count: number) => string;
  readonly kind: (kind: Kind) => string;
}

/** What the scene shows, with a legend and the list of sources below. */
export function pictureOf(scene: Scene, sources: readonly Source[], say: Wording): Picture {
  const { width, height, spots, lines, labels, colours } = scene.picture();
  const kinds = [...new Set(spots.map(({ thing }) => thing.kind))];
  const signOf = (kind: Kind) => ({ path: signs[kind].path, hollow: signs[kind].hollow, colour: colours.kinds[kind] });
  const columns = Math.max(1, Math.floor((width - 2 * margin) / 170));
  const legend = kinds.map((kind, index) => ({
    kind,
    x: margin + (index % columns) * 170,
    y: height + lineHeight + Math.floor(index / columns) * lineHeight,
  }));
  const below = height + lineHeight * (2 + Math.ceil(kinds.length / columns));
  const listed = sources.slice(0, mostSources).flatMap(({ title, address }) => [title, address]);
  const rest = sources.length - mostSources;
  const footer = [`${say.sources}:`, ...listed, ...(rest > 0 ? [say.sourcesLeft(rest)] : [])].flatMap((line) =>
    wrapped(line, Math.floor((width - 2 * margin) / letterWidth)),
  );
  const { ink, soft, paper } = colours;
  return {
    width,
    height: below + footer.length * lineHeight + margin,
    paper,
    lines: lines.flatMap(({ from, to, color, size }) =>
      from && to ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, colour: color, size }] : [],
    ),
    signs: [
      ...spots.map(({ x, y, radius, thing }) => ({ x, y, radius, ...signOf(thing.kind) })),
      ...legend.map(({ kind, x, y }) => ({ x: x + 6, y, radius: 6, ...signOf(kind) })),
    ],
    texts: [
      ...labels.map(({ text, x, y }) => ({ text, x, y, size: 13, colour: ink })),
      ...legend.map(({ kind, x, y }) => ({ text: say.kind(kind), x: x + 18, y, size: 13, colour: ink })),
      ...footer.map((text, index) => ({ text, x: margin, y: below + index * lineHeight, size: 12, colour: soft })),
    ],
  };
}

/** Cuts a text into lines, between words where it can. */
function wrapped(text: string, longest: number): string[] {
  return text.match(new RegExp(`.{1,${longest}}(?=\\s|$)|.{1,${longest}}`, 'g'))?.map((line) => line.trim()) ?? [];
}
