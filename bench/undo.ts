/** What runs because of this process, and how to stop it. */
const running = new Set<() => Promise<void>>();
let interrupted = false;

/** Notes how to stop something that was started. What is returned stops it, at most once. */
export function noted(stop: () => Promise<void>): () => Promise<void> {
  const once = async () => {
    if (running.delete(once)) await stop();
  };
  running.add(once);
  return once;
}

/** Stops all that runs because of this process, the latest first: servers before the database that they use. */
export async function stopAll(): Promise<void> {
  for (const stop of [...running].reverse()) await stop().catch(() => {});
}

/** Sees to it that Ctrl-C leaves neither servers nor a database behind. */
export function stopAllOnSignals(): void {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    // Stays in place to the end: a second Ctrl-C must not cut this short.
    process.on(signal, async () => {
      if (interrupted) return;
      interrupted = true;
      process.stderr.write('\nStopping …\n');
      await stopAll();
      process.exit(128 + number);
    });
  }
}

/** Waits for the end where a signal has asked for it: what fails meanwhile is no failure. */
export async function unlessInterrupted(): Promise<void> {
  if (interrupted) await new Promise(() => {});
}
