import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import type { Content } from './content.ts';
import type { Point } from './state.ts';

/** What the worker is to lay out: as ForceAtlas2 keeps it, ten numbers for each node and three for each edge. */
export interface LayoutTask {
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly settings: ForceAtlas2Settings;
  readonly iterations: number;
}

/** How far the worker is. */
export interface LayoutStep {
  readonly nodes: Float32Array;
  readonly isDone: boolean;
}

export type Places = ReadonlyMap<string, Point>;

const perNode = 10;
const perEdge = 3;

/** Settled layouts by what they were made of, so that undoing and going back find the picture that was there. */
const settled = new Map<string, Places>();
const mostSettled = 20;

/**
 * Lays out the content. Where things come to rest depends on the content alone: the same address gives the same picture.
 *
 * @param show gets the places of all things, again and again until they are settled
 */
export async function layOut(
  content: Content,
  show: (places: Places, isSettled: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const key = JSON.stringify([content.stages, content.ties.length]);
  const start = placesAround(content, new Map());
  const known = settled.get(key);
  if (!known) show(start, false);
  const places = known ?? (await settle(start, pairsAmong(start, content.ties), (now) => show(now, false), signal));
  settled.delete(key);
  settled.set(key, places);
  const [oldest] = settled.keys();
  if (settled.size > mostSettled && oldest !== undefined) settled.delete(oldest);
  show(places, true);
}

/**
 * Where things may start: where they are, or on a spiral around what they were found by, the nearest and best connected
 * within.
 */
export function placesAround({ stages }: Content, present: Places): Places {
  const goldenAngle = Math.PI * (3 - Math.sqrt(5));
  const places = new Map<string, Point>();
  for (const { around, ids } of stages) {
    const middle = (around && places.get(around)) || { x: 0, y: 0 };
    for (const [index, id] of ids.entries()) {
      const [distance, angle] = [12 * Math.sqrt(index + 0.3), index * goldenAngle];
      const spot = { x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) };
      places.set(id, present.get(id) ?? spot);
    }
  }
  return places;
}

function pairsAmong(places: Places, ties: Content['ties']): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { from, to } of ties) {
    if (from !== to && places.has(from) && places.has(to)) pairs.set([from, to].sort().join(' '), [from, to]);
  }
  return [...pairs.values()];
}

function settle(
  start: Places,
  pairs: readonly [string, string][],
  show: (places: Places) => void,
  signal: AbortSignal,
): Promise<Places> {
  const ids = [...start.keys()];
  const task = taskOf(start, pairs);
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data: { nodes, isDone } }: MessageEvent<LayoutStep>) => {
      const places = new Map(
        ids.map((id, index) => [id, { x: nodes[index * perNode] ?? 0, y: nodes[index * perNode + 1] ?? 0 }]),
      );
      if (!isDone) return show(places);
      signal.removeEventListener('abort', stop);
      worker.terminate();
      resolve(places);
    });
    worker.postMessage(task);
  });
}

function taskOf(start: Places, pairs: readonly [string, string][]): LayoutTask {
  const nodes = new Float32Array(start.size * perNode);
  const edges = new Float32Array(pairs.length * perEdge);
  const index = new Map([...start.keys()].map((id, place) => [id, place * perNode]));
  for (const [id, { x, y }] of start) {
    // Place, two speeds that are 0, mass, convergence, size, and whether it is fixed.
    nodes.set([x, y, 0, 0, 0, 0, 1, 1, 1, 0], index.get(id));
  }
  for (const [place, [from, to]] of pairs.entries()) {
    const ends = [index.get(from) ?? 0, index.get(to) ?? 0] as const;
    for (const end of ends) nodes[end + 6] = (nodes[end + 6] ?? 0) + 1;
    edges.set([...ends, 1], place * perEdge);
  }
  return {
    nodes,
    edges,
    settings: settingsFor(start.size),
    iterations: start.size < 400 ? 500 : start.size < 1_000 ? 250 : 150,
  };
}

function settingsFor(size: number): ForceAtlas2Settings {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(size),
    barnesHutOptimize: size > 400,
    barnesHutTheta: 0.5,
  };
}
