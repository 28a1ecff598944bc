import { createHash } from 'node:crypto';
import type { Database } from '../../src/database/database.ts';

const nodes = {
  name: 'all-nodes',
  text: `MATCH (n) WHERE NOT n:ImportLock|Activity|UnpublishedActivity|Change|Judgement|AuditEntry|ApiKey
         RETURN labels(n) AS labels, properties(n) AS properties`,
};
const links = {
  name: 'all-links',
  text: `MATCH (a)-[l]->(b) WHERE NOT a:Activity
         RETURN a.id AS source, labels(a) AS sourceLabels, type(l) AS type, properties(l) AS properties,
                b.id AS target, labels(b) AS targetLabels`,
};

/** When things were recorded is no part of what they are. */
const times = ['recordedAt', 'importedAt'];

/** How many nodes and links a database has, its history apart, and a hash over all they hold. */
export async function checksum(database: Database): Promise<{ nodes: number; links: number; sha256: string }> {
  const [allNodes, allLinks] = await Promise.all([database.read(nodes), database.read(links)]);
  const lines = [...allNodes, ...allLinks].map(canonical).sort();
  return {
    nodes: allNodes.length,
    links: allLinks.length,
    sha256: createHash('sha256').update(lines.join('\n')).digest('hex'),
  };
}

function canonical(row: object): string {
  return JSON.stringify(row, (key, value) => {
    if (times.includes(key)) return undefined;
    // The same once more, as one text.
    if (key === 'row') return JSON.parse(value, (name, one) => (times.includes(name) ? undefined : one));
    // Labels come in the order in which the database met them first.
    if (/labels$/i.test(key)) return [...value].sort();
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    if ('year' in value && 'month' in value) return String(value);
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
