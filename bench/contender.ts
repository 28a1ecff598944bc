import type { DatabaseAddress } from '../src/config.ts';
import type { Operation } from './operation.ts';
import { type ServerProcess, startServerProcess } from './processes.ts';

/** What is measured against each other. */
export const contenders = ['ours', 'peer', 'floor'] as const;
export type Contender = (typeof contenders)[number];

/** The values of an operation's variables; each contender takes those that it knows. */
export type Variables = Readonly<Record<string, unknown>>;

const programs: Record<Contender, readonly string[]> = {
  ours: ['bin/graph.js', 'start'],
  peer: ['--import', 'tsx', 'bench/peer/main.ts'],
  floor: ['--import', 'tsx', 'bench/floor/main.ts'],
};

/** Starts one of them as a process of its own. */
export function startContender(contender: Contender, database: DatabaseAddress): Promise<ServerProcess> {
  return startServerProcess(programs[contender], database);
}

/** The body of the request by which a contender is asked. */
export function bodyOf(contender: Contender, operation: Operation, variables: Variables): string {
  return contender === 'floor'
    ? JSON.stringify({ operation: operation.name, variables })
    : JSON.stringify({ query: operation[contender], variables });
}

/** What came of a single request. */
export type Answer =
  | { readonly data: unknown; readonly milliseconds: number; readonly error?: never }
  | { readonly error: string; readonly milliseconds: number; readonly data?: never };

/** Asks once, and gives the answer, or why there is none. */
export async function ask(url: string, body: string, patience = 60_000): Promise<Answer> {
  const began = performance.now();
  const milliseconds = () => performance.now() - began;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(patience),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    if (errors) return { error: errors[0]?.message ?? 'an error without a message', milliseconds: milliseconds() };
    return { data, milliseconds: milliseconds() };
  } catch (error) {
    const late = (error as Error).name === 'TimeoutError';
    return {
      error: late ? `no answer within ${patience / 1_000} s` : `${(error as Error).message}`,
      milliseconds: milliseconds(),
    };
  }
}
