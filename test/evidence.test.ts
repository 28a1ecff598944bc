import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Graph, seededGraph } from './support/graph.ts';

/** The seed documents as published; they may not be redistributed, so they lie beside the checkout, if at all. */
const sources = fileURLToPath(new URL('../../shared/seeds', import.meta.url));
/** A build server must have them; somebody's own clone need not. */
// biome-ignore lint/style/noProcessEnv: what runs the tests is no part of the configuration
const required = Boolean(process.env['CI']);

/** Where the text of each seed document is: its language tells them apart. */
const documents = {
  'bsec-ict-action-plan-2011-2013-text': /^BSEC WORKING GROUP ON/m,
  'turkic-council-ict-ministers-2-news': /^Türk Konseyi Bilgi/m,
};

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const evidenceOf = {
  name: 'evidence-of-documents',
  text: `MATCH (document:Document)<-[passage:EVIDENCED_BY]-(node)
         RETURN document.slug AS document, node.id AS id, passage.quote AS quote, passage.note AS note`,
};
const unfounded = {
  name: 'things-without-words',
  text: `MATCH (node:Entity|Fact)-[:DESCRIBED_BY]->(document:Document {slug: $document})
         WHERE node <> document
           AND NOT EXISTS { MATCH (node)-[passage:EVIDENCED_BY]->(document) WHERE passage.quote IS NOT NULL }
         RETURN node.id AS id`,
};

test.each(Object.keys(documents))('everything that %s tells of carries words of it', async (document) => {
  expect(await graph.database.read(unfounded, { document })).toEqual([]);
});

test('a quotation is a few words, never a whole sentence', async () => {
  const rows = await graph.database.read<{ quote: string | null }>(evidenceOf);
  const long = rows.filter(({ quote }) => quote !== null && quote.split(/\s+/).length > 12);
  expect(long).toEqual([]);
});

test('a fact that no seed document states cites its document without words', async () => {
  const rows = await graph.database.read<{ document: string; quote: string | null }>(evidenceOf);
  const references = rows.filter(({ document }) => !(document in documents));
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter(({ quote }) => quote !== null)).toEqual([]);
});

test('that two met rests on what says that either was there', async () => {
  const { data } = await graph.data(`{ official(slug: "ozge-pan") {
    attendances { nodes { evidence { quote } } }
    metWith { nodes { evidence { quote } official { attendances { nodes { evidence { quote } } } } } }
  } }`);
  type Attendances = { attendances: { nodes: { evidence: { quote: string }[] }[] } };
  const quotes = ({ attendances }: Attendances) =>
    attendances.nodes.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const met: { evidence: { quote: string }[]; official: Attendances }[] = data.official.metWith.nodes;
  expect(met.length).toBeGreaterThan(5);
  for (const { evidence, official } of met) {
    const both = [...quotes(data.official), ...quotes(official)];
    expect(evidence.map(({ quote }) => quote).sort()).toEqual(both.sort());
  }
});

describe.skipIf(!required && !existsSync(sources))('in the documents as published', () => {
  test.each(Object.entries(documents))('every quotation of %s occurs in it', async (document, mark) => {
    const texts = await Promise.all((await readdir(sources)).map((file) => readFile(`${sources}/${file}`, 'utf8')));
    const text = texts.find((one) => mark.test(one));
    expect(text).toBeDefined();
    const rows = await graph.database.read<{ document: string; id: string; quote: string | null }>(evidenceOf);
    const quotes = rows.filter((row) => row.document === document && row.quote !== null);
    expect(quotes.length).toBeGreaterThan(50);
    const folded = fold(text ?? '');
    expect(quotes.filter(({ quote }) => !folded.includes(fold(quote ?? '')))).toEqual([]);
  });
});

/** Composed letters, and any run of white space as one space. */
function fold(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
