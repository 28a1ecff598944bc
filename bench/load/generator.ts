/** Puts load on a server, in a process of its own, so that what it takes is nobody's part. Takes its jobs by message. */
import autocannon from 'autocannon';
import type { Job, Load } from './load.ts';

process.on('message', async (job: Job) => {
  process.send?.(await run(job));
});
// Who started this process may have been killed.
process.once('disconnect', () => process.exit());

/** How many seconds a round may last at most, where the server is slow. */
const patience = 20;

const headers = { 'content-type': 'application/json' };

async function run({ url, bodies, connections, seconds }: Job): Promise<Load> {
  const latencies: number[] = [];
  let bytes = 0;
  let ended = 0;
  const began = performance.now();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(
      {
        url,
        method: 'POST',
        headers,
        body: bodies[0] ?? '',
        connections,
        duration: Math.max(seconds, patience),
        timeout: 120,
        // How often it looks whether time is up.
        sampleInt: 50,
        // Each connection goes through the keys in an order of its own: what several ask at once is not the same.
        setupClient: (client) =>
          client.setRequests(shuffled(bodies).map((body) => ({ method: 'POST', headers, body }))),
        verifyBody: (body) => !isError(String(body)),
      },
      (error: Error | null, done) => {
        clearInterval(watch);
        if (error) reject(error);
        else resolve(done);
      },
    );
    // Where an answer takes longer than the round, each connection gets to its first: none would be no figure.
    const watch = setInterval(() => {
      const isOver = performance.now() - began >= seconds * 1_000;
      if (isOver && latencies.length >= connections) running.stop?.();
    }, 20);
    running.on('response', (_client, _status, size, milliseconds) => {
      ended = performance.now();
      latencies.push(milliseconds);
      bytes += size;
    });
  });
  const { non2xx, mismatches, errors } = result;
  const sorted = latencies.sort((a, b) => a - b);
  // Up to the last answer: what was still under way at the end does not count, nor does its time.
  const elapsed = Math.max(ended - began, seconds * 1_000) / 1_000;
  return {
    perSecond: (latencies.length - non2xx - mismatches) / elapsed,
    answers: latencies.length,
    p50: percentile(sorted, 0.5),
    p97_5: percentile(sorted, 0.975),
    bytes: latencies.length === 0 ? 0 : Math.round(bytes / latencies.length),
    failed: non2xx + mismatches + errors,
  };
}

/** Apollo answers errors with status 200, and begins with them. */
function isError(body: string): boolean {
  return body.startsWith('{"errors"') || body.includes('"errors":[{"message"');
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const all = [...items];
  for (let index = all.length - 1; index > 0; index -= 1) {
    const other = Math.floor(Math.random() * (index + 1));
    [all[index], all[other]] = [all[other] as Item, all[index] as Item];
  }
  return all;
}

function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}
