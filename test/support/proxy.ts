import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between the API and the database. */
export interface DatabaseProxy {
  readonly port: number;
  /** Cuts all connections and takes no new ones. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Keeps connections open and lets nothing through. */
  freeze(frozen: boolean): void;
  stop(): Promise<void>;
}

/** Stands between the API and the database as a network does that may fail. */
export async function startProxy(target: URL): Promise<DatabaseProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  let server: Server;
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      server = createServer((client) => {
        const upstream = connect(Number(target.port), target.hostname);
        for (const [from, to] of [
          [client, upstream],
          [upstream, client],
        ] as const) {
          sockets.add(from);
          from.on('data', (chunk) => void (frozen || to.write(chunk)));
          from.on('close', () => to.destroy());
          from.on('error', () => to.destroy());
        }
      }).listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  const port = await listen(0);
  const down = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
  };
  return {
    port,
    down,
    up: async () => void (await listen(port)),
    freeze: (value) => {
      frozen = value;
    },
    stop: down,
  };
}
