import type { TypedDocumentString } from '../graphql/graphql';
import { beginOutage, endOutage, nextTry } from './outage.ts';
import { denyReading, keptToken, noteDrafts } from './token.ts';

/** A question whose answer has a known shape. */
export type Question<Data, Variables> = TypedDocumentString<Data, Variables>;

/** The API or its database cannot answer at the moment; the same question may do better later. */
class Unavailable extends Error {}

/** What the API says against a question. */
export class Refused extends Error {
  /** The code of the error, such as `FORBIDDEN`. */
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}

/** What only some questions need. */
export interface Asking {
  /** Whether it is for editors alone: then the page that asks says itself that somebody is none. */
  readonly isEditing?: boolean;
  /** How long to wait for an answer, in milliseconds. */
  readonly patience?: number;
}

/**
 * Asks the API, and while it cannot answer, asks again, after longer and longer pauses.
 *
 * @throws {Refused} what is wrong with the question or the answer, or that the signal broke it off.
 */
export async function ask<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
  asking: Asking = {},
): Promise<Data> {
  let tries = 0;
  try {
    for (;;) {
      try {
        return await askOnce(question, variables, signal, asking);
      } catch (error) {
        if (!(error instanceof Unavailable) || signal.aborted) throw error;
        if (tries === 0) beginOutage();
        tries += 1;
        await nextTry(tries, signal);
      }
    }
  } finally {
    if (tries > 0) endOutage();
  }
}

async function askOnce<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
  asking: Asking,
): Promise<Data> {
  let { data, errors } = await post({ ...byHash(question), variables }, signal, asking);
  // As of a page that was loaded before the server was renewed.
  if (has(errors, 'PERSISTED_QUERY_NOT_FOUND')) {
    ({ data, errors } = await post({ query: String(question), variables }, signal, asking));
  }
  if (has(errors, 'SERVICE_UNAVAILABLE')) throw new Unavailable();
  const [error] = errors ?? [];
  if (error) {
    const code = error.extensions?.code;
    if (!asking.isEditing && /^(UNAUTHENTICATED|FORBIDDEN)$/.test(code ?? '')) denyReading(error.message);
    throw new Refused(error.message, code);
  }
  return data as Data;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A question as the hash by which the server knows it, of which there may be nothing else that it answers. */
function byHash(question: { readonly __meta__?: Readonly<Record<string, unknown>> | undefined }): object {
  const sha256Hash = String(question.__meta__?.['hash']).replace(/^sha256:/, '');
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

function has(errors: Answer['errors'], code: string): boolean {
  return errors?.some(({ extensions }) => extensions?.code === code) ?? false;
}

async function post(body: object, signal: AbortSignal, { patience = 30_000 }: Asking): Promise<Answer> {
  const token = keptToken();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    if (response.headers.get('x-drafts') === 'shown') noteDrafts();
    return (await response.json()) as Answer;
  } catch (error) {
    signal.throwIfAborted();
    // No connection, no answer in time, or one that is none of the API's.
    throw new Unavailable(undefined, { cause: error });
  }
}
