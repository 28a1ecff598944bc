import neo4j from 'neo4j-driver';
import type { Database } from '../../database/database.ts';
import { readStatement } from '../../database/statement.ts';
import type { ComparedOfficial } from '../../identity/officials.ts';
import { type SearchWord, searchWords } from '../explore/search-words.ts';
import { comparedOfficial, type OfficialToCompare } from './compared.ts';

const possible = readStatement('./possible-officials.cypher', import.meta.url);

/** How many names to look up at once. */
const batch = 50;
/** How many to fetch for each at most: those that fit best come first. */
const most = 50;
/** How many words of a name to look for: any two of them are enough. */
const mostWords = 6;
const longestName = 500;

/**
 * Fetches, for each of several people, the officials of the graph that they may be, to be told apart by `resolveOfficial`.
 *
 * @param people the names of each
 */
export async function possibleOfficials(
  database: Database,
  people: readonly (readonly string[])[],
): Promise<ComparedOfficial[][]> {
  const found = people.map(() => new Map<string, ComparedOfficial>());
  const queries = people.flatMap((names, key) =>
    [...new Set(names.map(queryOf))].filter((query) => query !== '').map((query) => ({ key: neo4j.int(key), query })),
  );
  for (let start = 0; start < queries.length; start += batch) {
    const rows = await database.read<OfficialToCompare & { key: number }>(possible, {
      queries: queries.slice(start, start + batch),
      limit: neo4j.int(most),
    });
    for (const { key, ...row } of rows) {
      const official = comparedOfficial(row);
      found[key]?.set(official.id, official);
    }
  }
  return found.map((officials) => [...officials.values()]);
}

/** A query in Lucene's syntax, made of folded letters alone: any two words of the name, in some spelling. */
function queryOf(name: string): string {
  const words = searchWords(name.slice(0, longestName));
  const whole = words.filter(({ word }) => word.length > 1).slice(0, mostWords);
  // An initial says so little that it is looked for only where there is hardly anything else.
  const initials = whole.length > 1 ? [] : words.filter(({ word }) => word.length === 1).slice(0, mostWords);
  const spelled = whole.map(spellings);
  const [only] = spelled;
  if (only === undefined) return '';
  const others = [...spelled.slice(1), ...initials.map(({ word }) => `names:${word} names:${word}*`)];
  const pairs = [only, ...spelled.slice(1)].flatMap((one, index) =>
    others.slice(index).map((other) => `(+(${one}) +(${other}))`),
  );
  return `+(${pairs.length > 0 ? pairs.join(' ') : only}) +type:official^0`;
}

function spellings({ word, sound, edits, soundEdits }: SearchWord): string {
  return [
    `names:${word}^4`,
    `sounds:${sound}^2`,
    ...(edits > 0 ? [`names:${word}~${edits}^0.5`] : []),
    ...(soundEdits > 0 ? [`sounds:${sound}~${soundEdits}`] : []),
  ].join(' ');
}
