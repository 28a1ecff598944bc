import type { ServerOptions } from 'node:http';

/** How long whoever connects may take to say what they want, at most. */
const longestHead = 10_000;

/**
 * What Node's server does about clients that send slowly.
 *
 * @param timeout milliseconds for all of a request; for its head, ten seconds at most
 */
export function slowClients(timeout: number): ServerOptions {
  return {
    headersTimeout: Math.min(timeout, longestHead),
    requestTimeout: timeout,
    // Longer than balancers keep theirs, so that none sends a request into a connection that is being closed.
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: Math.min(timeout, longestHead) / 4,
  };
}
