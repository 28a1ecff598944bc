import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import { type AccessToken, type DatabaseAddress, readConfig } from '../../src/config.ts';
import type { ServerSettings } from '../../src/server-settings.ts';
import { checkout } from './clone.ts';

/** What a process is told to serve. */
export interface Apart {
  readonly address: DatabaseAddress;
  readonly tokens: readonly AccessToken[];
  readonly settings: ServerSettings;
}

/** What a process tells of itself. */
export type Told = { readonly url: string; readonly origin: string } | NodeJS.MemoryUsage;

/** The API over the test database, in a process of its own. */
export interface ServedApart {
  readonly url: string;
  readonly origin: string;
  /** What it has in memory once all that is not needed any more is gone. */
  memory(): Promise<NodeJS.MemoryUsage>;
  /** Whether it runs. */
  readonly isAlive: boolean;
  /** Ends it, and gives what it logged: errors alone. */
  stop(): Promise<string>;
}

/** Serves the API over the test database in a process of its own. */
export async function serveApart(
  tokens: readonly AccessToken[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<ServedApart> {
  const child = fork(join(checkout, 'test/support/served-apart.ts'), [], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  if (!child.stderr) throw new Error('It has no standard error');
  const logged = text(child.stderr);
  const ask = async <Answer extends Told>(message: object): Promise<Answer> => {
    child.send(message);
    const told = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => null)]);
    if (!told) throw new Error(`The API ended:\n${await logged}`);
    return told[0] as Answer;
  };
  const apart: Apart = { address: inject('address'), tokens, settings: readConfig(variables).server };
  const { url, origin } = await ask<{ url: string; origin: string }>(apart);
  return {
    url,
    origin,
    memory: () => ask<NodeJS.MemoryUsage>({}),
    get isAlive() {
      return child.exitCode === null && child.signalCode === null;
    },
    async stop() {
      if (child.connected) child.disconnect();
      return logged;
    },
  };
}
