import type { Ledger } from './ledger.ts';
import type { Reply } from './post.ts';

/** Codes by which a client knows that nothing is wrong with its request, and that asking again later may work. */
const temporary = new Set(['SERVICE_UNAVAILABLE', 'TOO_MANY_REQUESTS', 'REQUEST_TIMEOUT']);
/** Words of the database, of the system or of the code, which are nobody's business. */
const internals = /Neo\.[A-Z]|neo4j|bolt:|ECONN|127\.0\.0\.1|node_modules|\.js:\d/;

/** The data of an answer without errors, of whatever shape was asked for. */
// biome-ignore lint/suspicious/noExplicitAny: who asks says what must be in it
export type Data = any;

/**
 * Enters into the ledger what became of a request.
 *
 * @param sentAt when it was sent
 * @param wrongWith what is wrong with the data of an answer; null for nothing
 * @returns the data, where they are right
 */
export function judge(
  ledger: Ledger,
  reply: Reply,
  sentAt: number,
  wrongWith: (data: Data) => string | null,
): Data | undefined {
  const fail = (list: string[], why: string) => {
    list.push(why);
    ledger.fail(why, sentAt);
    return undefined;
  };
  ledger.slowest = Math.max(ledger.slowest, performance.now() - sentAt);
  if ('failure' in reply) return fail(ledger.unanswered, reply.failure);
  const { status, headers, body } = reply;
  let answer: { data?: Data; errors?: { message: string; extensions?: { code?: string } }[] };
  try {
    answer = JSON.parse(body);
  } catch {
    return fail(ledger.unclean, `${status}, no JSON: ${body.slice(0, 200)}`);
  }
  if (answer.errors === undefined) {
    const why = wrongWith(answer.data);
    if (why !== null) return fail(ledger.wrong, why);
    ledger.answered += 1;
    return answer.data;
  }
  const codes = answer.errors.map(({ extensions }) => extensions?.code ?? 'none');
  const [code = 'none'] = codes;
  const isLater = status === 429 || status === 503;
  const isClean =
    codes.every((one) => temporary.has(one)) &&
    !internals.test(JSON.stringify(answer.errors)) &&
    (!isLater || headers['retry-after'] !== undefined);
  if (!isClean) return fail(ledger.unclean, `${status} ${JSON.stringify(answer.errors).slice(0, 300)}`);
  ledger.failCleanly(code, sentAt);
  return undefined;
}
