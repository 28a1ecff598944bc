import neo4j from 'neo4j-driver';
import type { Database } from '../src/database/database.ts';
import { searchQuery } from '../src/graph/explore/search-query.ts';
import { searchWords } from '../src/graph/explore/search-words.ts';
import { ask, type Variables } from './contender.ts';
import type { Operation } from './operation.ts';

const most = 300;

/** Draws values for an operation's variables from the graph; none where it has nothing to ask for. */
export async function drawKeys(database: Database, operation: Operation): Promise<Variables[]> {
  const { name, keys: text, offset } = operation;
  const parameters = { most: neo4j.int(most), offset: neo4j.int(offset) };
  const drawn = await database.read<Record<string, unknown>>({ name: `${name}-keys`, text }, parameters);
  return drawn.map((variables) => ({ ...variables, ...translated(variables) }));
}

/** The same values in the words of others: the peer's full text takes Lucene's syntax, its cursors are offsets. */
function translated({ text, offset }: Variables): Variables {
  if (typeof text === 'string') return { phrase: searchQuery(searchWords(text), null) };
  if (typeof offset !== 'number') return {};
  return { peerAfter: offset === 0 ? null : Buffer.from(`arrayconnection:${offset - 1}`).toString('base64') };
}

/**
 * Finds our cursors of places in a list, as a caller does: by leafing from its beginning. `after` is in the list's
 * text as a variable.
 */
export async function findCursors(url: string, operation: Operation, keys: readonly Variables[]): Promise<Variables[]> {
  const text = operation.ours.replace(/\bfirst: \d+/, 'first: $first').replace('(', '($first: Int!, ');
  const found: Variables[] = [];
  let at = 0;
  let after: string | null = null;
  for (const variables of keys) {
    while (at < Number(variables['offset'])) {
      const first = Math.min(500, Number(variables['offset']) - at);
      const { data, error } = await ask(url, JSON.stringify({ query: text, variables: { first, after } }));
      if (error !== undefined) throw new Error(`The cursors of ${operation.name} cannot be had: ${error}`);
      after = endCursor(data);
      at += first;
    }
    found.push({ ...variables, after });
  }
  return found;
}

function endCursor(data: unknown): string | null {
  const [list] = Object.values(data as Record<string, { pageInfo: { endCursor: string | null } }>);
  return list?.pageInfo.endCursor ?? null;
}
