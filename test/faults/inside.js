/**
 * Runs within an API process, before all else (`--import`). Whoever started it sets the clock that JavaScript sees, and is
 * told what memory is in use after everything that can be thrown away was. The product itself knows nothing of this.
 */
import { readFileSync } from 'node:fs';

const Real = Date;
let shift = 0;
const now = () => Real.now() + shift;

globalThis.Date = new Proxy(Real, {
  // Libraries have classes of their own that extend Date.
  construct: (target, words, made) => Reflect.construct(target, words.length === 0 ? [now()] : words, made),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

process.on('message', async (asked) => {
  if (asked.shift !== undefined) shift = asked.shift;
  if (asked.memory) globalThis.gc();
  const { heapUsed: heap } = process.memoryUsage();
  // Threads of V8 hand back meanwhile what that has freed.
  if (asked.memory) await new Promise((resolve) => setTimeout(resolve, 300));
  const { rss: said, heapTotal, external } = process.memoryUsage();
  const rss = resident() ?? said;
  process.send({ rss, heap, outside: rss - heapTotal, external });
});

/** What the process has of the machine's memory, page by page: what Node says is as many as 60 MB beside it on Linux. */
function resident() {
  try {
    return Number(/^Rss:\s+(\d+) kB/m.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'))[1]) * 1_024;
  } catch {
    return undefined;
  }
}

// The process ends as it would without.
process.channel.unref();
