import { createHash } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { readStatement } from '../database/statement.ts';

const allNodes = readStatement('./all-nodes.cypher', import.meta.url);
const allLinks = readStatement('./all-links.cypher', import.meta.url);
const newestModel = readStatement('./newest-model.cypher', import.meta.url);

/** What a database holds, in short. */
export interface Contents {
  readonly nodes: number;
  readonly links: number;
  /** Of all that nodes and links hold, whatever their order; another one where one letter is another. */
  readonly checksum: string;
  /** The newest model in which a document is stored (`model` in src/import/stored.ts); null without documents. */
  readonly model: number | null;
}

/** Reads all of a database, after its indexes are made where they are missing. */
export async function contentsOf(database: Database, signal: AbortSignal): Promise<Contents> {
  await migrate(database);
  const sum = new Checksum();
  const nodes = await sum.addAll(database.stream<object>(allNodes), signal);
  const links = await sum.addAll(database.stream<object>(allLinks), signal);
  const [newest] = await database.read<{ model: number | null }>(newestModel);
  return { nodes, links, checksum: sum.text, model: newest?.model ?? null };
}

/** Adds up the hashes of what it is given, so that nothing has to be held or sorted, and equal ones do not cancel out. */
class Checksum {
  #sum = 0n;

  /** Adds all rows, and says how many they were. */
  async addAll(rows: AsyncIterable<object>, signal: AbortSignal): Promise<number> {
    let count = 0;
    for await (const row of rows) {
      signal.throwIfAborted();
      this.#sum += BigInt(`0x${createHash('sha256').update(canonical(row)).digest('hex')}`);
      count += 1;
    }
    this.#sum &= (1n << 256n) - 1n;
    return count;
  }

  get text(): string {
    return this.#sum.toString(16).padStart(64, '0');
  }
}

/** A row as a text that is the same in every database that holds the same. */
function canonical(row: object): string {
  return JSON.stringify(row, (name, value) => {
    // Labels come in the order in which the database met them first.
    if (/labels$/i.test(name)) return [...value].sort();
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    // Days and instants.
    if ('year' in value && 'month' in value) return String(value);
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
