import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkout } from '../support/clone.ts';

/** The proxy that runs. */
export interface Proxy {
  /** How many requests each API process has answered, by its port. */
  answered(): Promise<ReadonlyMap<number, number>>;
  stop(): Promise<void>;
}

/** Whether nginx is on the PATH. */
export function nginxIsThere(): boolean {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;
}

/**
 * Runs nginx by the file that deployments use, `deploy/nginx.conf`: only addresses and places are other ones.
 *
 * @param folder for all that it writes
 */
export async function startNginx(folder: string, port: number, upstreams: readonly [number, number]): Promise<Proxy> {
  const log = join(folder, 'requests.log');
  const places = join(folder, 'tmp');
  await mkdir(places);
  const configuration = (await readFile(join(checkout, 'deploy/nginx.conf'), 'utf8'))
    .replaceAll('/tmp/', `${places}/`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('api-1:4000', `127.0.0.1:${upstreams[0]}`)
    .replace('api-2:4000', `127.0.0.1:${upstreams[1]}`)
    .replace('/dev/stdout', log)
    // It tells of every connection that broke when a process is killed.
    .replace('/dev/stderr', join(folder, 'errors.log'));
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configuration);
  const child = spawn('nginx', ['-p', folder, '-c', file, '-g', 'daemon off;'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('exit', resolve));
  ended.catch(() => {});
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}.`);
    await sleep(50);
  }
  return {
    async answered() {
      const counts = new Map<number, number>();
      for (const line of (await readFile(log, 'utf8')).split('\n')) {
        // Where one process was gone, two are named, and the last has answered.
        const upstream = Number(/127\.0\.0\.1:(\d+) \S+$/.exec(line)?.[1]);
        if (upstream) counts.set(upstream, (counts.get(upstream) ?? 0) + 1);
      }
      return counts;
    },
    async stop() {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
