import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseRecord } from '../../src/import/read.ts';
import { retractDocument } from '../../src/import/retract.ts';
import { writeRecord } from '../../src/import/write.ts';
import { type Graph, seededGraph } from '../support/graph.ts';

/** A meeting after which three countries have to act, and at which one spoke of another. */
const pact = stringify({
  record: 1,
  document: { slug: 'example-pact-minutes', kind: 'MINUTES', title: 'Example minutes', language: 'en' },
  countries: ['MT', 'SG', 'TV'].map((code) => ({ code })),
  meetings: [{ slug: 'example-pact', title: { en: 'Example meeting' }, when: '2019-05-02', evidence: 'on 2 May' }],
  statements: [
    {
      meeting: 'example-pact',
      slug: 'welcome',
      speaker: { country: 'SG' },
      summary: { en: 'An example.' },
      mentions: [{ country: 'MT' }],
      evidence: 'welcomed',
    },
  ],
  decisions: [
    {
      meeting: 'example-pact',
      slug: 'study',
      summary: { en: 'A study.' },
      assignees: ['MT', 'SG', 'TV'].map((country) => ({ country })),
      evidence: 'a study',
    },
  ],
});

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const query = `query ($of: ID!, $depth: Int, $types: [NodeType!], $limit: Int) {
  neighbourhood(of: $of, depth: $depth, types: $types, limit: $limit) {
    truncated
    nodes { __typename id }
    links { relation from { id } to { id } fact { id } evidence { document { slug } } }
  }
}`;

interface Subgraph {
  truncated: boolean;
  nodes: { __typename: string; id: string }[];
  links: {
    relation: string;
    from: { id: string };
    to: { id: string };
    fact: { id: string } | null;
    evidence: object[];
  }[];
}

async function around(of: string, variables: object = {}): Promise<Subgraph & { statements: number }> {
  const { data, statements } = await graph.data(query, { of, ...variables });
  return { ...data.neighbourhood, statements };
}

test('an official is surrounded by the meeting, the country, the ministry and the topics of nothing else', async () => {
  const { nodes, links, truncated, statements } = await around('Official:ramin-guluzade');
  expect(truncated).toBe(false);
  expect(nodes[0]?.id).toBe('Official:ramin-guluzade');
  expect(
    nodes
      .slice(1)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([
    'Country:AZ',
    'Meeting:turkic-council-ict-ministers-2',
    'Organisation:az-ministry-of-transport-communications-and-high-technologies',
  ]);
  expect(links).toContainEqual(
    expect.objectContaining({
      relation: 'Office',
      from: { id: 'Country:AZ' },
      to: { id: 'Official:ramin-guluzade' },
      fact: { id: 'Office:ramin-guluzade/minister' },
    }),
  );
  expect(links).toContainEqual(
    expect.objectContaining({
      relation: 'Organisation.country',
      from: { id: 'Organisation:az-ministry-of-transport-communications-and-high-technologies' },
      to: { id: 'Country:AZ' },
      fact: null,
    }),
  );
  for (const { evidence } of links) expect(evidence.length).toBeGreaterThan(0);
  expect(statements).toBeLessThanOrEqual(5);
});

test('links are among the things shown, each once', async () => {
  const { nodes, links } = await around('Meeting:turkic-council-ict-ministers-2', { depth: 2 });
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(links.every(({ from, to }) => ids.has(from.id) && ids.has(to.id))).toBe(true);
  const keys = links.map(({ from, to, relation, fact }) => [from.id, to.id, relation, fact?.id].join(' '));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a limit keeps the best connected, and says that there is more', async () => {
  const all = await around('Organisation:bsec', { types: ['COUNTRY'] });
  expect(all.nodes).toHaveLength(14);
  expect(all.truncated).toBe(false);
  const some = await around('Organisation:bsec', { types: ['COUNTRY'], limit: 3 });
  expect(some.nodes.map(({ id }) => id)).toEqual(['Organisation:bsec', 'Country:TR', 'Country:AZ']);
  expect(some.truncated).toBe(true);
});

test('a step further reaches what is behind the neighbours', async () => {
  const near = await around('Official:ozge-pan');
  const far = await around('Official:ozge-pan', { depth: 2, limit: 500 });
  expect(near.nodes.map(({ id }) => id)).not.toContain('Country:KZ');
  expect(far.nodes.map(({ id }) => id)).toContain('Country:KZ');
  expect(far.nodes.slice(0, near.nodes.length).map(({ id }) => id)).toEqual(near.nodes.map(({ id }) => id));
});

test.each([
  ['of', { of: 'Country:XX' }],
  ['depth', { of: 'Country:TR', depth: 4 }],
  ['limit', { of: 'Country:TR', limit: 0 }],
])('a bad %s is refused by its name', async (argument, variables) => {
  const { errors } = await graph.ask(query, variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

const linksQuery = `query ($between: [ID!]!) {
  links(between: $between) { relation from { id } to { id } fact { id } evidence { document { slug } } }
}`;

test('what ties things to each other is the same as in their neighbourhood, whatever asked for them', async () => {
  const { nodes, links } = await around('Meeting:turkic-council-ict-ministers-2', { depth: 2, limit: 500 });
  const between = nodes.map(({ id }) => id).reverse();
  const { data, statements } = await graph.data(linksQuery, { between: [...between, ...between] });
  const inOrder = (all: readonly object[]) => all.map((link) => JSON.stringify(link)).sort();
  expect(inOrder(data.links)).toEqual(inOrder(links));
  expect(statements).toBeLessThanOrEqual(4);
});

test('two things of different neighbourhoods are tied by what names both', async () => {
  const { data } = await graph.data(linksQuery, { between: ['Organisation:bsec', 'Country:AZ', 'Country:KG'] });
  expect(data.links.map(({ relation, fact }: Subgraph['links'][number]) => [relation, fact?.id])).toEqual([
    ['Membership', 'Membership:bsec/Country:AZ/MEMBER'],
  ]);
});

test('countries are tied to each other by decisions and statements that name several', async () => {
  const record = parseRecord('pact.yaml', Buffer.from(pact));
  await writeRecord(graph.database, record);
  try {
    const { data } = await graph.data(linksQuery, { between: ['Country:MT', 'Country:SG', 'Country:TV'] });
    const ties = data.links.map(({ from, to, fact }: Subgraph['links'][number]) => [from.id, to.id, fact?.id]);
    const [decision, statement] = ['Decision:example-pact/study', 'Statement:example-pact/welcome'];
    expect(ties).toEqual([
      ['Country:MT', 'Country:SG', decision],
      ['Country:MT', 'Country:SG', statement],
      ['Country:MT', 'Country:TV', decision],
      ['Country:SG', 'Country:TV', decision],
    ]);
  } finally {
    await retractDocument(graph.database, 'example-pact-minutes');
  }
});

test.each([
  ['an id of nothing', ['Country:TR', 'Country:XX']],
  ['too many ids', Array.from({ length: 2_001 }, () => 'Country:TR')],
])('links between %s are refused', async (_, between) => {
  const { errors } = await graph.ask(linksQuery, { between });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'between' });
});
