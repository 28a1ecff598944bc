/**
 * Runs `work` so that a signal ends it in order.
 *
 * @param left what is said then of what is left behind
 * @returns undefined when a signal ended it
 */
export async function interruptible<Value>(
  left: string,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value | undefined> {
  const interrupt = new AbortController();
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const stop = (name: NodeJS.Signals) => {
    if (!interrupt.signal.aborted) process.stdout.write('\nStopping …\n');
    process.exitCode = codes[name as keyof typeof codes];
    interrupt.abort();
  };
  // They stay in place to the end: a second Ctrl-C must not leave half of a database behind.
  for (const name of Object.keys(codes)) process.on(name, stop);
  try {
    return await work(interrupt.signal);
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
    process.stdout.write(`Stopped; ${left}\n`);
    return undefined;
  } finally {
    for (const name of Object.keys(codes)) process.off(name, stop);
  }
}
