import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Database, Transaction } from '../database/database.ts';
import { readStatement } from '../database/statement.ts';

/*
 * The audit tells who did what and who was refused what. Nothing here, and no statement elsewhere, changes or removes
 * what it holds. Imports and retractions are in it by their activities (`import/activity.ts`), which are entries, too.
 */

const note = readStatement('./note.cypher', import.meta.url);

/** What somebody did, or tried to. */
export interface Deed {
  /** The name of the mutation, or of what else it was. */
  readonly action: string;
  /** Who. */
  readonly agent: string;
  /** What it was about: an id, or the ids of two things. */
  readonly subject: string;
}

/** What somebody was refused. */
export interface Refusal extends Deed {
  /** Why, as a code. */
  readonly problem: string;
  /** The same as a sentence. */
  readonly message: string;
  /** How many more the same agent was refused since the last entry. */
  readonly folded?: number;
}

/**
 * Notes a deed, in the transaction that does it.
 *
 * @param id unique among all entries, and the same when the transaction is run again
 */
export async function noteDeed({ run }: Pick<Transaction, 'run'>, id: string, deed: Deed): Promise<void> {
  const { action, agent, subject } = deed;
  await run(note, { entries: [{ id, properties: { action, agent, subject: short(subject, 300) } }] });
}

/** Notes what was refused, each in an entry of its own; a thousand in a transaction. */
export async function noteRefusals(database: Database, refusals: readonly Refusal[]): Promise<void> {
  const entries = refusals.map(({ action, agent, subject, problem, message, folded = 0 }) => ({
    id: randomUUID(),
    properties: {
      action,
      agent,
      subject: short(subject, 300),
      problem,
      message: short(message, 500),
      folded: neo4j.int(folded),
    },
  }));
  for (let from = 0; from < entries.length; from += 1_000) {
    await database.write(({ run }) => run(note, { entries: entries.slice(from, from + 1_000) }));
  }
}

/** What callers hand in, as far as it is kept: whole characters, none that only controls a terminal. */
function short(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most).replaceAll(/\p{C}/gu, ' ')];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}
