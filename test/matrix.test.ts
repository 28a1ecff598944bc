import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { all, counted, types } from './support/counted.ts';
import { empty, type Graph, importAll, seededGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const header = 'node { id } value label total';
const axes = ['COUNTRY', 'ORGANISATION', 'OFFICIAL', 'MEETING', 'INITIATIVE', 'TOPIC', 'SERIES', 'YEAR'];

type Header = { node: { id: string } | null; value: string | null; total: number };
type Cell = { row: number; column: number; count: number };
type Matrix = { rows: Header[]; columns: Header[]; cells: Cell[]; outside: number; truncated: boolean };

test('which countries attended which meetings of the Turkic Council, and what they did there', async () => {
  const { data, statements } = await graph.data(`{
    participationMatrix(rows: COUNTRY, columns: MEETING, filter: {
      attendance: { meeting: { series: { organisation: { slug: { eq: "turkic-council" } } } } }
    }) {
      counted truncated outside rows { label node { ... on Country { code } } total } columns { label total }
      cells { row column count roles bases facts { totalCount nodes { id ... on Attendance { official { name } } } } }
    }
  }`);
  const matrix = data.participationMatrix;
  expect(matrix.rows).toEqual(
    [
      ['AZ', 'Azerbaijan'],
      ['KG', 'Kyrgyzstan'],
      ['KZ', 'Kazakhstan'],
      ['TR', 'Türkiye'],
    ].map(([code, label]) => ({ label, node: { code }, total: 1 })),
  );
  expect(matrix.columns).toEqual([
    { label: "2nd meeting of the Turkic Council's ministers responsible for ICT", total: 4 },
  ]);
  expect(matrix.cells.map(({ facts: _, ...cell }: { facts: unknown }) => cell)).toEqual(
    [0, 1, 2, 3].map((row) => ({ row, column: 0, count: 1, roles: ['SPOKE'], bases: [] })),
  );
  const names = matrix.cells.map(({ facts }: { facts: { nodes: { official: { name: string } }[] } }) =>
    facts.nodes.map(({ official }) => official.name),
  );
  expect(names).toEqual([['Ramin Guluzade'], ['Abdysamat Sağlambayev'], ['Vitaliy Yaroshenko'], ['Ahmet Arslan']]);
  // Those of the secretariat came in no country's name.
  expect(matrix).toMatchObject({ counted: 'ATTENDANCE', truncated: false, outside: 9 });
  // Rows and columns, cells, what is outside, and the facts of all cells at once.
  expect(statements).toBe(4);
});

test('countries and initiatives, on what basis', async () => {
  const { data } = await graph.data(`{
    participationMatrix(rows: COUNTRY, columns: INITIATIVE) {
      counted rows { node { ... on Country { code } } } columns { node { id } total } cells { count bases roles }
    }
    none: participationMatrix(rows: COUNTRY, columns: INITIATIVE, filter: { participation: { basis: { eq: STATED } } }) {
      rows { total } columns { total } cells { count } truncated outside
    }
  }`);
  const { counted: type, rows, columns, cells } = data.participationMatrix;
  expect(type).toBe('PARTICIPATION');
  expect(columns).toEqual([{ node: { id: 'Initiative:bsec-ict-action-plan-2011-2013' }, total: 12 }]);
  expect(rows.map(({ node }: { node: { code: string } }) => node.code)).toEqual([
    'AL',
    'AM',
    'AZ',
    'BG',
    'GE',
    'GR',
    'MD',
    'RO',
    'RS',
    'RU',
    'TR',
    'UA',
  ]);
  expect(cells).toEqual(rows.map(() => ({ count: 1, bases: ['MEMBERSHIP'], roles: [] })));
  expect(data.none).toEqual({ rows: [], columns: [], cells: [], truncated: false, outside: 0 });
});

/** Each axis with the one before it. */
const pairs = axes.map((rows, index) => [rows, axes.at(index - 1) ?? ''] as const);

/** A matrix as groups, so that it compares with what was counted from the lists. */
function cellsOf({ rows, columns, cells }: Matrix) {
  const keyOf = (one: Header | undefined) => one?.node?.id ?? one?.value ?? null;
  return cells.map(({ row, column, count }) => `${keyOf(rows[row])} ${keyOf(columns[column])} ${count}`).sort();
}

test.each(['attendance', 'participation'])('matrices of %ss are what counting the list comes to', async (type) => {
  const { list, fields, keys, meeting } = types[type] ?? expect.fail();
  const things = await all(graph, list, fields, type === 'attendance' ? ', filter: { status: { eq: PRESENT } }' : '');
  for (const [rows, columns] of pairs) {
    const { data } = await graph.data(`{
      matrix: participationMatrix(rows: ${rows}, columns: ${columns}, filter: { ${type}: {} }) {
        rows { ${header} } columns { ${header} } cells { row column count } outside truncated
      }
    }`);
    const [row, column] = [keys[rows] ?? expect.fail(), keys[columns] ?? expect.fail()];
    const groups = counted(things, [row, column], meeting).filter(({ keys: [one, other] }) => one && other);
    const matrix: Matrix = data.matrix;
    const wanted = groups.map(({ keys: both, count }) => `${both.join(' ')} ${count}`);
    expect(cellsOf(matrix), `${rows} ${columns}`).toEqual(wanted.sort());
    expect(matrix.outside).toBe(things.filter((it) => row(it).includes(null) || column(it).includes(null)).length);
    expect(matrix.truncated).toBe(false);
    for (const [place, headers] of [
      ['row', matrix.rows],
      ['column', matrix.columns],
    ] as const) {
      const totals = headers.map((_, index) =>
        matrix.cells.filter((cell) => cell[place] === index).reduce((sum, { count }) => sum + count, 0),
      );
      expect(headers.map(({ total }) => total)).toEqual(totals);
      expect(totals).not.toContain(0);
    }
  }
});

test('the facts of a cell come page by page', async () => {
  const facts = (page: string) => `{
    participationMatrix(rows: ORGANISATION, columns: YEAR, filter: {
      attendance: { organisation: { slug: { eq: "turkic-council-secretariat" } } }
    }) { columns { value node { id } label } cells { count facts(${page}) {
      totalCount nodes { __typename id evidence { quote } } pageInfo { hasNextPage endCursor } } } }
  }`;
  const { data } = await graph.data(facts('first: 500'));
  expect(data.participationMatrix.columns).toEqual([{ value: '2017', node: null, label: '2017' }]);
  const [{ count, facts: whole }] = data.participationMatrix.cells;
  expect(whole.totalCount).toBe(count);
  expect(whole.nodes).toHaveLength(8);
  const { data: first } = await graph.data(facts('first: 5'));
  const page = first.participationMatrix.cells[0].facts;
  expect(page.pageInfo.hasNextPage).toBe(true);
  const { data: second } = await graph.data(facts(`first: 5, after: "${page.pageInfo.endCursor}"`));
  const rest = second.participationMatrix.cells[0].facts;
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect([...page.nodes, ...rest.nodes]).toEqual(whole.nodes);
});

test.each([
  ['columns', 'rows: COUNTRY, columns: COUNTRY', /must be another axis than "rows"/],
  [
    'filter.participation',
    'rows: COUNTRY, columns: TOPIC, filter: { attendance: {}, participation: {} }',
    /cannot go with "attendance"/,
  ],
  [
    'filter.attendance.meeting.when.overlaps',
    'rows: COUNTRY, columns: YEAR, filter: { attendance: { meeting: { when: { overlaps: {} } } } }',
    /must have "from", "to" or both/,
  ],
])('a bad "%s" is refused: %s', async (argument, args, message) => {
  const { errors } = await graph.ask(`{ participationMatrix(${args}) { truncated } }`);
  expect(errors?.[0]?.message).toMatch(message);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('facts of a cell have limits, and cursors of their own', async () => {
  const matrix = (axesOf: string, page: string) =>
    `{ participationMatrix(${axesOf}) { cells { facts(${page}) { pageInfo { endCursor } } } } }`;
  const { errors } = await graph.ask(matrix('rows: SERIES, columns: YEAR', 'first: 501'));
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  const { data } = await graph.data(matrix('rows: SERIES, columns: YEAR', 'first: 1'));
  const after = data.participationMatrix.cells[0].facts.pageInfo.endCursor;
  const other = await graph.ask(matrix('rows: MEETING, columns: YEAR', `after: "${after}"`));
  expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
});

test('more than 500 rows or columns are cut, and the answer says so; who was not there does not count', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'matrix-'));
  try {
    const file = join(folder, 'assembly.json');
    await writeFile(file, JSON.stringify(assembly(502)));
    const outcomes = await importAll(graph.database, [file]);
    expect(outcomes).toHaveLength(1);
    const { data } = await graph.data(`{
      rows: participationMatrix(rows: OFFICIAL, columns: MEETING, filter: { attendance: ${ofAssembly} }) {
        truncated rows { total } columns { node { id } total } cells { row column roles }
      }
      columns: participationMatrix(rows: MEETING, columns: OFFICIAL, filter: { attendance: ${ofAssembly} }) {
        truncated rows { node { id } total } columns { total } cells { row column }
      }
      years: participationMatrix(rows: YEAR, columns: MEETING, filter: { attendance: ${ofAssembly} }) { cells { count } }
    }`);
    // Of 502 one stayed away, one was there twice.
    expect(data.years.cells).toEqual([{ count: 501 }, { count: 1 }]);
    expect(data.rows.truncated).toBe(true);
    expect(data.rows.rows).toHaveLength(500);
    expect(data.rows.rows[0].total).toBe(2);
    expect(data.rows.columns).toEqual([
      { node: { id: 'Meeting:test-assembly-1' }, total: 500 },
      { node: { id: 'Meeting:test-assembly-2' }, total: 1 },
    ]);
    expect(data.rows.cells.slice(0, 2)).toEqual([
      { row: 0, column: 0, roles: ['ATTENDED'] },
      { row: 0, column: 1, roles: ['CHAIRED', 'SPOKE'] },
    ]);
    expect(data.columns.truncated).toBe(true);
    expect(data.columns.columns).toHaveLength(500);
    expect(data.columns.rows.map(({ total }: Header) => total)).toEqual([500, 1]);
  } finally {
    await empty(graph.database);
    await rm(folder, { recursive: true });
  }
});

const ofAssembly = '{ meeting: { slug: { startsWith: "test-assembly" } } }';

/** A record of a meeting that many attended, and of one after it. */
function assembly(size: number) {
  const slugs = Array.from({ length: size }, (_, index) => `test-person-${String(index).padStart(3, '0')}`);
  const meeting = (number: number, when: string) => ({
    slug: `test-assembly-${number}`,
    title: { en: `Assembly ${number}` },
    when,
  });
  return {
    record: 1,
    document: { slug: 'test-assembly', kind: 'OTHER', title: 'A list of names', language: 'en' },
    officials: slugs.map((slug) => ({ slug, name: { en: slug } })),
    meetings: [meeting(1, '2001-01-01'), meeting(2, '2002-02-02')],
    attendances: [
      ...slugs.map((official, index) => ({
        meeting: 'test-assembly-1',
        official,
        roles: ['ATTENDED'],
        status: index === 0 ? 'ABSENT' : 'PRESENT',
      })),
      { meeting: 'test-assembly-2', official: slugs.at(-1), roles: ['CHAIRED', 'SPOKE'] },
    ],
  };
}
