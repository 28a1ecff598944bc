import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const both = ['bsec', 'turkic-council'];

/** Asks for a comparison. */
async function compare(selection: string, variables: object = {}) {
  const { data, statements } = await graph.data(
    `query ($organisations: [ID!]!, $asOf: Date) { compare(organisations: $organisations, asOf: $asOf) ${selection} }`,
    { organisations: both, ...variables },
  );
  return { ...data.compare, statements };
}

const members = (args = '') => `{ members${args} {
  truncated
  counts { all some one }
  items {
    member { ... on Country { code } }
    sharing
    of { slug }
    memberships { role organisation { slug } evidence { document { slug } } }
  }
} }`;

interface Item {
  sharing: string;
  of: { slug: string }[];
}
const codes = (items: { member: { code: string } }[]) => items.map(({ member }) => member.code);

test('the members that BSEC and the Organization of Turkic States share, and those that each has alone', async () => {
  const { members: found, statements } = await compare(members());
  const alone = (slug: string) =>
    codes(found.items.filter((it: Item) => it.sharing === 'ONE' && it.of.length === 1 && it.of[0]?.slug === slug));
  expect(codes(found.items.filter((it: Item) => it.sharing === 'ALL'))).toEqual(['AZ', 'TR']);
  expect(alone('bsec')).toEqual(['AL', 'AM', 'BG', 'GE', 'GR', 'MD', 'MK', 'RO', 'RS', 'RU', 'UA']);
  expect(alone('turkic-council')).toEqual(['HU', 'KG', 'KZ', 'TM', 'UZ']);
  expect(found.counts).toEqual({ all: 2, some: 0, one: 16 });
  expect(found.items[0].memberships).toEqual([
    { role: 'MEMBER', organisation: { slug: 'bsec' }, evidence: [{ document: { slug: 'bsec-members' } }] },
    {
      role: 'MEMBER',
      organisation: { slug: 'turkic-council' },
      evidence: [{ document: { slug: 'turkic-council-members' } }],
    },
  ]);
  expect(statements).toBeLessThanOrEqual(6);
});

test('only what is shared, only in a role, only on a day', async () => {
  const shared = await compare(members('(sharing: [ALL])'));
  expect(codes(shared.members.items)).toEqual(['AZ', 'TR']);
  const observers = await compare(members('(role: [OBSERVER])'));
  expect(codes(observers.members.items)).toEqual(['HU', 'TM']);
  // Before the Turkic Council was founded nothing was shared, and Serbia had not joined BSEC.
  const before = await compare(members(), { asOf: '2003-01-01' });
  expect(before.members.counts).toEqual({ all: 0, some: 0, one: 11 });
  expect(codes(before.members.items)).not.toContain('RS');
});

test('a limit says what it cut, and counts all the same', async () => {
  const { members: found } = await compare(members('(limit: 3)'));
  expect(codes(found.items)).toEqual(['AZ', 'TR', 'AL']);
  expect(found.truncated).toBe(true);
  expect(found.counts).toEqual({ all: 2, some: 0, one: 16 });
  expect((await compare(members('(limit: 18)'))).members.truncated).toBe(false);
});

const topics = `{ topics(limit: 500) { items {
  topic { slug } sharing of { slug } reasonCount
  reasons { organisation { slug } node { id } evidence { quote supports } }
} } }`;

