import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RecordRefused } from '../src/import/problem.ts';
import { parseRecord } from '../src/import/read.ts';
import { type ListOptions, readList } from '../src/import/sheets/list.ts';
import { writeRecord } from '../src/import/write.ts';
import { archive, workbook } from './support/archive.ts';
import { checksum } from './support/checksum.ts';
import { runCommand } from './support/command.ts';
import { type Graph, seededGraph } from './support/graph.ts';

const meeting = 'turkic-council-ict-ministers-2';
const initiative = 'test-plan';

let graph: Graph;
beforeAll(() => afresh());
afterAll(() => graph.close());

/** For tests that write: the seeds and nothing else. */
async function afresh(): Promise<void> {
  await graph?.close();
  graph = await seededGraph();
}

const attendance = { kind: 'attendance', about: meeting } as const;
const measures = { kind: 'measures', about: initiative } as const;

const read = (bytes: Buffer | string, options: ListOptions = attendance, file = 'list.csv') =>
  readList(graph.database, file, Buffer.from(bytes), options);
const write = async (bytes: Buffer | string, options: ListOptions = attendance) =>
  writeRecord(graph.database, await read(bytes, options));

async function refusal(work: Promise<unknown>): Promise<RecordRefused> {
  const error = await work.then(
    () => new Error('it was not refused'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RecordRefused);
  return error as RecordRefused;
}

/** Who the list says was there, and in what. */
async function attendees(document = `attendance-list-${meeting}`) {
  const { data } = await graph.data(
    `query ($slug: ID!) { document(slug: $slug) { title language facts(first: 500) { nodes { __typename
      ... on Attendance { roles official { slug name(language: "tr") } country { code } organisation { slug kind name(language: "tr") }
        office { title(language: "tr") } evidence { quote supports document { slug } } } } } } }`,
    { slug: document },
  );
  return data.document.facts.nodes.filter(({ __typename }: { __typename: string }) => __typename === 'Attendance');
}

const turkish = [
  'Sıra No;Adı Soyadı;Görevi;Kurumu;Ülkesi;Rolü',
  '1;Örnek Yetkili Bir;Bakan;Örnekler Bakanlığı;Türkiye Cumhuriyeti;Başkan, konuşmacı',
  '2;Örnek Yetkili İki;Bakan Yardımcısı;Örnekler Bakanlığı;AZERBAYCAN;',
  '3;;;Örnek Enstitüsü;;',
  '',
].join('\r\n');

describe('an attendance list', () => {
  test('says who was there, in what post, in whose name and what they did, by the words of its cells', async () => {
    await afresh();
    await write(turkish);
    const found = await attendees();
    expect(found).toEqual([
      expect.objectContaining({
        roles: ['CHAIRED', 'SPOKE'],
        official: { slug: 'ornek-yetkili-bir-tr', name: 'Örnek Yetkili Bir' },
        country: { code: 'TR' },
        organisation: { slug: 'tr-ornekler-bakanligi', kind: 'MINISTRY', name: 'Örnekler Bakanlığı' },
        office: { title: 'Bakan' },
        evidence: [
          expect.objectContaining({ quote: 'Örnek Yetkili Bir', supports: null }),
          expect.objectContaining({ quote: 'Başkan, konuşmacı', supports: 'roles' }),
        ],
      }),
      expect.objectContaining({
        roles: ['ATTENDED'],
        official: { slug: 'ornek-yetkili-iki-az', name: 'Örnek Yetkili İki' },
        // Of two countries' ministries of one name each stays its own.
        organisation: { slug: 'az-ornekler-bakanligi', kind: 'MINISTRY', name: 'Örnekler Bakanlığı' },
      }),
      {
        __typename: 'Attendance',
        roles: ['ATTENDED'],
        official: null,
        country: null,
        organisation: { slug: 'ornek-enstitusu', kind: 'OTHER', name: 'Örnek Enstitüsü' },
        office: null,
        evidence: [{ quote: 'Örnek Enstitüsü', supports: null, document: { slug: `attendance-list-${meeting}` } }],
      },
    ]);
  });

  const rows = [
    ['Country', 'Role', 'Name', 'Organisation', 'Post'],
    ['KZ', '', 'Example Official One', 'Example, "the" Agency', 'Head of\nDepartment'],
    ['Ελλάδα', 'co-chair', 'Example Official Two', '', 'Director'],
  ];
  const quoted = (delimiter: string) =>
    `${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')}\r\n`;
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

  test.each([
    ['commas', Buffer.from(quoted(','))],
    ['semicolons', Buffer.from(quoted(';'))],
    ['tabs', Buffer.from(quoted('\t'))],
    ['a line that says what parts them', Buffer.from(`sep=;\r\n${quoted(';')}`)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${quoted(',')}`)],
    ['UTF-16', utf16(quoted('\t'))],
    ['UTF-16, the other way round', utf16(quoted('\t')).swap16()],
    ['lines that end in LF', Buffer.from(quoted(',').replaceAll('\r\n', '\n'))],
    ['an Excel workbook', workbook({ Liste: rows })],
    ['the second sheet of a workbook', workbook({ Notes: [['Anything'], ['at all']], 'Katılımcı listesi': rows })],
  ])('comes to the same in %s', async (_, bytes) => {
    const { record } = await read(bytes);
    expect(record.attendances.map(({ official, country, roles }) => [official, country, roles])).toEqual([
      ['example-official-one-kz', 'KZ', ['ATTENDED']],
      ['example-official-two-gr', 'GR', ['CO_CHAIRED']],
    ]);
    expect(record.offices.map(({ title }) => title)).toEqual([{ en: 'Head of Department' }, { en: 'Director' }]);
    expect(record.organisations.map(({ name }) => name)).toEqual([{ en: 'Example, "the" Agency' }]);
  });

  test('may be in Windows-1254; bytes in another encoding are refused rather than read wrong', async () => {
    const turkishBytes = Buffer.from(turkish, 'latin1').length;
    expect(turkishBytes).toBe(turkish.length);
    const { record } = await read(windows1254('Ad Soyad;Ülke\r\nÖrnek Şığ;Türkiye\r\n'));
    expect(record.officials[0]?.name).toEqual({ tr: 'Örnek Şığ' });
    // Иванов in Windows-1251.
    const cyrillic = Buffer.concat([Buffer.from('Name\n'), Buffer.from('c8e2e0edeee2', 'hex')]);
    expect((await refusal(read(cyrillic))).message).toMatch(
      /must be text in UTF-8, UTF-16 or \(Turkish\) Windows-1254/,
    );
    expect((await refusal(read(Buffer.from('Name\nA\0B')))).message).toMatch(/NUL/);
  });

  test('somebody known is recognised by name in any spelling, country and seat; any doubt is left to people', async () => {
    await afresh();
    const ministry = 'Ministry of Transport, Communications and High Technologies';
    const official = async (list: string, document: string) => {
      await write(list, { ...attendance, document });
      return (await attendees(document)).map((one: { official: { slug: string } }) => one.official.slug).sort();
    };
    expect(
      await official(
        `name,organisation,country\nRamin Quluzadə,"${ministry}",Azerbaijan\nRamin Quluzadə,,Türkiye\n`,
        'test-list-1',
      ),
    ).toEqual(['ramin-guluzade', 'ramin-quluzade-tr']);
    // Nothing but the name and the country: a namesake, or the same in another office.
    expect(await official('name,country\nRamin Quluzadə,AZ\n', 'test-list-2')).toEqual(['ramin-quluzade-az']);
    // Two who were there without a seat are two, until somebody knows better; and the same list is read the same.
    const another = 'name,country\nRamin Quluzadə,AZ\nExample Official One,TR\n';
    const slugs = ['example-official-one-tr', `ramin-quluzade-az-${meeting}`];
    expect(await official(another, 'test-list-3')).toEqual(slugs);
    expect(await official(`${another}Example Official Two,TR\n`, 'test-list-3')).toEqual([
      slugs[0],
      'example-official-two-tr',
      slugs[1],
    ]);
  });

  test('an organisation is known by its name in any language', async () => {
    await afresh();
    await write('name,organisation\nExample Official One,TÜRK KONSEYİ\nExample Official Two,Turkic council\n');
    expect(
      (await attendees()).map(({ organisation }: { organisation: { slug: string } }) => organisation.slug),
    ).toEqual(['turkic-council', 'turkic-council']);
  });

  test('the same once more changes nothing, and takes the place of what the list said before', async () => {
    await afresh();
    await write(turkish);
    const before = await checksum(graph.database);
    expect(await write(turkish)).toMatchObject({ outcome: 'already in' });
    await write(`${turkish}4;Örnek Yetkili Üç;;;TR;\r\n`);
    await write(turkish);
    expect(await checksum(graph.database)).toEqual(before);
  });

  test('a cell that begins with = is a text; a formula of Excel counts by the value stored with it', async () => {
    const text = await read('name,post\n=1+1,=HYPERLINK()\n');
    expect(text.record.officials[0]?.name).toEqual({ en: '=1+1' });
    const formula = workbook({
      A: [
        ['Name', 'Country'],
        [{ xml: '<c t="str"><f>A1&amp;B1</f><v>Example One</v></c>' }, 'TR'],
      ],
    });
    expect((await read(formula)).record.officials[0]?.name).toEqual({ en: 'Example One' });
    const bare = workbook({
      A: [
        ['Name', 'Country'],
        [{ xml: '<c><f>A1</f></c>' }, 'TR'],
      ],
    });
    expect((await refusal(read(bare))).problems[0]).toMatchObject({
      line: 2,
      column: 1,
      field: 'Name',
      reason: expect.stringMatching(/formula without a value/),
    });
    const error = workbook({ A: [['Name'], [{ xml: '<c t="e"><f>A0</f><v>#REF!</v></c>' }]] });
    expect((await refusal(read(error))).problems[0]?.reason).toMatch(/error #REF!/);
  });

  test('is refused with every cell that does not fit', async () => {
    const { problems } = await refusal(
      read('name;post;country;role\nA;;Atlantis;\n;Minister;TR;\nB;x;TR;dancer\n;;;chair\n"C\nC";;TR;\nC C;;TR;\n'),
    );
    expect(problems.map(({ line, column, field }) => [line, column, field])).toEqual([
      [2, 3, 'country'],
      [3, 1, 'name'],
      [4, 4, 'role'],
      [5, 1, 'name'],
      [8, 1, 'name'],
    ]);
    expect(problems.map(({ reason }) => reason).join('\n')).toMatch(/Atlantis.*dancer.*second time, first in line 6/s);
  });

  test.each([
    ['a heading that is none', 'name,shoe size\nA,42\n', /column "shoe size", which is none of Name \(or/],
    ['a heading twice', 'name,Adı Soyadı\nA,B\n', /two columns for one thing: "name" and "Adı Soyadı"/],
    ['a prototype for a heading', '__proto__,constructor\nA,B\n', /column "__proto__"/],
    ['no heading', 'Example Official One,TR\n', /column "Example Official One"/],
    ['nothing', '', /holds no rows/],
    ['headings for nobody', 'role,post\nchair,x\n', /must have a column for name, organisation or country/],
    ['a cell too many', 'name,country\nA,TR,surplus\n', /holds "surplus" in a column without heading/],
    [
      'a row that breaks off',
      'name,country,post\nA,TR\n',
      /2:2: country must have 3 cells, as the first row has; it ends after 2/,
    ],
    ['a quotation mark never closed', 'name\n"A\nB\n', /opens a cell and none closes it/],
    ['a cell of a megabyte', `name\n${'x'.repeat(1_100_000)}\n`, /CSV|at most/],
    ['a control character', 'name\nA\u0007B\n', /control characters/],
    ['a name without letters', 'name,country\n...,TR\n', /must hold letters/],
    ['an unknown meeting', 'name\nA\n', /which the graph does not know/, 'no-such-meeting'],
  ])('is refused for %s', async (_, text, reason, about = meeting) => {
    const before = await checksum(graph.database);
    const { message } = await refusal(write(text, { ...attendance, about }));
    expect(message).toMatch(reason);
    expect(await checksum(graph.database)).toEqual(before);
  });

  const names = [['Name'], ['Example Official One']];
  const document = (type: string) =>
    `<?xml version="1.0"?>${type}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Name</v></c></row></sheetData></worksheet>`;
  test.each([
    ['no sheet of that name', workbook({ A: names }), /has no sheet "B"; it has "A"/, 'B'],
    ['a sheet of a CSV', Buffer.from('name\nA\n'), /no Excel workbook/, 'A'],
    ['a password', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /password/],
    ['an encrypted file', archive([{ name: 'xl/workbook.xml', bytes: 'x', encrypted: true }]), /encrypted/],
    ['no workbook', archive([{ name: 'a.txt', bytes: 'x' }]), /lacks xl\//],
    ['a file cut short', workbook({ A: names }).subarray(0, 300), /damaged/],
    [
      'a name that leads out of it',
      archive([{ name: '../../etc/passwd', bytes: 'x' }]),
      /damaged: invalid relative path/,
    ],
    [
      'a sheet that lies outside of it',
      workbook({ A: names }, [
        {
          name: 'xl/_rels/workbook.xml.rels',
          bytes: '<R><Relationship Id="rId1" Target="../../../worksheets/etc"/></R>',
        },
      ]),
      /lacks worksheets\/etc/,
    ],
    [
      'more than it may unpack to',
      workbook({ A: names }, [{ name: 'xl/media/a.bin', bytes: 'x', claimedSize: 300_000_000 }]),
      /unpack to more than 200 MB/,
    ],
    [
      'more than it says that it unpacks to',
      workbook({ A: names }, [
        { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(50_000_000, ' '), claimedSize: 1000 },
      ]),
      /damaged: too many bytes/,
    ],
    [
      'entities without end',
      workbook({ A: names }, [
        { name: 'xl/worksheets/sheet1.xml', bytes: document('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>') },
      ]),
      /document type/,
    ],
    [
      'an entity that stands for a file',
      workbook({ A: names }, [
        {
          name: 'xl/sharedStrings.xml',
          bytes: '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst><si><t>&f;</t></si></sst>',
        },
      ]),
      /document type/,
    ],
    [
      'XML that is none',
      workbook({ A: names }, [{ name: 'xl/worksheets/sheet1.xml', bytes: '<a><b></a>' }]),
      /damaged/,
    ],
    ['half a character', workbook({ A: [['Name'], ['A_xD800_B']] }), /control characters/],
    [
      'cells merged over rows',
      workbook(
        {
          A: [
            ['Name', 'Country'],
            ['A', 'TR'],
            ['B', ''],
          ],
        },
        [],
        '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
      ),
      /2:2: Country is merged with the cells below it \(B2:B3\)/,
    ],
  ])('a workbook is refused for %s', async (_, bytes, reason, sheet?: string) => {
    expect((await refusal(read(bytes, { ...attendance, sheet }, 'list.xlsx'))).message).toMatch(reason);
  });

  test('whatever the cells hold: in or refused, and never a crash', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('TR', 'chair', '__proto__', '"', '=1', ''),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 4 }),
        fc.boolean(),
        async (rows, isSheet) => {
          const all = [['Name', 'Post', 'Country', 'Role'], ...rows];
          const bytes = isSheet ? workbook({ A: all }) : Buffer.from(all.map((row) => row.join(',')).join('\n'));
          try {
            const checked = await read(bytes);
            // What is made of a list is a record like any other.
            parseRecord('list.json', Buffer.from(JSON.stringify(checked.record)));
          } catch (error) {
            if (!(error instanceof RecordRefused)) throw error;
            expect(error.problems.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a measure list', () => {
  const plan = JSON.stringify({
    record: 1,
    document: { slug: 'test-plan-text', kind: 'ACTION_PLAN', title: 'A test plan', language: 'en' },
    initiatives: [{ slug: initiative, kind: 'ACTION_PLAN', title: { en: 'A test plan' } }],
  });
  beforeAll(async () => {
    await afresh();
    await writeRecord(graph.database, parseRecord('plan.json', Buffer.from(plan)));
  });

  const list = [
    'Number,Title,Title (tr),Heading,Topics',
    'I,Networks,Ağlar,yes,',
    'I.1,Build a backbone,Omurga kurmak,,"ict, broadband"',
    'I.1.a),Lay cables,,,',
    'II.,Skills,Beceriler,evet,',
  ].join('\n');

  test('says what an initiative holds, in its depth, order and languages', async () => {
    await write(list, measures);
    const { data } = await graph.data(
      `{ initiative(slug: "${initiative}") { measures { nodes {
      code heading title tr: title(language: "tr") parent { code } topics { slug } evidence { quote }
    } } } }`.replace('isHeading: heading', 'heading'),
    );
    expect(data.initiative.measures.nodes).toEqual([
      expect.objectContaining({ code: 'I', heading: true, title: 'Networks', tr: 'Ağlar', parent: null }),
      {
        code: 'I.1',
        heading: false,
        title: 'Build a backbone',
        tr: 'Omurga kurmak',
        parent: { code: 'I' },
        topics: [{ slug: 'broadband' }, { slug: 'ict' }],
        evidence: [{ quote: 'Build a backbone' }],
      },
      expect.objectContaining({ code: 'I.1.a', parent: { code: 'I.1' } }),
      expect.objectContaining({ code: 'II', heading: true, title: 'Skills' }),
    ]);
  });

  test.each([
    ['a parent without a row', 'number,title\nI.1,x\n', /2:1: number stands under I, for which the list has no row/],
    ['an item twice', 'number,title\nI,x\nI.,y\n', /3:1: number stands in line 2 already/],
    ['a number that is none', 'number,title\n1..2,x\n', /2:1: number must be the numbers down to the item/],
    ['a prototype for a number', 'number,title\n__proto__,x\n', /must be the numbers/],
    ['no title', 'number,title (tr)\nI,\n', /title is missing/],
    ['a language that is none', 'number,title (xq)\nI,x\n', /column "title \(xq\)"/],
    [
      'a topic that nothing describes',
      'number,title,topics\nI,x,ict\nII,y,no-such-topic\n',
      /3:1: measures\[0\]\.items\[1\] names Topic:no-such-topic/,
    ],
    ['depth without end', `number,title\n${Array(500).fill('1').join('.')},x\n`, /at most 8 numbers deep/],
    [
      'an unknown initiative',
      'number,title\nI,x\n',
      /the initiative nothing, which the graph does not know/,
      'nothing',
    ],
  ])('is refused for %s', async (_, text, reason, about = initiative) => {
    expect((await refusal(write(text, { ...measures, about }))).message).toMatch(reason);
  });
});

test('the command brings lists in, and says where one is wrong', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'graph-lists-'));
  try {
    const file = join(folder, '__proto__.xlsx');
    const go = (...words: string[]) =>
      runCommand(['import', ...words], { IMPORT_QUARANTINE: join(folder, 'quarantine') });
    const options = ['--kind', 'attendance', '--meeting', meeting, '--document', 'test-command-list'];
    await writeFile(
      file,
      workbook({
        A: [
          ['Name', 'Country'],
          ['Example Official One', 'Atlantis'],
        ],
      }),
    );
    const refused = await go(...options, file);
    expect(refused).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/__proto__\.xlsx:2:2: Country must be a country/),
    });
    // Kept with what was said of it, so that it can be mended where it is kept, and taken up.
    const [kept = ''] = await readdir(join(folder, 'quarantine'));
    expect(kept).toMatch(/\.xlsx$/);
    await writeFile(
      join(folder, 'quarantine', kept),
      workbook({
        A: [
          ['Name', 'Country'],
          ['Example Official One', 'Türkiye'],
        ],
      }),
    );
    expect((await go('--retry')).stdout).toMatch(/: in, /);
    expect(await readdir(join(folder, 'quarantine'))).toEqual([]);
    expect(await attendees('test-command-list')).toMatchObject([{ official: { slug: 'example-official-one-tr' } }]);
    expect(await go('--kind', 'attendance', file)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--meeting/),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the lists in the documentation are read as they stand', async () => {
  const text = await readFile(fileURLToPath(new URL('../docs/records.md', import.meta.url)), 'utf8');
  const block = (start: string) => new RegExp(`^\`\`\`\\n(${start}.*?)^\`\`\``, 'ms').exec(text)?.[1] ?? '';
  expect((await read(block('Adı Soyadı'))).record.attendances).toMatchObject([
    { official: 'ornek-yetkili-bir-tr', roles: ['CHAIRED'] },
    { official: 'ornek-yetkili-iki-az', roles: ['SPOKE', 'SIGNED'] },
  ]);
  const { record } = await read(block('Number'), { ...measures, about: 'bsec-ict-action-plan-2011-2013' });
  expect(record.measures[0]?.items).toMatchObject([
    { title: { en: 'Networks', tr: 'Ağlar' }, items: [{ topics: ['ict', 'broadband'] }] },
  ]);
});

/** Turkish letters in the code page that a Turkish Excel writes. */
function windows1254(text: string): Buffer {
  const letters: Readonly<Record<string, number>> = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe };
  return Buffer.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}
