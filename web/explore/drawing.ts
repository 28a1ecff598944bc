import { MultiUndirectedGraph } from 'graphology';
import { pairOf, type Thing, type Tie } from './content.ts';
import type { Places } from './layout.ts';
import { signs } from './signs.ts';
import type { Visible } from './visible.ts';

/** What is drawn of a thing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: number;
  readonly thing: Thing;
}

/** What is drawn of all that ties the same two things: one line. */
export interface Line {
  readonly ties: readonly Tie[];
}

export type Drawing = MultiUndirectedGraph<Spot, Line>;

/** The graph as it is drawn: a point for each thing, and one line for all that ties the same two. */
export function drawingOf({ things, ties }: Visible, places: Places): Drawing {
  const drawing: Drawing = new MultiUndirectedGraph();
  const lines = new Map<string, Tie[]>();
  for (const tie of ties) {
    if (tie.from === tie.to) continue;
    const pair = pairOf(tie.from, tie.to);
    lines.set(pair, [...(lines.get(pair) ?? []), tie]);
  }
  const degrees = new Map<string, number>();
  for (const [tie] of lines.values()) {
    for (const end of tie ? [tie.from, tie.to] : []) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  // The more there are, the smaller they are, so that they do not hide each other.
  const scale = Math.min(1, (80 / things.length) ** 0.3);
  for (const thing of things) {
    const { x, y } = places.get(thing.id) ?? { x: 0, y: 0 };
    const size = scale * (5 + Math.min(11, 1.6 * Math.sqrt(degrees.get(thing.id) ?? 0)));
    drawing.addNode(thing.id, { x, y, size, shape: signs[thing.kind].shape, thing });
  }
  for (const [pair, those] of lines) {
    const [first] = those;
    if (first) drawing.addEdgeWithKey(pair, first.from, first.to, { ties: those });
  }
  return drawing;
}

/** A place on the screen. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** How far from a line a hand may be that means it. */
const slip = 6;

/** The line at a place on the screen, or the nearest to it that somebody may mean; undefined where there is none. */
export function lineAt(drawing: Drawing, spots: ReadonlyMap<string, Pixel>, place: Pixel): string | undefined {
  let nearest: string | undefined;
  let least = slip;
  drawing.forEachEdge((pair, _, one, other) => {
    const [from, to] = [spots.get(one), spots.get(other)];
    const distance = from && to ? distanceTo(from, to, place) : Number.POSITIVE_INFINITY;
    if (distance < least) [nearest, least] = [pair, distance];
  });
  return nearest;
}

/** How far a place is from the line between two others. */
function distanceTo(from: Pixel, to: Pixel, { x, y }: Pixel): number {
  const [width, height] = [to.x - from.x, to.y - from.y];
  const length = width ** 2 + height ** 2;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * width + (y - from.y) * height) / length));
  return Math.hypot(from.x + part * width - x, from.y + part * height - y);
}

/** The neighbour that lies most in a direction, as seen from a thing; undefined where there is none on that side. */
export function neighbourTowards(
  drawing: Drawing,
  id: string,
  direction: readonly [number, number],
): string | undefined {
  const middle = drawing.getNodeAttributes(id);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  drawing.forEachNeighbor(id, (other, { x, y }) => {
    const [right, up] = [x - middle.x, y - middle.y];
    const along = right * direction[0] + up * direction[1];
    const aside = Math.abs(right * direction[1] - up * direction[0]);
    // Within half a right angle to either side, and rather near than straight ahead.
    if (along <= 0 || aside > along * 1.01) return;
    const cost = along + 2 * aside;
    if (cost < least) [best, least] = [other, cost];
  });
  return best;
}
