import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { isOfThisMachine } from './caller.ts';
import { listen } from './listen.ts';
import type { Metrics } from './metrics.ts';

/** Answers `/metrics` beside the API, to this machine alone: figures say who asks what, and how often. */
export function metricsForThisMachine({ answer }: Metrics): RequestHandler {
  return (request, response, next) => (isOfThisMachine(request) ? answer(request, response, next) : next());
}

/**
 * Serves `/metrics` on a port of its own, to whoever reaches that.
 *
 * @throws {Failure} when the port is taken or may not be used.
 */
export async function serveMetrics(
  { answer }: Metrics,
  host: string,
  port: number,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const app = express().disable('x-powered-by').get('/metrics', answer);
  const http = createServer(app);
  await listen(http, host, port);
  return {
    port: (http.address() as AddressInfo).port,
    async stop() {
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await closed;
    },
  };
}
