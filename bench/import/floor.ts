/**
 * The bare driver as a process of its own. It reads all that an import has written, waits until the database is empty,
 * and writes the same nodes and links by `UNWIND`, in as many transactions.
 */
import { once } from 'node:events';
import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { namedDatabase } from '../named-database.ts';

interface Row {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Link {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** The labels by which the two are found. */
  readonly spaces: readonly [source: string, target: string];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Change {
  readonly activity: string;
  readonly document: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What one transaction writes: parameters for statements. */
type Part = readonly { readonly text: string; readonly rows: object[] }[];

/** What the statements take together, as the importer's do. */
const rowsTogether = 2_000;
/** So many statements may wait for their answers. */
const mostUnderWay = 40;
/** Every node has one of these labels, in which its id is unique. */
const spaces = ['Node', 'SearchText', 'Receipt', 'Activity', 'ImportLock'];

process.setSourceMapsEnabled(false);
const transactions = Number(process.argv[2]);
const { uri, user, password } = namedDatabase();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
const parts = partsOf(await rowsIn(), await linksIn(), await changesIn());
process.stdout.write('Read.\n');
await once(process.stdin, 'data');

const began = performance.now();
const session = driver.session();
for (const part of parts) await session.executeWrite((transaction) => write(transaction, part));
const milliseconds = performance.now() - began;
await session.close();
await driver.close();
process.stdout.write(JSON.stringify({ milliseconds }));
process.stdin.destroy();

async function rowsIn(): Promise<Row[]> {
  const { records } = await driver.executeQuery(
    'MATCH (n) WHERE NOT n:Change RETURN labels(n) AS labels, properties(n) AS properties',
  );
  return records.map((record) => record.toObject() as Row);
}

/** The notes of what was changed have no ids: each is made with its link. */
async function changesIn(): Promise<Change[]> {
  const { records } = await driver.executeQuery(
    `MATCH (activity:Activity)-[:CHANGED]->(change:Change)
     RETURN activity.id AS activity, activity.document AS document, properties(change) AS properties`,
  );
  return records.map((record) => record.toObject() as Change);
}

async function linksIn(): Promise<Link[]> {
  const { records } = await driver.executeQuery(
    `MATCH (a)-[l]->(b) WHERE NOT b:Change
     RETURN type(l) AS type, a.id AS source, b.id AS target, properties(l) AS properties,
       [[label IN labels(a) WHERE label IN $spaces][0], [label IN labels(b) WHERE label IN $spaces][0]] AS spaces`,
    { spaces },
  );
  return records.map((record) => record.toObject() as Link);
}

/** Nodes in the order in which they were made, parted evenly; each link with the later of its two ends. */
function partsOf(rows: readonly Row[], links: readonly Link[], changes: readonly Change[]): Part[] {
  const instant = ({ properties }: Row) => String(properties['recordedAt'] ?? '');
  const things = rows.filter(({ labels }) => labels.includes('Node'));
  const inOrder = things.map((row) => [instant(row), row] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const partOf = new Map(
    inOrder.map(([, row], index) => [row.properties['id'], Math.floor((index * transactions) / inOrder.length)]),
  );
  const last = transactions - 1;
  const statements = Array.from({ length: transactions }, () => new Map<string, object[]>());
  const add = (part: number, text: string, row: object) => {
    const its = statements[part] as Map<string, object[]>;
    const others = its.get(text);
    if (others) others.push(row);
    else its.set(text, [row]);
  };
  for (const { labels, properties } of rows) {
    const part = partOf.get(properties['id']) ?? partOf.get(properties['document']) ?? last;
    add(part, `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`, properties);
  }
  for (const { type, source, target, spaces: ends, properties } of links) {
    const part = Math.max(partOf.get(source) ?? last, partOf.get(target) ?? last);
    const [a, b] = ends;
    const text = `UNWIND $rows AS row MATCH (a:${a} {id: row.a}) MATCH (b:${b} {id: row.b}) CREATE (a)-[l:${type}]->(b)`;
    const isBare = Object.keys(properties).length === 0;
    add(part, isBare ? text : `${text} SET l = row.properties`, {
      a: source,
      b: target,
      ...(isBare ? {} : { properties }),
    });
  }
  for (const { activity, document, properties } of changes) {
    const text =
      'UNWIND $rows AS row MATCH (a:Activity {id: row.activity}) CREATE (a)-[:CHANGED]->(c:Change) SET c = row.properties';
    add(partOf.get(document) ?? last, text, { activity, properties });
  }
  return statements.map((its) => [...its].map(([text, rows]) => ({ text, rows })));
}

/** Sends statements without waiting for the answers to those before, as far as memory is not to fill with them. */
async function write(transaction: ManagedTransaction, part: Part): Promise<void> {
  const underWay: Promise<unknown>[] = [];
  for (const { text, rows } of part) {
    for (let start = 0; start < rows.length; start += rowsTogether) {
      underWay.push(transaction.run(text, { rows: rows.slice(start, start + rowsTogether) }).then());
      if (underWay.length > mostUnderWay) await underWay.shift();
    }
  }
  await Promise.all(underWay);
}
