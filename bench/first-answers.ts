import { ask, type Variables } from './contender.ts';
import type { Prepared, Servers } from './measure.ts';
import { median } from './median.ts';
import { newShape } from './shapes.ts';
import { variantsOf } from './variants.ts';

/** The two that take queries of any shape: the floor has a statement for each that it knows. */
const apis = ['ours', 'peer'] as const;

/** How long the first answer to a query takes whose like nobody has asked before: medians in milliseconds. */
export interface FirstAnswers {
  /** How many queries there were of each. */
  readonly shapes: number;
  /** null where none was answered. */
  readonly ours: number | null;
  readonly peer: number | null;
  /** Errors, by whom. */
  readonly errors: readonly string[];
}

/** Times the first answers to queries of new shapes. Both APIs have answered others before. */
export function measureNewShapes(servers: Servers, keys: readonly Variables[], shapes: number): Promise<FirstAnswers> {
  const asked = Array.from({ length: shapes }, (_, index) => newShape(keys[index % keys.length] ?? {}));
  return timed(servers, {
    ours: asked.map(({ ours: query }) => ({ query })),
    peer: asked.map(({ peer: query }) => ({ query })),
  });
}

/** Times the first answers to an operation with some of its fields left out, each time others. */
export function measureVariants(
  servers: Servers,
  { operation, keys, errors }: Prepared,
  wanted: number,
): Promise<FirstAnswers> {
  const requestsTo = (api: 'ours' | 'peer') =>
    errors[api] !== undefined
      ? []
      : variantsOf(operation[api], wanted).map((query, index) => ({
          query,
          variables: keys[index % keys.length] ?? {},
        }));
  return timed(servers, { ours: requestsTo('ours'), peer: requestsTo('peer') });
}

interface Request {
  readonly query: string;
  readonly variables?: Variables;
}

async function timed(
  servers: Servers,
  requests: Record<(typeof apis)[number], readonly Request[]>,
): Promise<FirstAnswers> {
  const times: Record<(typeof apis)[number], number[]> = { ours: [], peer: [] };
  const errors: string[] = [];
  const shapes = Math.max(requests.ours.length, requests.peer.length);
  for (let index = 0; index < shapes; index += 1) {
    for (const api of apis) {
      const request = requests[api][index];
      if (!request) continue;
      const { error, milliseconds } = await ask(servers[api].url, JSON.stringify(request));
      if (error === undefined) times[api].push(milliseconds);
      else errors.push(`${api}: ${error}`);
    }
  }
  return { shapes, ours: median(times.ours) ?? null, peer: median(times.peer) ?? null, errors };
}
