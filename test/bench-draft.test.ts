import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectedOf } from '../bench/draft/expected.ts';
import { type Outcome, summaryOf } from '../bench/draft/figures.ts';
import { findsOf } from '../bench/draft/finds.ts';
import { type Gold, readPairs, readPairsBySha256 } from '../bench/draft/gold.ts';
import { type Expected, type Finds, judge, type Kind, type Kinds } from '../bench/draft/judge.ts';
import { renderText } from '../bench/draft/report.ts';
import { measureSpeed } from '../bench/draft/speed.ts';
import type { Draft } from '../src/drafting/draft.ts';
import { fold } from '../src/graph/explore/fold.ts';

const run = promisify(execFile);
const checkout = fileURLToPath(new URL('..', import.meta.url));
const halves = ['development', 'test'].map((half) => fileURLToPath(new URL(`../bench/draft/${half}`, import.meta.url)));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drafts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A document in the folder, with what is to be found in it. */
async function documentWith(gold: unknown, name = 'own'): Promise<void> {
  await writeFile(join(folder, `${name}.txt`), 'Example Official One spoke.');
  await writeFile(join(folder, `${name}.gold.json`), typeof gold === 'string' ? gold : JSON.stringify(gold));
}

async function goldOf(gold: unknown): Promise<Gold> {
  await documentWith(gold);
  const [pair] = await readPairs(folder);
  if (!pair) throw new Error('There is no pair.');
  return pair.gold;
}

/** Somebody who drafts perfectly: all that is to be found, with changes. */
function findsLike(expected: Expected, changes: Partial<{ [K in Kind]: readonly Kinds[K][] }> = {}, sure = false) {
  const all = Object.entries({ ...expected, ...changes }).map(([kind, values]) => [
    kind,
    (values ?? []).map((value) => ({ value, sure })),
  ]);
  return Object.fromEntries(all) as Finds;
}

const meeting = {
  language: 'en',
  meeting: 'Meeting of the Ministers of the Example Network',
  ordinal: 3,
  start: '2020-02-28',
  end: '2020-03-01',
  place: 'Baku',
  country: 'AZ',
  persons: [
    { name: 'Example Official One', post: 'Minister of Examples', side: 'TR', role: ['opened', 'spoke'] },
    { name: 'Example Official Two', post: null, side: 'EN', role: 'attended' },
  ],
  countries: ['AZ', 'TR'],
  organisations: [{ name: 'Example Network', acronym: 'EN' }],
  subgroups: ['Sub-Group 1 (Roaming)', 'Sub-Group on Skills'],
  measures: [
    { code: 'I.1', text: 'Build a shared network of all member states.' },
    { code: null, text: 'hold an exercise every year' },
  ],
};

test('what is drafted as the gold has it is right in every kind', async () => {
  const expected = expectedOf(await goldOf(meeting));
  const all = judge(expected, findsLike(expected, {}, true));
  expect(all.map(({ kind, right }) => [kind, right])).toEqual([
    ['meeting fields', 4],
    ['dates', 2],
    ['countries', 2],
    ['persons by name', 2],
    ['persons with post', 1],
    ['persons with side', 1 + 1],
    ['persons with role', 3],
    ['organisations', 1],
    ['sub-groups', 2],
    ['measures', 2],
  ]);
  for (const { missed, extra, right, sureRight, sureWrong } of all) {
    expect([missed, extra, sureWrong]).toEqual([[], [], []]);
    expect(sureRight).toBe(right);
  }
});

test('what is missing is missed, what is too much is false, a wrong side or number is both', async () => {
  const expected = expectedOf(await goldOf(meeting));
  const finds = findsLike(expected, {
    dates: [{ field: 'start', value: '2020-02-28' }],
    countries: ['AZ', 'KZ'],
    'persons with side': [
      { name: 'Example Official One', value: 'KZ', country: 'KZ' },
      { name: 'Example Official Two', value: 'Example Network', country: null },
    ],
    'sub-groups': ['Sub-Group 2 (Roaming)', 'Sub-Group on Skills', 'Sub-Group on Skills'],
    measures: [
      { code: 'I.2', text: 'Build a shared network of all member states.' },
      { code: 'II', text: 'hold an exercise every year' },
    ],
  });
  const judged = (kind: Kind) => {
    const it = judge(expected, finds).find((one) => one.kind === kind);
    return [it?.right, it?.missed, it?.extra];
  };
  expect(judged('dates')).toEqual([1, ['end: 2020-03-01'], []]);
  expect(judged('countries')).toEqual([1, ['TR'], ['KZ']]);
  expect(judged('persons with side')).toEqual([1, ['Example Official One: TR'], ['Example Official One: KZ']]);
  expect(judged('sub-groups')).toEqual([
    1,
    ['Sub-Group 1 (Roaming)'],
    ['Sub-Group 2 (Roaming)', 'Sub-Group on Skills'],
  ]);
  const text = 'Build a shared network of all member states.';
  expect(judged('measures')).toEqual([1, [`I.1 ${text}`], [`I.2 ${text}`]]);
});

