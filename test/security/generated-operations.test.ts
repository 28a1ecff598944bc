import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createSchema } from '../../src/graph/schema.ts';
import { type ServedApart, serveApart } from '../support/apart.ts';
import { checksum } from '../support/checksum.ts';
import { marker, only, touchingAll, yaml } from '../support/drafts.ts';
import { importRecord, retractDocument, tokensIn } from '../support/editor.ts';
import { type Asked, OperationWriter } from '../support/generated-operations.ts';
import { type Answer, askAt, type Graph, seededGraph } from '../support/graph.ts';

const { count, seed = randomInt(2 ** 31) } = inject('generated');

/** As many are asked at once. */
const together = 8;
/** Whoever may see drafts has them written for each request, which takes its time. */
const editorsShare = 40;

const tokens = { reader: 'r'.repeat(32), editor: 'e'.repeat(32) };

let graph: Graph;
let api: ServedApart;
let before: unknown;
let texts: string[];
beforeAll(async () => {
  graph = await seededGraph();
  await graph.data(importRecord, { input: { record: yaml(touchingAll) } });
  before = await all();
  texts = await whatThereIs();
  api = await serveApart(tokensIn(`rea:reader:${tokens.reader},ed:editor:${tokens.editor}`));
});
afterAll(async () => {
  await api.stop();
  await graph.data(retractDocument, { input: { slug: touchingAll.document.slug } });
  await graph.close();
});

/** All that is written down; that somebody was refused to write may be noted. */
async function all() {
  const text = 'MATCH (n) WHERE NOT n:AuditEntry OR n:Activity RETURN count(*) AS count';
  const [written] = await graph.database.read({ name: 'written', text });
  return { ...(await checksum(graph.database)), ...written };
}

/** Ids, slugs and cursors of what there is, and of what there is in drafts alone; words to search for. */
async function whatThereIs(): Promise<string[]> {
  const text = 'MATCH (n:Node) RETURN n.id AS id ORDER BY n.id';
  const ids = (await graph.database.read<{ id: string }>({ name: 'ids', text })).map(({ id }) => id);
  const some = ids.filter((_, index) => index % Math.ceil(ids.length / 60) === 0);
  const { data } = await graph.data(
    '{ countries(first: 2) { pageInfo { endCursor } } meetings(first: 1) { pageInfo { endCursor } } }',
  );
  return [
    ...some,
    ...some.map((id) => id.slice(id.indexOf(':') + 1)),
    ...Object.values(only),
    `Official:${only.official}`,
    `Document:${only.document}`,
    data.countries.pageInfo.endCursor,
    data.meetings.pageInfo.endCursor,
    ...['ict', 'cooperation', 'e-government', marker, '2011', '2011-11-15', '2010/2012', 'en', 'tr', 'AZ', 'Ozge Pan'],
  ];
}

/** Codes of errors that say what is wrong with a request. */
const codes = [
  'ANSWER_TOO_LARGE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'COST_LIMIT_EXCEEDED',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED',
];

/** What is inside: places of the program, its language's own errors, statements, the database and its errors. */
const inside =
  /node_modules|\/src\/|\.[jt]s:\d|file:\/\/\/(?!etc)|\bat (?:async |new )?[\w.<>]+ \(|(?:Type|Range|Reference|Syntax)Error\b|Cannot read prop|is not a function|Maximum call stack|Neo4j|\bNeo\.\w+|bolt:|\b(?:MATCH|UNWIND|MERGE|OPTIONAL MATCH|DETACH) \(?|stacktrace|ECONN/;

type Who = 'nobody' | 'reader' | 'editor';

/** Asks, and gives whether there were data. */
async function ask(who: Who, asked: Asked): Promise<boolean> {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(who !== 'nobody' && { authorization: `Bearer ${tokens[who]}` }),
    },
    body: JSON.stringify(asked),
  });
  const text = await response.text();
  const told = () => `${who} asked ${JSON.stringify(asked)}\nand got ${response.status} ${text.slice(0, 2_000)}`;
  expect(response.status, told()).toBeLessThan(500);
  const { data, errors = [] } = JSON.parse(text) as Answer;
  for (const { extensions } of errors) expect(codes, told()).toContain(extensions['code']);
  expect(inside.exec(text)?.[0], told()).toBeUndefined();
  // The word begins with a capital in what drafts say, and nowhere in what is asked for.
  if (who !== 'editor') expect(text.includes('Quoxlin'), told()).toBe(false);
  return Boolean(data);
}

/** Asks so many operations, and gives how many were answered with data. */
async function askGenerated(count: number, seed: number): Promise<number> {
  const writer = new OperationWriter(createSchema(), texts);
  let answered = 0;
  const { errorInstance } = await fc.check(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: together, maxLength: together }), async (seeds) => {
      const asked = seeds.map((its) => {
        const operation = writer.write(its);
        if (operation.query.startsWith('query') && its % editorsShare === 0) return ask('editor', operation);
        return ask(its % 2 === 0 ? 'reader' : 'nobody', operation);
      });
      answered += (await Promise.all(asked)).filter(Boolean).length;
    }),
    { numRuns: Math.ceil(count / together), seed, endOnFailure: true },
  );
  // With what fast-check says beside it, nobody would find the operation.
  if (errorInstance) throw new Error(`${errorInstance}\nand logged ${(await api.stop()).slice(0, 4_000)}`);
  return answered;
}

test(`${count} generated operations: none is answered with 5xx, tells of the inside or of drafts, changes anything, or stays in memory`, {
  timeout: 60_000 + count * 100,
}, async () => {
  process.stdout.write(`Generated operations: ${count}, GENERATED_SEED=${seed}\n`);
  // What is kept on purpose, such as the last documents, is kept after these.
  const warmUp = Math.ceil(count / 3);
  let answered = await askGenerated(warmUp, seed);
  const warm = await api.memory();
  answered += await askGenerated(count - warmUp, seed + 1);
  const end = await api.memory();
  const megabytes = ({ heapUsed, rss }: NodeJS.MemoryUsage) =>
    `${(heapUsed / 1e6).toFixed(0)} MB in use, ${(rss / 1e6).toFixed(0)} MB resident`;
  process.stdout.write(`${answered} were answered; ${megabytes(warm)} after ${warmUp}, ${megabytes(end)} at the end\n`);

  // Else it would be no test of what is answered.
  expect(answered / count).toBeGreaterThan(0.25);
  expect(api.isAlive).toBe(true);
  expect((await fetch(`${api.origin}/readyz`)).status).toBe(200);
  expect((await askAt(api.url, '{ country(code: "TR") { code } }')).data).toEqual({ country: { code: 'TR' } });
  expect(await all()).toEqual(before);
  expect(await api.stop()).toBe('');
});
