import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { checksum } from './checksum.ts';
import { type Ended, runCommand, type Started, startCommand } from './command.ts';
import { empty } from './graph.ts';

/*
 * Whatever fails, whenever it fails: received = in + already in + refused, each document is in whole or not at all, and
 * the same command again completes what is missing, so that the graph is the one of an import that nothing disturbed.
 */

/** How many records are imported while something fails. */
export const documents = 40;

/** Records to import while something fails, and what an import that nothing disturbs makes of them. */
export class Disturbed {
  readonly folder: string;
  readonly records: string;
  readonly quarantine: string;
  readonly #whole: Awaited<ReturnType<typeof checksum>>;
  readonly #sayings: Map<string, string>;

  private constructor(folder: string, whole: Awaited<ReturnType<typeof checksum>>, sayings: Map<string, string>) {
    this.folder = folder;
    this.records = join(folder, 'records');
    this.quarantine = join(folder, 'quarantine');
    this.#whole = whole;
    this.#sayings = sayings;
  }

  /** Writes the records, and imports them once into the test database. */
  static async prepare(database: Database): Promise<Disturbed> {
    const folder = await mkdtemp(join(tmpdir(), 'graph-faults-'));
    const records = join(folder, 'records');
    await writeRecords(records, 0, documents);
    await empty(database);
    expect(await runCommand(['import', records])).toMatchObject({ code: 0 });
    return new Disturbed(folder, await checksum(database), await sayingsIn(database));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  /** Starts to import them, or others. */
  bring(variables: Readonly<Record<string, string>> = {}, paths: readonly string[] = [this.records]): Started {
    return startCommand(['import', '--json', ...paths], { IMPORT_QUARANTINE: this.quarantine, ...variables });
  }

  /**
   * Each document that is in says all that it has to say, and there is nothing that no document says.
   *
   * @returns how many are in
   */
  async expectNothingHalf(database: Database): Promise<number> {
    const found = await sayingsIn(database);
    for (const [id, says] of found) expect(says).toBe(this.#sayings.get(id));
    const text = `MATCH (thing:Node) WHERE NOT EXISTS { (thing)-[:DESCRIBED_BY]->(:Document)<-[:RECEIPT_OF]-(:Receipt) }
      RETURN thing.id AS id LIMIT 5`;
    expect(await database.read({ name: 'without-a-document', text })).toEqual([]);
    return found.size;
  }

  /** All is in, as if nothing had happened, and was written once. */
  async expectWhole(database: Database): Promise<void> {
    expect(await checksum(database)).toEqual(this.#whole);
    const text = `MATCH (activity:Activity)
      RETURN count(activity) AS activities, count(DISTINCT activity.document) AS documents`;
    expect(await database.read({ name: 'activities', text })).toEqual([{ activities: documents, documents }]);
  }
}

/** Writes some of the records, from one number to before another, into a folder. */
export async function writeRecords(into: string, from: number, to: number): Promise<void> {
  await mkdir(into, { recursive: true });
  for (let index = from; index < to; index += 1) await writeRecord(into, index);
}

/** A record of a document that shares people, a meeting and a place with others. The first describes the place of all. */
async function writeRecord(into: string, index: number): Promise<void> {
  const slug = `fault-${String(index).padStart(2, '0')}`;
  const meeting = `fault-meeting-${Math.floor(index / 4)}`;
  const officials = [index, index + 1, index + 2].map((one) => `example-official-${one % 30}`);
  const record = {
    record: 1,
    document: { slug, kind: 'MINUTES', title: `Example minutes ${index}`, language: 'en' },
    countries: [{ code: 'TR' }],
    places: index === 0 ? [{ slug: 'fault-town', name: { en: 'Fault Town' }, country: 'TR' }] : [],
    officials: officials.map((one) => ({ slug: one, name: { en: one }, evidence: `${one} of document ${index}` })),
    meetings: [{ slug: meeting, title: { en: `Example ${meeting}` }, when: '2019-05-02', place: 'fault-town' }],
    attendances: officials.map((official) => ({ meeting, official, country: 'TR', evidence: 'was there' })),
    statements: [{ meeting, slug, summary: { en: `Example statement ${index}.` }, evidence: 'said so' }],
  };
  await writeFile(join(into, `${slug}.json`), JSON.stringify(record));
}

/** By document with a receipt: all that it says. */
async function sayingsIn(of: Database): Promise<Map<string, string>> {
  const text = `MATCH (receipt:Receipt)-[:RECEIPT_OF]->(document:Document)
    RETURN document.id AS id, COLLECT {
      MATCH (thing)-[said:DESCRIBED_BY|EVIDENCED_BY]->(document)
      RETURN [thing.id, type(said), said.claim, said.quote] AS saying ORDER BY thing.id, type(said), said.position
    } AS says`;
  const rows = await of.read<{ id: string; says: unknown }>({ name: 'sayings', text });
  return new Map(rows.map(({ id, says }) => [id, JSON.stringify(says)]));
}

/** What an import told: its outcomes by document, and the sum of them. */
export function told({ stdout, stderr }: Ended) {
  // A process that was killed may have ended in the middle of a line.
  const lines = stdout.split('\n').slice(0, -1);
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what must be in them
  const objects = lines.map((line): any => JSON.parse(line));
  const summary = objects.find(({ outcome }) => outcome === 'summary');
  const outcomes = objects.filter(({ outcome }) => outcome !== 'summary');
  return { summary, outcomes, stderr, of: (kind: string) => outcomes.filter(({ outcome }) => outcome === kind) };
}

/** Of a run that came to its end: each document once, and the sum is right. */
export function expectCounted(ended: Ended, received = documents) {
  const all = told(ended);
  expect(all.summary, ended.stderr).toMatchObject({
    received,
    in: all.of('in').length,
    alreadyIn: all.of('already in').length,
    refused: all.of('refused').length,
  });
  expect(new Set(all.outcomes.map(({ document }) => document)).size).toBe(received);
  expect(all.outcomes).toHaveLength(received);
  return all;
}
