import { createHash } from 'node:crypto';
import { readStatement } from '../database/statement.ts';
import type { Plan } from './plan.ts';
import { foundText, RecordRefused } from './problem.ts';
import type { Reader } from './state.ts';

const activityOfRequest = readStatement('./activity-of-request.cypher', import.meta.url);

/** What somebody asks for under a key, so that the same within a day comes to the same and is not done again. */
export interface Request {
  /** Who asks: everybody has keys of their own. */
  readonly agent: string;
  readonly key: string;
  /** Stands for all that is asked for. */
  readonly hash: string;
}

/** What a request came to. */
export interface Done {
  /** The id of the activity. */
  readonly activity: string;
  readonly plan: Plan;
}

/** A key was used for another request. */
export class RequestKeyUsed extends RecordRefused {
  constructor(key: string) {
    const reason = 'must be a new one: within 24 hours it was used for another request';
    super([{ file: 'request', line: null, column: null, field: 'idempotencyKey', reason, found: foundText(key) }]);
    this.name = 'RequestKeyUsed';
  }
}

/** A request under a key. */
export function requestOf(agent: string, key: string, asked: readonly (string | null)[]): Request {
  return { agent, key, hash: createHash('sha256').update(JSON.stringify(asked)).digest('hex') };
}

/**
 * What a request came to when it was made before; null where it was not, or came to nothing.
 *
 * @throws {RequestKeyUsed} when something else was asked for under its key.
 */
export async function doneBefore(run: Reader, { agent, key, hash }: Request): Promise<Done | null> {
  const [found] = await run<{ activity: string; hash: string; plan: string }>(activityOfRequest, { agent, key });
  if (!found) return null;
  if (found.hash !== hash) throw new RequestKeyUsed(key);
  return { activity: found.activity, plan: JSON.parse(found.plan) };
}

/** As much of a plan as is kept, and told to who asks by the API, however large the document is. */
export function shortPlan({ made, changes, conflicts, ...plan }: Plan): Plan {
  const most = 500;
  const [changed, removed] = (['changed', 'removed'] as const).map((kind) =>
    changes.filter((change) => change.kind === kind).slice(0, most),
  );
  return {
    ...plan,
    made: made.slice(0, most),
    changes: [...(changed ?? []), ...(removed ?? [])],
    conflicts: conflicts.slice(0, most),
  };
}
