import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** What came back, or why nothing did. */
export type Reply =
  | { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }
  | { readonly failure: string };

/** Longer than any answer may take. */
const patience = 150_000;
// Each in its turn, so that none lies idle until the server closes it.
const agent = new Agent({ keepAlive: true, scheduling: 'fifo' });

/** Asks an API, as many at once as there are askers. */
export function post(url: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.message });
    const asking = request(
      url,
      { agent, method: 'POST', timeout: patience, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        text(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          fail,
        );
      },
    );
    asking.on('error', fail).on('timeout', () => asking.destroy(new Error(`no answer in ${patience / 1_000} s`)));
    asking.end(JSON.stringify(body));
  });
}

/** What `/readyz` says: 0 where nobody answers. */
export function readiness(origin: string): Promise<number> {
  return new Promise((resolve) => {
    const asking = request(`${origin}/readyz`, { agent: false, timeout: 3_000 }, (response) => {
      response.resume().on('close', () => resolve(response.statusCode ?? 0));
    });
    asking.on('error', () => resolve(0)).on('timeout', () => asking.destroy());
    asking.end();
  });
}