test('each counts once: one find is not two, nor two finds one', () => {
  const bullet = { code: null, text: 'hold an exercise every year' };
  const counts = (gold: Kinds['measures'][], found: Kinds['measures'][]) => {
    const expected = { ...expectedOf({}), measures: gold };
    const it = judge(expected, findsLike(expected, { measures: found })).find(({ kind }) => kind === 'measures');
    return [it?.right, it?.missed.length, it?.extra.length];
  };
  expect(counts([bullet, bullet], [bullet])).toEqual([1, 1, 0]);
  expect(counts([bullet], [bullet, bullet])).toEqual([1, 0, 1]);
});

test('the same in other words is right as far as the README says, and no further', async () => {
  const right = <K extends Kind>(kind: K, gold: Kinds[K], found: Kinds[K]) => {
    const expected = { ...expectedOf({}), [kind]: [gold] };
    return judge(expected, findsLike(expected, { [kind]: [found] })).some((it) => it.kind === kind && it.right === 1);
  };
  const post = (gold: string, found: string, country: string | null = null) =>
    right('persons with post', { name: 'A', value: gold, country }, { name: 'A', value: found, country });
  expect(post('министр связи', 'министром связи')).toBe(true);
  expect(post('Ulaştırma Bakanı', 'Türkiye Cumhuriyeti Ulaştırma Bakanı’nın', 'TR')).toBe(true);
  expect(post('head of the Azerbaijani delegation', 'Head of delegation', 'AZ')).toBe(true);
  expect(post('RDT-nin Baş katibi', 'RDT Baş katib')).toBe(true);
  expect(post('Minister of Transport', 'Deputy Minister of Transport')).toBe(false);
  expect(post('Minister of Transport', 'Minister of Finance')).toBe(false);
  expect(post('rəqəmsal inkişaf naziri', 'rəqəmsal inkişaf nazirinin müavini')).toBe(false);

  expect(right('persons by name', 'Берёзкин А. С.', 'А. С. Берёзкин')).toBe(true);
  expect(right('persons by name', 'Example Official One', 'Dr EXAMPLE OFFICIAL ONE')).toBe(true);
  expect(right('persons by name', 'Example Official One', 'Example Official')).toBe(false);

  const named = (name: string, acronym: string | null = null) => ({ name, acronym });
  expect(right('organisations', named('Example Network', 'EN'), named('EN'))).toBe(true);
  expect(right('organisations', named('Координационный совет'), named('Координационного совета'))).toBe(true);
  expect(right('organisations', named('Example Network'), named('Example Fund'))).toBe(false);

  expect(right('sub-groups', 'Sub-Group I (Cables)', 'sub-group 1: cables')).toBe(true);
  expect(right('sub-groups', '2 numaralı alt grup (Posta)', '2. Alt Grup (Posta)')).toBe(true);
  expect(right('sub-groups', 'рабочая подгруппа № 1 («Тарифы»)', 'подгруппы «Тарифы»')).toBe(true);
  expect(right('sub-groups', 'alt çalışma grubu 1', 'alt çalışma grubu 2')).toBe(false);
  expect(right('sub-groups', 'Sub-Group on Cables', 'Sub-Group on Skills')).toBe(false);

  const measure = (text: string, found: string) =>
    right('measures', { code: 'II.1.a', text }, { code: 'II-1-a)', text: found });
  expect(measure('Build one network for all', 'build one network, for all')).toBe(true);
  expect(measure('Build one network for all', 'Build many networks')).toBe(false);
  expect(measure('Build one…', 'Build one network for all of them and more')).toBe(true);
  expect(measure('Build one…', 'Then build one')).toBe(false);

  const name = (gold: string, found: string) =>
    right('meeting fields', { field: 'meeting', value: gold }, { field: 'meeting', value: found });
  expect(name('Meeting of the Ministers of the Example Network', 'Ministers of the Example Network')).toBe(true);
  expect(name('Meeting of the Ministers of the Example Network', 'Council of Finance')).toBe(false);
});

