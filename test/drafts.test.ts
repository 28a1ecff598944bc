import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../src/database/database.ts';
import { formats } from '../src/export/formats.ts';
import { checksum } from './support/checksum.ts';
import { runCommand } from './support/command.ts';
import { marker, only, published, resting, touchingAll, yaml } from './support/drafts.ts';
import { importRecord, minutes, retractDocument, tokensIn } from './support/editor.ts';
import { everyQuestion } from './support/every-question.ts';
import { type Answer, empty, type Graph, seededGraph, serve, testDatabase } from './support/graph.ts';
import { startProxy } from './support/proxy.ts';

const tokens = { editor: 'e'.repeat(40), reader: 'r'.repeat(40) };

let graph: Graph;
beforeAll(async () => {
  const seeded = await seededGraph();
  await seeded.close();
  // Nobody else asks for everything at once.
  graph = await serve(testDatabase(60_000), {}, tokensIn(`Ed:editor:${tokens.editor},Rea:reader:${tokens.reader}`), {
    variables: { LIMIT_ALIASES: '1000', LIMIT_COST: '1000000000', LIMIT_TOKENS: '100000', LIMIT_ROWS: '1000000' },
  });
});
afterEach(async () => {
  for (const slug of [resting, touchingAll].map(({ document }) => document.slug)) {
    while ((await retract({ slug })).__typename === 'DocumentRetracted');
  }
});
afterAll(async () => {
  await empty(graph.database);
  await graph.close();
});

type Who = 'nobody' | 'reader' | 'editor';
const headersOf = (who: Who): Record<string, string> =>
  who === 'nobody' ? {} : { authorization: `Bearer ${tokens[who]}` };

async function asked(who: Who, query: string, variables: object = {}, headers: object = {}) {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headersOf(who), ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { text: await response.text(), shows: response.headers.get('x-drafts') };
}

async function dataFor(who: Who, query: string, variables: object = {}, headers: object = {}): Promise<Answer['data']> {
  const { data, errors } = JSON.parse((await asked(who, query, variables, headers)).text) as Answer;
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data;
}

async function exported(who: Who, path: string, headers: object = {}): Promise<string> {
  const response = await fetch(new URL(`/export/${path}`, graph.url), { headers: { ...headersOf(who), ...headers } });
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.text();
}

const bring = async (input: object) => (await dataFor('editor', importRecord, { input })).importRecord;
const retract = async (input: object) => (await dataFor('editor', retractDocument, { input })).retractDocument;
const publish = async (input: object) =>
  (
    await dataFor(
      'editor',
      importRecord.replaceAll('importRecord', 'publishDocument').replace('ImportRecordInput', 'PublishDocumentInput'),
      { input },
    )
  ).publishDocument;

async function bringAll(): Promise<void> {
  for (const record of [touchingAll, resting]) {
    expect(await bring({ record: yaml(record) })).toMatchObject({ __typename: 'RecordImported', visibility: 'DRAFT' });
  }
}

/** Fields whose answers do not depend on documents: judgements name things by their ids alone. */
const ofNoDocument = ['judgements(first: 500)'];

const files = [
  ...Object.keys(formats).flatMap((format) => [
    format,
    `${format}?of=Country:TR&depth=2&limit=500`,
    `${format}?list=officials`,
  ]),
];

/** All that somebody is answered, by what was asked: some of it at once, as by people who do not know of each other. */
async function walk(who: Who): Promise<Map<string, string>> {
  const asking = [
    ...everyQuestion.map(
      ({ name, text }) =>
        async () =>
          [name, (await asked(who, text)).text] as const,
    ),
    ...files.map((path) => async () => [path, await exported(who, path)] as const),
  ];
  const answers: (readonly [string, string])[] = [];
  const askInTurn = async () => {
    for (let next = asking.shift(); next; next = asking.shift()) answers.push(await next());
  };
  await Promise.all(Array.from({ length: 6 }, askInTurn));
  return new Map(answers.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What is answered differently. */
function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([name, answer]) => after.get(name) !== answer).map(([name]) => name);
}

