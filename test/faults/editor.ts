import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { judge } from './judge.ts';
import type { Ledger } from './ledger.ts';
import type { Paper } from './paper.ts';
import { post } from './post.ts';

/** The token of who imports by the API, as `AUTH_TOKENS` has it. */
export const editorToken = 'f'.repeat(32);

/** Brings in a record, as an editor does. */
export const importRecord = `mutation Import($input: ImportRecordInput!) {
  importRecord(input: $input) {
    __typename
    ... on RecordImported { documentId alreadyIn activity { id } document { slug } }
    ... on RecordRefused { isTemporary problems { message } }
  }
}`;

/** What an editor was told of a document that is in: whether it was before, and the import that brought it in. */
export interface Receipt {
  readonly alreadyIn: boolean;
  readonly activity: string | null;
}

/**
 * Hands a document in until it is said to be in, each time with the same idempotency key, as a careful client does.
 *
 * @param url the API process to ask, at each attempt
 * @param deadline the instant from which it gives up; what it has then is null
 */
export async function handIn(
  ledger: Ledger,
  url: () => string,
  paper: Paper,
  deadline: () => number,
  key: string = randomUUID(),
): Promise<Receipt | null> {
  const { slug, record } = paper;
  const variables = { input: { record, name: `${slug}.json`, idempotencyKey: key } };
  ledger.handIn(paper);
  while (performance.now() < deadline()) {
    const sentAt = performance.now();
    ledger.sent += 1;
    const reply = await post(url(), { query: importRecord, variables }, { authorization: `Bearer ${editorToken}` });
    let isLater = false;
    const data = judge(ledger, reply, sentAt, ({ importRecord: said }) => {
      if (said.__typename === 'RecordImported') {
        return said.document?.slug === slug ? null : `${slug} was imported as ${JSON.stringify(said)}`;
      }
      isLater = said.isTemporary;
      return isLater ? null : `${slug} was refused: ${JSON.stringify(said.problems)}`;
    });
    if (data && !isLater) {
      ledger.acknowledge(slug);
      const { alreadyIn, activity } = data.importRecord;
      return { alreadyIn, activity: activity?.id ?? null };
    }
    if (isLater) {
      // It says that the record is right and the database is not: an error in the form of data.
      ledger.answered -= 1;
      ledger.failCleanly('RecordRefused', sentAt);
    }
    await sleep(250);
  }
  return null;
}
