import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { noted } from '../../bench/undo.ts';
import { freePort } from '../../src/database/local/port.ts';
import { checkout, environment } from '../support/clone.ts';
import type { Line } from './scene.ts';

/** A line that Toxiproxy can make bad. */
export interface ToxicLine extends Line {
  /** Cuts all connections and takes no new ones. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Lets everything through only so many milliseconds later, each way, and no faster than so many kilobytes a second. */
  slow(milliseconds: number, kilobytesPerSecond?: number): Promise<void>;
  /** As good as it was. */
  mend(): Promise<void>;
}

const version = 'v2.12.0';
const source = `github.com/Shopify/toxiproxy/v2/cmd/server@${version}`;
/** Where Go leaves what it builds of it. */
const folder = join(checkout, '.toxiproxy');
/** What it is called in the packages of systems. */
const packaged = 'toxiproxy-server';

/** Why there is no Toxiproxy, and how there is one; null where it is on the PATH or Go can build it. */
export function noToxiproxy(): string | null {
  if (answers(packaged, '--version') || answers('go', 'version')) return null;
  return 'Toxiproxy is missing. macOS: brew install toxiproxy; with Go 1.23 or later it is built here; else put its toxiproxy-server on the PATH';
}

/**
 * Stands between the API and the database as a bad network does, by https://github.com/Shopify/toxiproxy.
 *
 * @param port of the database
 */
export async function startToxiproxy(port: number): Promise<ToxicLine> {
  const at = await freePort(0);
  const api = `http://127.0.0.1:${at}/proxies`;
  const child = spawn(program(), ['-host', '127.0.0.1', '-port', String(at)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = noted(async () => {
    child.kill();
    await ended;
  });
  while (!(await isUp(api))) {
    if (child.exitCode !== null) throw new Error(`Toxiproxy ended with code ${child.exitCode}.`);
    await sleep(50);
  }
  const send = async (path: string, body: object | null): Promise<{ listen: string; toxics: { name: string }[] }> => {
    const init = body === null ? { method: 'DELETE' } : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${api}${path}`, init);
    const said = await response.text();
    if (!response.ok) throw new Error(`Toxiproxy says ${response.status}: ${said}`);
    return said === '' ? { listen: '', toxics: [] } : JSON.parse(said);
  };
  const line = { name: 'neo4j', listen: '127.0.0.1:0', upstream: `127.0.0.1:${port}`, enabled: true };
  const { listen } = await send('', line);
  const toxics: string[] = [];
  const toxic = async (type: string, attributes: object) => {
    for (const stream of ['upstream', 'downstream']) {
      const name = `${type} ${stream}`;
      await send('/neo4j/toxics', { name, type, stream, attributes });
      toxics.push(name);
    }
  };
  return {
    port: Number(listen.split(':').at(-1)),
    down: async () => void (await send('/neo4j', { ...line, listen, enabled: false })),
    up: async () => void (await send('/neo4j', { ...line, listen, enabled: true })),
    async slow(latency, rate) {
      await toxic('latency', { latency });
      if (rate !== undefined) await toxic('bandwidth', { rate });
    },
    async mend() {
      for (const name of toxics.splice(0)) await send(`/neo4j/toxics/${encodeURIComponent(name)}`, null);
    },
    stop,
  };
}

function program(): string {
  if (answers(packaged, '--version')) return packaged;
  const built = join(folder, process.platform === 'win32' ? 'server.exe' : 'server');
  if (!existsSync(built)) {
    process.stderr.write(`Building Toxiproxy ${version} …\n`);
    execFileSync('go', ['install', source], { env: environment({ GOBIN: folder }), stdio: ['ignore', 'ignore', 2] });
  }
  return built;
}

function answers(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

async function isUp(api: string): Promise<boolean> {
  return fetch(api).then(
    (response) => response.ok,
    () => false,
  );
}