/**
 * Answers without the instants at which things were recorded, what is said of drafts alone, and the weights of what was
 * found, and so its order: full-text search weighs what is not committed apart from all else.
 */
function alike(answers: ReadonlyMap<string, string>): Map<string, string> {
  const weight = /"SearchHit_\d+":[\d.e-]+,/gi;
  const instant = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
  return new Map(
    [...answers].map(([name, text]) => {
      const plain = text.replaceAll(instant, '').replaceAll('"DRAFT"', '"PUBLISHED"').replaceAll(weight, '');
      if (!name.startsWith('search(')) return [name, plain];
      const { nodes, totalCount } = JSON.parse(plain).data.search;
      return [name, JSON.stringify([totalCount, nodes.map((node: object) => JSON.stringify(node)).sort()])];
    }),
  );
}

describe('what is not published', () => {
  test('is nowhere in what others are answered, field by field and file by file, and everywhere for editors', async () => {
    const before = await checksum(graph.database);
    const [nobody, editor] = [await walk('nobody'), await walk('editor')];
    await bringAll();
    const kept = await checksum(graph.database);

    const shown = await walk('editor');
    const others = await walk('nobody');
    expect(differences(nobody, others)).toEqual([]);
    expect(differences(nobody, await walk('reader'))).toEqual([]);
    // Whoever names the word is told that there is nothing of that name, and nobody else hears of it.
    const silent = [...others].filter(([name]) => !name.includes(marker.slice(0, 5)));
    expect(silent.filter(([, answer]) => answer.toLowerCase().includes(marker)).map(([name]) => name)).toEqual([]);

    const changed = differences(editor, shown);
    expect([...shown.keys()].filter((name) => !changed.includes(name))).toEqual(ofNoDocument);
    expect([...shown].filter(([, answer]) => answer.startsWith('{"errors"')).map(([name]) => name)).toEqual([]);
    // No preview leaves a trace, nor do drafts that were dropped.
    expect(await checksum(graph.database)).toEqual(kept);
    for (const { document } of [resting, touchingAll]) {
      expect(await retract({ slug: document.slug })).toMatchObject({ effect: { counts: { removed: 0 } } });
    }
    expect(await checksum(graph.database)).toEqual(before);
    await bringAll();

    // And it is what everybody sees when it is published, but for its history.
    for (const { document } of [touchingAll, resting]) await publish({ slug: document.slug });
    const ofHistory = ['changes', 'activities', 'drafts'];
    // What full-text search takes for like a word that many texts have differs at times from what it took in the preview.
    const isSettled = (name: string) =>
      !ofHistory.includes(name.replace(/\(.*/, '')) && !name.startsWith('search(text: "ict"');
    const [previewed, seen] = [alike(shown), alike(await walk('nobody'))];
    const unlike = differences(previewed, seen).filter(isSettled);
    const answersIn = (all: ReadonlyMap<string, string>) => unlike.map((name) => [name, all.get(name)]);
    expect(answersIn(seen)).toEqual(answersIn(previewed));
  }, 240_000);

  test('is published once it rests on what is, and goes without a trace when it is taken back', async () => {
    const before = await checksum(graph.database);
    await bringAll();
    const problems = [`Meeting:${only.meeting}`, `Official:${marker}-official-two`].map((id) => ({
      field: 'attendances[0]',
      reason: `names ${id}, which only the draft ${only.document} describes; publish that first, or describe it here, too`,
    }));
    const refused = { __typename: 'RecordRefused', problems };
    // What is published rests on what is published.
    expect(await publish({ slug: resting.document.slug })).toMatchObject(refused);
    expect(await bring({ record: yaml(published(resting)) })).toMatchObject(refused);

    const plan = { counts: { new: 30, changed: 5, removed: 0, same: 0 } };
    const first = await publish({ slug: only.document, idempotencyKey: 'once' });
    expect(first).toMatchObject({ __typename: 'RecordImported', visibility: 'PUBLISHED', effect: plan });
    expect(await publish({ slug: only.document, idempotencyKey: 'once' })).toEqual(first);
    expect(await publish({ slug: only.document })).toMatchObject({
      problems: [{ message: `${only.document}: has no draft that could be published` }],
    });
    // Handed in again it publishes, too; and once it is published, the file that says that it is a draft is in already.
    expect(await bring({ record: yaml(published(resting)) })).toMatchObject({ visibility: 'PUBLISHED' });
    expect(await bring({ record: yaml(touchingAll) })).toMatchObject({ alreadyIn: true, visibility: 'PUBLISHED' });
    expect(await dataFor('editor', '{ drafts { slug } }')).toEqual({ drafts: [] });

    for (const { document } of [resting, touchingAll]) {
      expect(await retract({ slug: document.slug })).toMatchObject({ visibility: 'PUBLISHED' });
    }
    expect(await checksum(graph.database)).toEqual(before);
  });

  test('may be the next version of what is published, with its text, and goes without it', async () => {
    const slug = `${marker}-versions`;
    const text = 'They met on 2 May. Azerbaijan was there.';
    const record = (title: string, visibility: string) =>
      minutes(slug, { document: { slug, visibility, kind: 'MINUTES', title, language: 'en' } });
    const asked = `{ document(slug: "${slug}") { title visibility text evidence { start }
      facts { nodes { __typename evidence { quote start } } } } activities(document: "${slug}") { nodes { kind agent file } } }`;
    await bring({ record: record('First', 'PUBLISHED'), name: 'first.yaml' });
    const first = await dataFor('nobody', asked);
    expect(await bring({ record: record('Second', 'DRAFT'), text, name: 'second.yaml' })).toMatchObject({
      visibility: 'DRAFT',
      document: { slug },
      effect: { counts: { new: 0, changed: 1 } },
    });
    expect(await bring({ record: record('Second', 'DRAFT'), text })).toMatchObject({
      alreadyIn: true,
      visibility: 'DRAFT',
    });
    expect(await dataFor('nobody', asked)).toEqual(first);
    expect(await dataFor('editor', asked)).toMatchObject({
      document: {
        title: 'Second',
        visibility: 'DRAFT',
        text,
        facts: { nodes: [{ evidence: [{ quote: 'Azerbaijan was there', start: 19 }] }] },
      },
      activities: {
        nodes: [
          { kind: 'IMPORT', agent: 'Ed', file: 'second.yaml' },
          { kind: 'IMPORT', agent: 'Ed', file: 'first.yaml' },
        ],
      },
    });
    // Words that are not in the text are refused as of any record.
    expect(await bring({ record: record('Third', 'DRAFT'), text: 'They met.' })).toMatchObject({
      __typename: 'RecordRefused',
    });
    expect(await retract({ slug })).toMatchObject({ visibility: 'DRAFT', effect: { counts: { removed: 0 } } });
    expect((await dataFor('editor', asked)).document).toEqual(first.document);
    await retract({ slug });
  });

  test('is left out, and editors are told why, where it rests on what was taken back since', async () => {
    await bring({ record: minutes(only.document) });
    const { slug } = resting.document;
    const record = { ...resting, attendances: [{ meeting: `${only.document}-meeting`, country: 'AZ' }] };
    expect(await bring({ record: yaml(record) })).toMatchObject({ visibility: 'DRAFT' });
    const asked = `{ drafts { slug problems } document(slug: "${slug}") { slug } }`;
    expect(await dataFor('editor', asked)).toEqual({ drafts: [{ slug, problems: [] }], document: { slug } });
    await retract({ slug: only.document });
    expect(await dataFor('editor', asked)).toEqual({
      drafts: [{ slug, problems: [expect.stringContaining(`names Meeting:${only.document}-meeting, which nothing`)] }],
      document: null,
    });
  });

  test('is hidden from editors who say so, and an answer says that it shows it', async () => {
    await bringAll();
    const asked_ = `{ document(slug: "${only.document}") { slug } }`;
    const shown = await asked('editor', asked_);
    const hidden = await asked('editor', asked_, {}, { 'x-drafts': 'hide' });
    expect(shown).toEqual({ text: expect.stringContaining(only.document), shows: 'shown' });
    expect(hidden).toEqual({ text: '{"data":{"document":null}}\n', shows: null });
    expect(await exported('editor', 'csv?list=officials', { 'x-drafts': 'hide' })).not.toContain(marker);
    expect(await dataFor('nobody', '{ drafts { slug } }')).toEqual({ drafts: [] });
  });

  test('is brought in, published and taken back on the command line', async () => {
    const input = yaml(touchingAll);
    expect((await runCommand(['import', '-'], { input })).stdout).toContain(
      '-: kept as a draft, 35 entities and facts',
    );
    expect((await runCommand(['import', '-'], { input })).stdout).toContain('-: already in');
    expect(await runCommand(['publish', only.document])).toMatchObject({ code: 2 });
    const dry = await runCommand(['publish', only.document, '--dry-run']);
    expect(dry.stdout).toContain(`  + Meeting:${only.meeting}\n`);
    expect(await dataFor('nobody', `{ document(slug: "${only.document}") { slug } }`)).toEqual({ document: null });
    expect((await runCommand(['publish', only.document, '--yes'])).stdout).toContain('published (30 new, 5 changed)');
    const data = await dataFor('nobody', `{ document(slug: "${only.document}") { visibility } }`);
    expect(data).toEqual({ document: { visibility: 'PUBLISHED' } });
    expect(await runCommand(['publish', only.document, '--yes'])).toMatchObject({ code: 1 });
  }, 120_000);
});

test('a preview whose database goes away fails as unavailable, and the next is there when it is back', async () => {
  await bringAll();
  const before = await checksum(graph.database);
  const proxy = await startProxy(new URL(inject('address').uri));
  const address = { ...inject('address'), uri: `bolt://127.0.0.1:${proxy.port}` };
  const behind = await serve(openDatabase(address, { statementTimeout: 20_000 }));
  try {
    const question = `{ official(slug: "${only.official}") { attendances { totalCount } } }`;
    const answer = { data: { official: { attendances: { totalCount: 2 } } } };
    expect(await behind.ask(question)).toEqual(answer);
    const cut = Array.from({ length: 10 }, () => behind.ask(question));
    await proxy.down();
    const codes = (await Promise.all(cut)).map(({ errors }) => errors?.[0]?.extensions['code'] ?? 'answered');
    expect(['SERVICE_UNAVAILABLE', 'answered']).toEqual(expect.arrayContaining([...new Set(codes)]));
    expect(codes).toContain('SERVICE_UNAVAILABLE');
    await proxy.up();
    expect(await behind.ask(question)).toEqual(answer);
  } finally {
    await behind.close();
    await proxy.stop();
  }
  // What was cut off was taken back.
  expect(await checksum(graph.database)).toEqual(before);
});

test('twenty editors who ask beside an import wait for each other and for nobody else for ever', async () => {
  await bringAll();
  const before = await checksum(graph.database);
  const slugs = Array.from({ length: 10 }, (_, index) => `beside-drafts-${index}`);
  // They write to what the drafts write to.
  const countries = ['TR', 'AZ', 'IS'].map((code) => ({
    code,
    otherNames: [{ text: `Beside ${code}`, language: 'en', kind: 'VARIANT' }],
  }));
  const importing = (async () => {
    for (const slug of slugs) {
      expect(await bring({ record: minutes(slug, { countries }) })).toMatchObject({ __typename: 'RecordImported' });
    }
  })();
  const question = `{ official(slug: "${only.official}") { attendances { totalCount } } country(code: "TR") { name } }`;
  const answer = { official: { attendances: { totalCount: 2 } }, country: { name: 'Türkiye' } };
  const asking = Array.from({ length: 20 }, async () => {
    for (let time = 0; time < 3; time += 1) expect(await dataFor('editor', question)).toEqual(answer);
  });
  await Promise.all([importing, ...asking]);
  for (const slug of slugs) await retract({ slug });
  expect(await checksum(graph.database)).toEqual(before);
});
