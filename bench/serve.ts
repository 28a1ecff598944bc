import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server under measure, as far as it is this process's. */
export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Lets a server listen on loopback, on any port that is free. */
export async function listen(http: Server, path: string, stop: () => Promise<void> = async () => {}): Promise<Served> {
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    url: `http://localhost:${(http.address() as AddressInfo).port}${path}`,
    async stop() {
      await stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Says where a server answers, in the words of `npm start`, and stops it on SIGTERM. */
export function serveUntilStopped({ url, stop }: Served, close: () => Promise<void>): void {
  process.once('SIGTERM', () => stop().then(close));
  process.stdout.write(`Ready: ${url}\n`);
}