/** A draft of a meeting, as far as it is compared. */
function draftLike(sure: boolean): Draft {
  const found = { quote: 'words', start: 0, end: 5, confidence: 1, sure, rule: 'example' };
  const name = 'Ministers of the EN';
  return {
    language: { value: 'en', isFull: true, ...found },
    meeting: {
      found,
      name,
      ordinal: { ...found, value: 3 },
      start: { ...found, value: '2020-02-28' },
      end: { ...found, value: '2020-03-01' },
      place: { ...found, name: 'Baku' },
      country: 'AZ',
    },
    persons: [
      {
        ...{ ...found, name: 'Example Official One', post: 'Minister of Examples', organisation: null, country: 'TR' },
        roles: ['opened', 'spoke'].map((role) => ({ ...found, role })),
      },
      {
        ...{ ...found, name: 'Example Official Two', post: null, organisation: 'EN', country: null },
        roles: [{ ...found, role: 'attended' }],
      },
    ],
    countries: ['AZ', 'TR'].map((code) => ({ ...found, code })),
    organisations: [{ ...found, name: 'Example Network', acronym: null }],
    subgroups: [
      { ...found, name: 'Sub-Group (Roaming)', number: '1' },
      { ...found, name: 'Sub-Group on Skills', number: null },
    ],
    measures: [
      { ...found, code: 'I.1', text: 'Build a shared network of all member states' },
      { ...found, code: null, text: 'hold an exercise every year' },
    ],
  } as unknown as Draft;
}

test.each([true, false])('a draft that holds what the gold does is right, sure (%j) or not', async (sure) => {
  const gold = await goldOf(meeting);
  const all = judge(expectedOf(gold), findsOf(draftLike(sure), gold.organisations ?? []));
  expect(all.filter(({ missed, extra }) => missed.length + extra.length > 0)).toEqual([]);
  for (const { right, sureRight } of all) expect(sureRight).toBe(sure ? right : 0);
});

test('figures add up over documents, and what is sure and wrong is told', async () => {
  const outcome = (name: string, language: string, found: string[]): Outcome => {
    const expected = { ...expectedOf({}), countries: ['AZ', 'TR'] };
    const judged = judge(expected, findsLike(expected, { countries: found }, true));
    return {
      name,
      language,
      languageFound: 'en',
      judged: judged.filter(({ kind }) => kind === 'countries'),
      unknown: ['organizations'],
    };
  };
  const outcomes = [outcome('one', 'en', ['AZ']), outcome('two', 'tr', ['AZ', 'KZ', 'TR', 'GE'])];
  const summary = summaryOf(outcomes);
  expect(summary.rows).toEqual([
    {
      kind: 'countries',
      all: { expected: 4, found: 5, precision: 3 / 5, recall: 3 / 4, f1: 6 / 9 },
      byLanguage: {
        en: { expected: 2, found: 1, precision: 1, recall: 1 / 2, f1: 2 / 3 },
        tr: { expected: 2, found: 4, precision: 1 / 2, recall: 1, f1: 2 / 3 },
      },
    },
  ]);
  expect(summary).toMatchObject({ documents: 2, languagesRight: 1, sureRight: 3, sureWrong: 2 });
  const report = renderText({ folders: [{ folder: 'own', summary, outcomes }], speed: [] });
  expect(report).toContain('one (en)\n  not judged, no field of the gold’s: organizations\n  missed, countries: TR\n');
  expect(report).toContain('two (tr, taken for en)\n');
  expect(report).toContain('organizations\n  false and sure, countries: KZ\n');
  expect(report).toContain('of 5 marked sure 2 wrong (40.0 %)');
  expect(report).toMatch(/countries\D+4\D+0\.60 0\.75 0\.67\D+1\.00 0\.50 0\.67/);
});

test('lists that the gold leaves out are not judged, and one day is its own end', async () => {
  const expected = expectedOf(await goldOf({ start: '2020-02', countries: [], persons: null, organizations: [] }));
  expect(await readPairs(folder)).toMatchObject([{ unknown: ['organizations'] }]);
  const judged = judge(expected, findsLike(expected, { countries: ['AZ'], 'persons by name': ['A'], measures: [] }));
  expect(judged.map(({ kind, extra }) => [kind, extra])).toEqual([
    ['meeting fields', []],
    ['dates', []],
    ['countries', ['AZ']],
  ]);
  expect(expected.dates).toEqual([
    { field: 'start', value: '2020-02' },
    { field: 'end', value: '2020-02' },
  ]);
});