test('topics count by way of bodies, meetings, initiatives and what was said, each with the words for it', async () => {
  const found = (await compare(topics)).topics.items as (Item & {
    topic: { slug: string };
    reasonCount: number;
    reasons: { organisation: { slug: string }; node: { id: string }; evidence: { quote: string }[] }[];
  })[];
  expect(found.filter(({ sharing }) => sharing === 'ALL').map(({ topic }) => topic.slug)).toEqual([
    'cyber-security',
    'ict',
  ]);
  // All others are of the plan of BSEC's working group; no sub-group or measure of the Turkic Council is on record.
  expect(found.find(({ topic }) => topic.slug === 'e-health')).toMatchObject({ of: [{ slug: 'bsec' }] });
  const [security] = found;
  const because = (slug: string) =>
    security?.reasons.filter(({ organisation }) => organisation.slug === slug).map(({ node }) => node.id);
  expect(because('bsec')).toContain('Initiative:bsec-ict-action-plan-2011-2013');
  expect(because('turkic-council')).toEqual([
    'Meeting:turkic-council-ict-ministers-2',
    'Statement:turkic-council-ict-ministers-2/cyber-security-in-nato-concept',
    'Statement:turkic-council-ict-ministers-2/cyber-security-market',
    'Statement:turkic-council-ict-ministers-2/cyber-security-threats',
  ]);
  expect(security?.reasonCount).toBe(security?.reasons.length);
  for (const { reasons } of found) {
    expect(reasons.length).toBeGreaterThan(0);
    for (const { evidence } of reasons) expect(evidence.length).toBeGreaterThan(0);
  }
  // A meeting has many passages; those for its topics are given.
  const held = security?.reasons.find(({ node }) => node.id === 'Meeting:turkic-council-ict-ministers-2');
  expect(held?.evidence.map(({ quote }) => quote)).toEqual([
    'Bilgi ve İletişim Teknolojilerinden',
    'siber güvenlik konusu',
  ]);
});

test('officials count by posts and by meetings, and a body stands for what it is a body of', async () => {
  const query = `{ officials { counts { all some one } items {
    official { slug } sharing of { slug } reasons { organisation { slug } node { id } evidence { quote } }
  } } }`;
  const { officials } = await compare(query, {
    organisations: ['turkic-council', 'turkic-council-secretariat', 'bsec'],
  });
  expect(officials.counts).toEqual({ all: 0, some: 8, one: 5 });
  const [first] = officials.items.filter((it: { official: { slug: string } }) => it.official.slug === 'ozge-pan');
  expect(first).toMatchObject({
    sharing: 'SOME',
    of: [{ slug: 'turkic-council' }, { slug: 'turkic-council-secretariat' }],
  });
  expect(first.reasons.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
    'Attendance:turkic-council-ict-ministers-2/Official:ozge-pan',
    'Office:ozge-pan/project-director',
    'Attendance:turkic-council-ict-ministers-2/Official:ozge-pan',
    'Office:ozge-pan/project-director',
  ]);
  // The ministers were guests of the Council's, not of its Secretariat's.
  const arslan = officials.items.find((it: { official: { slug: string } }) => it.official.slug === 'ahmet-arslan');
  expect(arslan).toMatchObject({ sharing: 'ONE', of: [{ slug: 'turkic-council' }] });
});

test('how many meetings and initiatives each has, by a day', async () => {
  const query = '{ organisations { organisation { slug } meetings initiatives } }';
  const found = async (variables?: object) =>
    (await compare(query, variables)).organisations.map(
      ({ organisation, meetings, initiatives }: Record<string, unknown> & { organisation: { slug: string } }) => [
        organisation.slug,
        meetings,
        initiatives,
      ],
    );
  expect(await found()).toEqual([
    ['bsec', 1, 2],
    ['turkic-council', 1, 0],
  ]);
  // The work programme has no date, and is not left out.
  expect(await found({ asOf: '2011-11-14' })).toEqual([
    ['bsec', 0, 1],
    ['turkic-council', 0, 0],
  ]);
});

test.each([
  ['organisations', ['bsec'], ''],
  ['organisations', Array.from({ length: 11 }, (_, index) => `o-${index}`), ''],
  ['organisations', ['bsec', 'turkic-council', 'bsec'], ''],
  ['organisations', ['bsec', 'never-founded'], ''],
  ['limit', both, '(limit: 0)'],
  ['limit', both, '(limit: 501)'],
  ['asOf', both, '', '2011-02-30'],
])('bad %s of %j are refused', async (argument, organisations, args, asOf?: string) => {
  const { errors } = await graph.ask(
    `query ($organisations: [ID!]!, $asOf: Date) {
      compare(organisations: $organisations, asOf: $asOf) { officials${args} { truncated } }
    }`,
    { organisations, asOf },
  );
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
