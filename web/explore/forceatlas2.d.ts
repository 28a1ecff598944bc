/** One step of the layout, by which the library's own worker goes; the package says nothing of its types. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /** Changes the places in `nodes`: ten numbers for each node, three for each edge. */
  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): void;
}
