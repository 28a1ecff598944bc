/** Lays out a graph beside the page, so that the page stays at hand meanwhile. */
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutStep, LayoutTask } from './layout.ts';

/** How often the page hears how far it is. */
const pause = 30;

self.addEventListener('message', ({ data: { nodes, edges, settings, iterations } }: MessageEvent<LayoutTask>) => {
  let told = performance.now();
  for (let count = 1; count <= iterations; count += 1) {
    iterate(settings, nodes, edges);
    if (count < iterations && performance.now() - told < pause) continue;
    told = performance.now();
    self.postMessage({ nodes, isDone: count === iterations } satisfies LayoutStep);
  }
});
