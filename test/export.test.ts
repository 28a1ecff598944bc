import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../src/database/database.ts';
import type { Claim } from '../src/import/claim.ts';
import { stored } from '../src/import/stored.ts';
import { type Drawing, readDrawing } from './support/drawing.ts';
import { type Graph, seededGraph, serve } from './support/graph.ts';
import { type DatabaseProxy, startProxy } from './support/proxy.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const urlOf = (path: string, of: Graph = graph) => new URL(`/export/${path}`, of.url).href;

async function fetched(path: string): Promise<string> {
  const response = await fetch(urlOf(path));
  expect(response.status).toBe(200);
  // `text()` would take the byte order mark away.
  return Buffer.from(await response.arrayBuffer()).toString();
}

type Row = Readonly<Record<string, string>>;
const tableOf = async (path: string) => parseCsv(await fetched(path), { bom: true, columns: true }) as Row[];
const drawingOf = async (path: string) => readDrawing(await fetched(path));
const jsonOf = async (path: string) => JSON.parse(await fetched(path));

/** Linked data as triples, by a processor that fails when a term has no meaning, and when a context must be fetched. */
async function triplesOf(path: string): Promise<string[]> {
  const documentLoader = () => Promise.reject(new Error('nothing may be fetched'));
  const options = { format: 'application/n-quads', safe: true, documentLoader };
  return String(await jsonld.toRDF(await jsonOf(path), options as object)).split('\n');
}

interface Known {
  readonly id: string;
  readonly evidence: readonly { readonly quote: string | null; readonly document: { readonly id: string } }[];
}

const lists = [
  ...['countries', 'organisations', 'subGroups', 'officials', 'meetingSeries', 'meetings', 'initiatives', 'measures'],
  ...['topics', 'documents', 'statements', 'decisions'],
];

