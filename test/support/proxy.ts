import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Stands between the API and the database. */
export interface DatabaseProxy {
  readonly port: number;
  /** Cuts all connections and takes no new ones. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Keeps connections open and lets nothing through. */
  freeze(frozen: boolean): void;
  /** Loses all connections there are without a word to either side, as a firewall does that forgets them; new ones are taken. */
  lose(): void;
  /** Lets everything through only so many milliseconds later, each way. */
  slow(milliseconds: number): void;
  /** Sends new connections to another port: a database that was started again may have got one. */
  turnTo(port: number): void;
  /**
   * Is asked at every COMMIT. 'before' cuts the connection instead of passing it on; 'after' passes it on, and cuts the
   * connection instead of passing on what the database answers.
   */
  atCommit: () => 'pass' | 'before' | 'after';
  stop(): Promise<void>;
}

/** What is small goes on at once: the driver and the server ask for the same, and it would wait for 40 ms otherwise. */
const noDelay = true;
/** COMMIT in the Bolt protocol: a chunk of two bytes, a structure without fields and with the tag 0x12, and the end. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Stands between the API and the database as a network does that may fail. */
export async function startProxy(target: URL): Promise<DatabaseProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  let generation = 0;
  let latency = 0;
  let upstreamPort = Number(target.port);
  let server: Server;
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      server = createServer({ noDelay }, (client) => {
        const upstream = connect({ port: upstreamPort, host: target.hostname, noDelay });
        const born = generation;
        const isLost = () => born < generation;
        let cutsAnswer = false;
        for (const [from, to] of [
          [client, upstream],
          [upstream, client],
        ] as const) {
          sockets.add(from);
          const pass = delayed(to, () => latency);
          from.on('data', (chunk) => {
            if (isLost()) return;
            const fate = from === client && chunk.includes(commit) ? proxy.atCommit() : 'pass';
            if (fate === 'before' || (cutsAnswer && from === upstream)) return void client.destroy();
            cutsAnswer ||= fate === 'after';
            if (!frozen) pass(chunk);
          });
          const end = () => {
            sockets.delete(from);
            if (!isLost()) to.destroy();
          };
          from.on('close', end).on('error', end);
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
  const proxy: DatabaseProxy = {
    port,
    down,
    up: async () => void (await listen(port)),
    freeze: (value) => {
      frozen = value;
    },
    lose: () => {
      generation += 1;
    },
    slow: (milliseconds) => {
      latency = milliseconds;
    },
    turnTo: (value) => {
      upstreamPort = value;
    },
    atCommit: () => 'pass',
    stop: down,
  };
  return proxy;
}

/** Writes to a socket in order, each chunk when its time has come. */
function delayed(to: Socket, latency: () => number): (chunk: Buffer) => void {
  let last = Promise.resolve();
  let waiting = 0;
  return (chunk) => {
    if (latency() === 0 && waiting === 0) return void to.write(chunk);
    const at = performance.now() + latency();
    waiting += 1;
    last = last.then(async () => {
      await sleep(Math.max(at - performance.now(), 0));
      waiting -= 1;
      to.write(chunk);
    });
  };
}
