/**
 * Runs within an API process, before all else (`--import`). Whoever started it sets the clock that JavaScript sees, and is
 * told what memory is in use after everything that can be thrown away was. The product itself knows nothing of this.
 */
const Real = Date;
let shift = 0;
const now = () => Real.now() + shift;

globalThis.Date = new Proxy(Real, {
  // Libraries have classes of their own that extend Date.
  construct: (target, words, made) => Reflect.construct(target, words.length === 0 ? [now()] : words, made),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

process.on('message', (asked) => {
  if (asked.shift !== undefined) shift = asked.shift;
  if (asked.memory) globalThis.gc();
  const { rss, heapUsed: heap, external } = process.memoryUsage();
  process.send({ rss, heap, external });
});
// The process ends as it would without.
process.channel.unref();
