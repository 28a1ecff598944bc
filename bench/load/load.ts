import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What load to put on which server. */
export interface Job {
  readonly url: string;
  /** Bodies of requests, of which each connection takes one after the other. */
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

/** What came of it. */
export interface Load {
  readonly perSecond: number;
  readonly answers: number;
  /** Milliseconds; null where nothing was answered in time. */
  readonly p50: number | null;
  readonly p97_5: number | null;
  /** Of an answer, with its head. */
  readonly bytes: number;
  /** Answers with an error, and requests without an answer. */
  readonly failed: number;
}

/** The process that puts load on servers. */
export interface LoadGenerator {
  put(job: Job): Promise<Load>;
  stop(): void;
}

/** Starts the process that puts load on servers, one job after the other. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(fileURLToPath(new URL('./generator.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  let settle: { resolve(load: Load): void; reject(error: Error): void } | undefined;
  child.on('message', (load: Load) => settle?.resolve(load));
  child.on('exit', () => settle?.reject(new Error('The load generator ended before its job was done.')));
  return {
    put: (job) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        child.send(job);
      }),
    stop: () => child.disconnect(),
  };
}
