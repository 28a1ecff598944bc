import { connect, createServer } from 'node:net';

/** A port of this machine's own address that nobody uses: `preferred` where it is free. */
export async function freePort(preferred: number): Promise<number> {
  // Asking for an answer first: macOS lets a program listen on 127.0.0.1 beside another that listens on all addresses.
  const taken = preferred !== 0 && (await answers(preferred));
  return (taken ? undefined : await listen(preferred)) ?? (await listen(0)) ?? preferred;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_000 });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .on('connect', () => settle(true))
      .on('error', () => settle(false))
      .on('timeout', () => settle(true));
  });
}

function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen({ host: '127.0.0.1', port }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
