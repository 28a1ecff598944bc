import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { ExitCode, Failure } from '../failure.ts';

/**
 * Makes sure that a port can be served on, before work is done that would be in vain.
 *
 * @throws {Failure} when the port is taken or may not be used.
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * Lets a server listen.
 *
 * @throws {Failure} when the port is taken or may not be used.
 */
export async function listen(http: Server, host: string, port: number): Promise<void> {
  http.listen(port, host);
  try {
    await once(http, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const ways = 'Stop what uses it, or set PORT to another port, like PORT=4001 npm start.';
    if (code === 'EADDRINUSE') throw new Failure(ExitCode.portBusy, `Port ${port} on ${host} is in use. ${ways}`);
    if (code === 'EACCES') throw new Failure(ExitCode.portBusy, `Port ${port} on ${host} may not be used. ${ways}`);
    throw new Failure(
      ExitCode.usage,
      `Cannot serve on ${host}, port ${port}: ${message}. HOST must be an address of this machine.`,
    );
  }
}
