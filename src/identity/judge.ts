import { randomUUID } from 'node:crypto';
import { noteDeed } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { readStatement } from '../database/statement.ts';
import { typenameOf } from '../graph/node/id.ts';
import type { IdentityType, IdentityVerdict } from '../graphql/types.generated.ts';

const judgeStatement = readStatement('./judge.cypher', import.meta.url);
const undoStatement = readStatement('./undo.cypher', import.meta.url);
const whichAreThere = readStatement('./which-are-there.cypher', import.meta.url);

/** What a person says of two things. */
export interface NewJudgement {
  /** The global ids of the two. */
  readonly one: string;
  readonly other: string;
  readonly verdict: IdentityVerdict;
  /** Who says it. */
  readonly by: string;
  readonly note?: string | undefined;
}

/** A judgement cannot be written or undone, and why, in a sentence. */
export class JudgementRefused extends Error {
  readonly code: 'UNKNOWN' | 'NOT_TWO' | 'NOT_ALIKE' | 'ALREADY_JUDGED' | 'ALREADY_UNDONE' | 'TOO_LONG';

  /** The id of the judgement that is in the way; null where there is none. */
  readonly judgement: string | null;

  constructor(code: JudgementRefused['code'], message: string, judgement: string | null = null) {
    super(message);
    this.name = 'JudgementRefused';
    this.code = code;
    this.judgement = judgement;
  }
}

/** Types of things that can be judged to be one. */
const types: Readonly<Partial<Record<string, IdentityType>>> = { Official: 'OFFICIAL', Organisation: 'ORGANISATION' };
const longestNote = 2_000;
const longestName = 200;

/**
 * Writes a judgement, and returns its id. The things themselves stay as they are; what is one follows from all judgements,
 * see `clustersOf`.
 *
 * @throws {JudgementRefused} when it cannot be meant, or one on the same two stands.
 */
export async function judge(database: Database, { one, other, verdict, by, note }: NewJudgement): Promise<string> {
  if (one === other) throw new JudgementRefused('NOT_TWO', `${one} is given twice; a judgement is on two.`);
  refuseLong('note', note ?? '', longestNote);
  refuseLong('name of who judges', by, longestName);
  const type = types[typenameOf({ id: one })];
  if (!type || type !== types[typenameOf({ id: other })]) {
    throw new JudgementRefused('NOT_ALIKE', `${one} and ${other} must be two officials, or two organisations.`);
  }
  const there = new Set(
    (await database.read<{ id: string }>(whichAreThere, { ids: [one, other] })).map(({ id }) => id),
  );
  const missing = [one, other].filter((id) => !there.has(id));
  if (missing.length > 0) {
    throw new JudgementRefused('UNKNOWN', `There is no ${missing.join(', and no ')} in the graph.`);
  }
  const [first, second] = one < other ? [one, other] : [other, one];
  // Made before the transaction, which may run twice.
  const [id, now] = [randomUUID(), new Date()];
  const sort = `${String(8.64e15 - now.getTime()).padStart(16, '0')} ${id}`;
  const standing = await database.write(async (transaction) => {
    const [found] = await transaction.run<{ id: string; verdict: string; by: string; at: string }>(judgeStatement, {
      standing: `${first} ${second}`,
      at: now.toISOString(),
      properties: { id, type, one: first, other: second, verdict, by, sort, ...(note ? { note } : {}) },
    });
    if (found?.id === id) {
      await noteDeed(transaction, id, { action: 'judgeIdentity', agent: by, subject: `${first} ${second}` });
    }
    return found;
  });
  if (standing && standing.id !== id) {
    const { verdict: before, by: who, at } = standing;
    throw new JudgementRefused(
      'ALREADY_JUDGED',
      `${first} and ${second} were judged to be ${before} by ${who} on ${at.slice(0, 10)}. Undo ${standing.id} first.`,
      standing.id,
    );
  }
  return id;
}

/**
 * Undoes a judgement: it stays on record and holds no longer.
 *
 * @throws {JudgementRefused} when there is none, or it is undone already.
 */
export async function undoJudgement(database: Database, { id, by }: { id: string; by: string }): Promise<void> {
  refuseLong('name of who undoes it', by, longestName);
  const [undoing, at] = [randomUUID(), new Date().toISOString()];
  const found = await database.write(async (transaction) => {
    const [row] = await transaction.run<{ undoing: string; by: string; at: string }>(undoStatement, {
      id,
      undoing,
      by,
      at,
    });
    if (row?.undoing === undoing) {
      await noteDeed(transaction, undoing, { action: 'undoJudgement', agent: by, subject: id });
    }
    return row;
  });
  if (!found) throw new JudgementRefused('UNKNOWN', `There is no judgement ${id}.`);
  if (found.undoing !== undoing) {
    throw new JudgementRefused(
      'ALREADY_UNDONE',
      `Judgement ${id} was undone by ${found.by} on ${found.at.slice(0, 10)}.`,
      id,
    );
  }
}

function refuseLong(what: string, text: string, most: number): void {
  if (text.length <= most) return;
  throw new JudgementRefused('TOO_LONG', `The ${what} must be at most ${most} characters long, not ${text.length}.`);
}