test.each([
  ['{', 'own.gold.json is no JSON: '],
  ['[]', 'own.gold.json: must be an object with language'],
  [{ country: 'Turkey' }, 'own.gold.json: country must be an ISO 3166-1 alpha-2 code'],
  [{ start: '1 May 2020' }, 'own.gold.json: start must be a date or period of EDTF'],
  [{ ordinal: '3rd' }, 'own.gold.json: ordinal must be a whole number'],
  [{ persons: [{ name: 'A' }, { post: 'B' }] }, 'own.gold.json: persons.1.name '],
  [
    { persons: [{ name: 'A', role: ['chair', 'sat'] }] },
    'own.gold.json: persons.0.role must be one or a list of chair',
  ],
  [{ countries: 'AZ' }, 'own.gold.json: countries must be a list'],
  [{ measures: [{ code: 1 }] }, 'own.gold.json: measures.0.code '],
])('gold like %j is refused in one line that says where', async (gold, message) => {
  await documentWith(gold);
  const refused = await readPairs(folder).then(
    () => '',
    (error: Error) => error.message,
  );
  expect(refused).toContain(message);
  expect(refused).not.toContain('\n');
});

test('a folder without pairs, gold without its text and a text that nobody has are refused', async () => {
  await expect(readPairs(folder)).rejects.toThrow(`${folder} holds no NAME.gold.json`);
  await expect(readPairs(join(folder, 'none'))).rejects.toThrow('none cannot be read: ENOENT');
  await writeFile(join(folder, 'lone.gold.json'), '{ "sha256": "0" }');
  await expect(readPairs(folder)).rejects.toThrow('lone.txt cannot be read: ENOENT');
  await expect(readPairsBySha256(folder, folder)).rejects.toThrow('holds no .txt with the text that');
});

test('a folder of one’s own is measured by the command, and bad gold ends it', async () => {
  await documentWith(meeting);
  const [figures, program] = [join(folder, 'figures.json'), 'bench/draft/main.ts'];
  const bench = (...args: string[]) => run(process.execPath, ['--import', 'tsx', program, ...args], { cwd: checkout });
  const { stdout } = await bench(folder, '--no-speed', '--json', figures);
  expect(stdout).toContain('own (en');
  expect(stdout).toContain('missed, measures: I.1 Build a shared network');
  expect(stdout).toContain(`${folder}: 1 documents`);
  const [measured] = JSON.parse(await readFile(figures, 'utf8')).folders;
  expect(measured.summary.rows.find((it: { kind: Kind }) => it.kind === 'measures').all.expected).toBe(2);
  await documentWith({ countries: ['Turkey'] });
  await expect(bench(folder)).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('own.gold.json: countries.0 must be an ISO 3166-1 alpha-2 code'),
  });
});

test('texts of growing size are measured', () => {
  const sizes: number[] = [];
  const speed = measureSpeed(['Один.', 'İki'], (text) => sizes.push(Buffer.byteLength(text)));
  expect(speed.map(({ megabytes }) => megabytes)).toEqual([0.1, 1, 10]);
  for (const size of [1e5, 1e6, 1e7]) expect(sizes.some((it) => Math.abs(it - size) < 10)).toBe(true);
  expect(speed.map(({ growth }) => growth === null)).toEqual([true, false, false]);
});

test('what the gold of both halves holds stands in the texts', async () => {
  const languages = new Set<string>();
  for (const half of halves) {
    const pairs = await readPairs(half);
    expect(pairs.length).toBeGreaterThanOrEqual(16);
    for (const { name, text, gold } of pairs) {
      languages.add(gold.language ?? '');
      const flat = ` ${fold(text)} `;
      const words = (it: string) =>
        (it.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => fold(word).replaceAll(' ', ''));
      const own = ` ${words(text).join(' ')} `;
      // Three letters may be a case ending.
      const holds = (it: string) =>
        words(it).every((word) => own.includes(` ${word.slice(0, Math.max(2, word.length - 3))}`));
      const persons = gold.persons ?? [];
      const wordings = [
        ...[gold.meeting, gold.place],
        ...persons.flatMap((it) => [it.name, it.post, /^[A-Z]{2}$/.test(it.side ?? '') ? null : it.side]),
        ...(gold.organisations ?? []).flatMap((it) => [it.name, it.acronym]),
        ...(gold.subgroups ?? []),
      ].filter((it) => it !== null && it !== undefined);
      expect([name, wordings.filter((it) => !holds(it))]).toEqual([name, []]);
      const measures = (gold.measures ?? []).flatMap((it) => (it.text === null ? [] : [it.text]));
      expect([name, measures.filter((it) => !flat.includes(` ${fold(it)} `))]).toEqual([name, []]);
      const sides = persons.flatMap(({ side }) => (/^[A-Z]{2}$/.test(side ?? '') ? [side] : []));
      expect([name, sides.filter((it) => !gold.countries?.some((code) => code === it))]).toEqual([name, []]);
    }
  }
  expect([...languages].sort()).toEqual(['az', 'en', 'ru', 'tr']);
});