/** Everything that GraphQL knows of, with its evidence. */
async function everything(): Promise<Known[]> {
  const inLists = lists.map((list) => `${list === 'meetingSeries' ? 'meetingSeriesList' : list}(first: 500)`);
  const { data } = await graph.data(`{
    ${inLists.map((list) => `${list} { nodes { id } }`).join('\n')}
    facts: documents { nodes { facts(first: 500) { nodes { id } } } }
    concluded: initiatives { nodes { participations(first: 500) { nodes { id } } } }
  }`);
  const { facts, concluded, ...entities } = data;
  type List = { nodes: { id: string }[] };
  const ids = [
    ...Object.values<List>(entities).flatMap(({ nodes }) => nodes),
    ...facts.nodes.flatMap((it: { facts: List }) => it.facts.nodes),
    ...concluded.nodes.flatMap((it: { participations: List }) => it.participations.nodes),
  ].map(({ id }) => id);
  const types = 'Country Organisation SubGroup Official MeetingSeries Meeting Initiative Measure Topic Document Fact';
  const fragments = types.split(' ').map((type) => `... on ${type} { evidence { quote document { id } } }`);
  const unique = [...new Set(ids)];
  const answer = await graph.data(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ${fragments.join(' ')} } }`, {
    ids: unique,
  });
  return answer.data.nodes;
}

const sorted = (all: Iterable<string>) => [...all].sort();
const quotesOf = ({ evidence }: Known) => evidence.flatMap(({ quote }) => quote ?? []).join(' | ');

describe('the whole graph', () => {
  let all: Known[];
  let links: number;
  beforeAll(async () => {
    all = await everything();
    const between = 'MATCH (:Entity|Fact)-[link:!(DESCRIBED_BY|EVIDENCED_BY|FOUND_BY)]->(:Entity|Fact)';
    const found = await graph.database.read<{ count: number }>({
      name: 'links',
      text: `${between} RETURN count(link) AS count`,
    });
    links = found[0]?.count ?? 0;
    expect(all.length).toBeGreaterThan(200);
    expect(links).toBeGreaterThan(400);
  });

  test('is in JSON what GraphQL answers', async () => {
    const things = await jsonOf('json');
    expect(sorted(things.map(({ id }: Known) => id))).toEqual(sorted(all.map(({ id }) => id)));
    expect(things.flatMap((thing: { links: object[] }) => thing.links)).toHaveLength(links);
    const evidence = new Map(things.map((thing: Known) => [thing.id, thing.evidence]));
    for (const known of all) {
      expect(evidence.get(known.id)).toMatchObject(
        known.evidence.map(({ quote, document }) => ({ document: document.id, ...(quote === null ? {} : { quote }) })),
      );
    }
  });

  test('is in CSV what GraphQL answers', async () => {
    const rows = new Map((await tableOf('csv')).map((row) => [row['id'], row]));
    expect(rows.size).toBe(all.length);
    for (const known of all) expect([known.id, rows.get(known.id)?.['quotes']]).toEqual([known.id, quotesOf(known)]);
  });

  test.each(['graphml', 'gexf'])('is in %s what GraphQL answers, and no line ends nowhere', async (format) => {
    const { nodes, edges } = await drawingOf(format);
    expect(sorted(nodes.map(({ tag }) => tag['id'] ?? ''))).toEqual(sorted(all.map(({ id }) => id)));
    expect(edges).toHaveLength(links);
    const byId = new Map(nodes.map((node) => [node.tag['id'], node]));
    for (const { tag } of edges) expect([byId.has(tag['source']), byId.has(tag['target'])]).toEqual([true, true]);
    for (const known of all) {
      expect([known.id, byId.get(known.id)?.values['quotes'] ?? '']).toEqual([known.id, quotesOf(known)]);
    }
    expect(byId.get('Participation:bsec-ict-action-plan-2011-2013/Country:TR/MEMBERSHIP')?.values).toMatchObject({
      type: 'Participation',
      derived: 'true',
    });
  });

  test('is in JSON-LD linked data that needs no other file', async () => {
    const things = (await jsonOf('jsonld'))['@graph'];
    expect(things).toHaveLength(all.length);
    const triples = await triplesOf('jsonld');
    const graphIri = (id: string) => `<urn:ict-cooperation-graph:${id}>`;
    const membership = graphIri('Membership:bsec/Country:AZ/MEMBER');
    const org = 'http://www.w3.org/ns/org#';
    const attendance = graphIri('Attendance:turkic-council-ict-ministers-2/Official:ozge-pan');
    expect(triples).toEqual(
      expect.arrayContaining([
        `${membership} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${org}Membership> .`,
        `${membership} <${org}member> ${graphIri('Country:AZ')} .`,
        `${membership} <${org}organization> ${graphIri('Organisation:bsec')} .`,
        `${membership} <http://www.w3.org/ns/prov#hadPrimarySource> ${graphIri('Document:bsec-members')} .`,
        `${graphIri('Meeting:turkic-council-ict-ministers-2')} <https://schema.org/attendee> ${attendance} .`,
        `${attendance} <https://schema.org/attendee> ${graphIri('Official:ozge-pan')} .`,
        `${graphIri('Topic:cyber-security')} <http://www.w3.org/2004/02/skos/core#prefLabel> "Siber güvenlik"@tr .`,
      ]),
    );
    const quotes = all.flatMap(({ evidence }) => evidence.filter(({ quote }) => quote !== null));
    expect(triples.filter((triple) => triple.includes('<http://www.w3.org/ns/oa#exact>'))).toHaveLength(quotes.length);
  });
});

test.each([...lists, 'memberships', 'offices', 'attendances', 'participations', 'responsibilities'])(
  'the list %s is the same things in each format',
  async (list) => {
    const ids = (await jsonOf(`json?list=${list}`)).map(({ id }: Known) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect((await tableOf(`csv?list=${list}`)).map((row) => row['id'])).toEqual(ids);
    const inLinkedData: { id: string }[] = (await jsonOf(`jsonld?list=${list}`))['@graph'];
    expect(inLinkedData.map(({ id }) => id)).toEqual(ids.map((id: string) => `graph:${id}`));
    const { nodes, edges } = await drawingOf(`graphml?list=${list}`);
    const points = nodes.map(({ tag }) => tag['id']);
    expect(points.slice(0, ids.length)).toEqual(ids);
    expect(new Set(points).size).toBe(points.length);
    for (const { tag } of edges) expect(points).toEqual(expect.arrayContaining([tag['source'], tag['target']]));
  },
);

describe('a neighbourhood', () => {
  const query = `{ neighbourhood(of: "Country:TR", depth: 2, limit: 40) {
    truncated nodes { id } links { relation from { id } to { id } fact { id } evidence { quote } }
  } }`;
  const path = '?of=Country:TR&depth=2&limit=40';
  type Tie = { relation: string; from: Known; to: Known; fact: Known | null; evidence: Known['evidence'] };
  let around: { truncated: boolean; nodes: Known[]; links: Tie[] };
  beforeAll(async () => {
    around = (await graph.data(query)).data.neighbourhood;
  });

  const ties = () =>
    around.links.map(({ relation, from, to, fact, evidence }) => [
      ...[from.id, relation, to.id, fact?.id ?? ''],
      evidence.flatMap(({ quote }) => quote ?? []).join(' | '),
    ]);

  test.each(['graphml', 'gexf'])('is in %s what GraphQL answers', async (format) => {
    const { nodes, edges, description }: Drawing = await drawingOf(`${format}${path}`);
    expect(nodes.map(({ tag }) => tag['id'])).toEqual(around.nodes.map(({ id }) => id));
    expect(
      edges.map(({ tag, values }) => [
        ...[tag['source'], values['type'], tag['target'], values['fact'] ?? ''],
        values['quotes'] ?? '',
      ]),
    ).toEqual(ties());
    expect(description).toContain('there was more');
  });

  test('is in CSV its lines, and says that there was more', async () => {
    const rows = await tableOf(`csv${path}`);
    expect(rows.map((row) => ['from', 'relation', 'to', 'fact', 'quotes'].map((name) => row[name]))).toEqual(ties());
    expect((await fetch(urlOf(`csv${path}`))).headers.get('x-truncated')).toBe(String(around.truncated));
  });

  test('is in JSON its entities and the facts that tie them', async () => {
    const ids = [...around.nodes, ...around.links.flatMap(({ fact }) => fact ?? [])].map(({ id }) => id);
    expect((await jsonOf(`json${path}`)).map(({ id }: Known) => id)).toEqual([...new Set(ids)]);
  });
});

describe('what a name may hold', () => {
  const accents = 'İstanbul’da “Ğüşıöç”, Ελλάδα; Қазақстан';
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@A1',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '－1',
    'a;=1+1',
    'a\n"=1',
    'a;\t@1',
  ];
  const lost = '\u0001\u000b\u0085\ufffe';
  const marks = `<&>"']]> ${lost} ${accents}\r\n\tend`;

  beforeAll(() => made([accents, ...formulas, marks]));
  afterAll(unmake);

  test('begins no formula in a spreadsheet, and keeps its accents', async () => {
    const file = await fetched('csv?list=topics');
    expect(file.startsWith('\ufeffid,')).toBe(true);
    expect(file.split('\r\n')[1]).toMatch(/^Topic:/);
    const cells = (parseCsv(file, { bom: true }) as string[][]).flat();
    expect(cells).toContain(accents);
    expect(cells).toContain("'=1+1");
    const parts = cells.flatMap((cell) => cell.split(/[;\t\r\n]/)).map((part) => part.replace(/^[\s"]+/, ''));
    expect(parts.filter((part) => /^[=+\-@＝＋－＠]/.test(part))).toEqual([]);
  });

  test('comes back from XML and JSON as it is, but for characters that XML has not', async () => {
    const inXml = marks.replaceAll(new RegExp(`[${lost}]`, 'g'), '\ufffd');
    const { nodes } = await drawingOf('graphml?list=topics');
    expect(nodes.map(({ values }) => values['label'])).toEqual(expect.arrayContaining([...formulas, inXml]));
    const labels = (await drawingOf('gexf?list=topics')).nodes.map(({ tag }) => tag['label']);
    expect(labels).toEqual(expect.arrayContaining([...formulas, inXml]));
    expect((await jsonOf('json?list=topics')).map((it: { name: string }) => it.name)).toContain(marks);
    const labelled = (await triplesOf('jsonld?list=topics')).filter((triple) => triple.includes('prefLabel'));
    expect(labelled.some((triple) => triple.includes(accents))).toBe(true);
  });

  test('is no reason to spoil numbers', async () => {
    const place = "MATCH (place:Place {id: 'Place:istanbul'})";
    const [{ row }] = (await graph.database.read({ name: 'row', text: `${place} RETURN place.row AS row` })) as [
      { row: string },
    ];
    const put = (text: string) =>
      graph.database.write((transaction) =>
        transaction.run({ name: 'move', text: `${place} SET place.row = $text` }, { text }),
      );
    await put(JSON.stringify({ ...JSON.parse(row), longitude: -3.5 }));
    const rows = await tableOf('csv?list=meetings');
    await put(row);
    expect(rows.filter((row) => row['longitude'] === '-3.5').length).toBeGreaterThan(0);
  });
});

/** Topics with these names, in a graph that has more of them than one page and one buffer hold. */
async function made(names: readonly string[], links = false): Promise<void> {
  const topics = names.map((name, index) => {
    const said = { properties: { slug: `~${index + 1}` }, names: [{ text: name, language: 'en', kind: 'OFFICIAL' }] };
    return stored(`Topic:~${100_001 + index}`, { ...said, links: {} } as Claim, '2017-11-09T00:00:00Z');
  });
  const create = 'UNWIND $topics AS properties CREATE (topic:Node:Entity:Topic) SET topic = properties';
  await graph.database.write((transaction) => transaction.run({ name: 'create', text: create }, { topics }));
  if (links) {
    const text = `MATCH (topic:Topic) WHERE topic.id > 'Topic:~' MATCH (ict:Topic {id: 'Topic:ict'})
      CREATE (topic)-[:BROADER]->(ict)`;
    await graph.database.administer({ name: 'tie', text });
  }
}

async function unmake(): Promise<void> {
  const text = "MATCH (topic:Topic) WHERE topic.id > 'Topic:~' DETACH DELETE topic";
  await graph.database.administer({ name: 'unmake', text });
}

test('a list takes the filter and the order that it has in the API', async () => {
  const query = `{ officials(filter: { name: { contains: "a" } }, orderBy: NAME_DESC) { nodes { id } } }`;
  const { data } = await graph.data(query);
  const ids = data.officials.nodes.map(({ id }: { id: string }) => id);
  expect(ids.length).toBeGreaterThan(1);
  const path = `list=officials&filter=${encodeURIComponent('{"name":{"contains":"a"}}')}&orderBy=NAME_DESC`;
  expect((await tableOf(`csv?${path}`)).map((row) => row['id'])).toEqual(ids);
  const { nodes, edges } = await drawingOf(`graphml?list=offices&filter={"official":{"slug":{"eq":"ozge-pan"}}}`);
  expect(nodes.filter(({ tag }) => tag['id'] === 'Official:ozge-pan')).toHaveLength(1);
  expect(edges.some(({ tag }) => tag['target'] === 'Official:ozge-pan')).toBe(true);
});

describe('a list that is larger than all buffers on the way', () => {
  const count = 6_000;
  /** Of a whole reading: a page and its evidence for each 500. */
  const statements = (2 * count) / 500;
  beforeAll(() => made(Array<string>(count).fill('long '.repeat(600))));
  afterAll(unmake);

  /** Asks, and takes nothing of the body yet. */
  async function asked(path: string, of: Graph = graph): Promise<IncomingMessage> {
    const request = get(urlOf(path, of), { agent: false });
    const [response] = await once(request, 'response');
    // What breaks off must fail where it is read, and not here.
    request.on('error', () => {});
    return response;
  }

  /** Waits until the server reads nothing more. */
  async function quiet({ database }: Graph): Promise<number> {
    for (;;) {
      const before = database.statementsRead;
      await sleep(1_000);
      if (database.statementsRead === before) return before;
    }
  }

  test('is read no faster than it is taken, and to its end', async () => {
    const start = graph.database.statementsRead;
    const response = await asked('csv?list=topics');
    const read = (await quiet(graph)) - start;
    expect(read).toBeLessThan(statements / 2);
    const rows = parseCsv(await text(response), { bom: true, columns: true });
    expect(rows.length).toBeGreaterThan(count);
    expect(graph.database.statementsRead - start).toBeGreaterThanOrEqual(statements);
  });

  test('is not read on for a client that has gone', async () => {
    const response = await asked('json?list=topics');
    await once(response, 'readable');
    response.destroy();
    const read = await quiet(graph);
    await sleep(2_000);
    expect(graph.database.statementsRead).toBe(read);
  });

  test('has no line that ends nowhere, although things come in meanwhile', async () => {
    const response = await asked('graphml?list=topics');
    await quiet(graph);
    const meanwhile = `MATCH (last:Topic {id: 'Topic:~${100_000 + count}'})
      CREATE (last)-[:BROADER]->(:Node:Entity:Topic {
        id: 'Topic:ZZ', row: '{"id":"Topic:ZZ","slug":"zz","recordedAt":"' + toString(datetime()) + '"}'
      })`;
    await graph.database.administer({ name: 'meanwhile', text: meanwhile });
    const { nodes, edges } = readDrawing(await text(response));
    await graph.database.administer({ name: 'undo', text: "MATCH (it:Topic {id: 'Topic:ZZ'}) DETACH DELETE it" });
    const ids = new Set(nodes.map(({ tag }) => tag['id']));
    expect(ids.size).toBeGreaterThan(count);
    expect(edges.filter(({ tag }) => !ids.has(tag['target']) || !ids.has(tag['source']))).toEqual([]);
  });

  describe('and a database that goes away', () => {
    let proxy: DatabaseProxy;
    let behind: Graph;
    beforeAll(async () => {
      proxy = await startProxy(new URL(inject('address').uri));
      const address = { ...inject('address'), uri: `bolt://127.0.0.1:${proxy.port}` };
      behind = await serve(openDatabase(address, { statementTimeout: 2_000 }));
    });
    afterEach(() => proxy.up());
    afterAll(async () => {
      await behind.close();
      await proxy.stop();
    });

    test.each(['csv', 'json', 'jsonld', 'graphml', 'gexf'])(
      'break off in %s, and are no whole file',
      async (format) => {
        const response = await asked(`${format}?list=topics`, behind);
        expect(response.statusCode).toBe(200);
        await quiet(behind);
        await proxy.down();
        await expect(text(response)).rejects.toThrow('aborted');
      },
    );

    test('are an error before anything is written', async () => {
      await proxy.down();
      const response = await fetch(urlOf('csv?list=topics', behind));
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
      await proxy.up();
      expect((await fetch(urlOf('csv?list=countries', behind))).status).toBe(200);
      await proxy.down();
    });
  });
});

test.each([
  ['list', 'csv?list=nothing', 'meetingSeries'],
  ['list', 'csv?list=meetings&list=topics', 'once'],
  ['first', 'csv?list=meetings&first=3', 'list'],
  ['of', 'json?of=Country:XX', 'names nothing'],
  ['of', 'json?of=', 'empty'],
  ['depth', 'gexf?of=Country:TR&depth=4', 'from 1 to 3'],
  ['depth', 'gexf?depth=2', '"of"'],
  ['limit', 'gexf?of=Country:TR&limit=1e2', 'from 1 to 500'],
  ['types', 'gexf?of=Country:TR&types=COUNTRY,TREE', 'SUB_GROUP'],
  ['filter', 'csv?list=meetings&filter={title', 'JSON'],
  ['filter.title.eq', 'csv?list=meetings&filter={"title":{"eq":7}}', 'String'],
  ['filter', 'csv?list=meetings&filter={"shoes":7}', 'shoes'],
  [
    'filter.when.during',
    'csv?list=meetings&filter={"when":{"during":{"from":"2018-01-01","to":"2017-01-01"}}}',
    'before',
  ],
  ['orderBy.0', 'csv?list=meetings&orderBy=SHOE_SIZE', 'SHOE_SIZE'],
  ['orderBy', 'csv?orderBy=ID_ASC', '"list"'],
])('a bad %s in %s is refused by its name, and what is possible is said', async (argument, path, possible) => {
  const response = await fetch(urlOf(path));
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(errors[0]?.message).toContain(possible);
});

test.each(['xml', '__proto__', ''])('a format "%s" is not found, and those there are are named', async (format) => {
  const response = await fetch(urlOf(format));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('graphml');
});

test.each([
  ['csv', 'text/csv; charset=utf-8; header=present'],
  ['json', 'application/json; charset=utf-8'],
  ['jsonld', 'application/ld+json'],
  ['graphml', 'application/graphml+xml'],
  ['gexf', 'application/gexf+xml'],
])('%s says what it is and is called, also when asked for that alone', async (format, contentType) => {
  for (const method of ['GET', 'HEAD']) {
    const response = await fetch(urlOf(`${format}?of=Country:TR&limit=2`), { method });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('content-disposition')).toMatch(`filename=neighbourhood-Country-TR.${format}`);
    expect((await response.text()).length > 0).toBe(method === 'GET');
  }
});
