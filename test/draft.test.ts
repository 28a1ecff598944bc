import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from './support/command.ts';
import { type Graph, seededGraph } from './support/graph.ts';

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await seededGraph();
  folder = await mkdtemp(join(tmpdir(), 'graph-draft-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

const news = `Örnek Birliği Ulaştırma Bakanları’nın 4. Toplantısı 12-13 Mayıs 2019 tarihlerinde Ankara’da yapıldı.

Örnek Birliği Genel Sekreteri Büyükelçi Selin Akörnek tarafından açılan toplantıda, Türkiye Cumhuriyeti Ulaştırma Bakanı Ahmet Arslan'ın, Kazakistan Cumhuriyeti Dijital Gelişim Bakanı Örnekbay
Denemeoğlu ve Macaristan Ekonomi Bakan Yardımcısı Dr. Örnek Szabó birer konuşma yaptı.

Denemeoğlu, bölge pazarının 2018 yılında 40 milyar dolara ulaştığını ve 2025 yılında 90 milyar doları bulmasının beklendiğini bildirdi.

5. Toplantının yeri hakkında Kazakistan'ın diplomatik kanallarla bilgi vermesi kararlaştırıldı.
`;

const path = (name: string) => join(folder, name);
async function file(name: string, content: string | Buffer): Promise<string> {
  await writeFile(path(name), content);
  return path(name);
}

describe('a draft', () => {
  test('of Turkish news is a record that the importer takes with its text', async () => {
    const text = await file('ornek-haber.txt', news);
    const out = path('ornek-haber.yaml');
    expect(await runCommand(['draft', text, '--out', out])).toMatchObject({ code: 0, stdout: '' });
    const yaml = await readFile(out, 'utf8');
    const record = parse(yaml);
    expect(record.meetings).toMatchObject([{ when: '2019-05-12/2019-05-13', ordinal: 4, place: 'ankara' }]);
    expect(record.countries.map(({ code }: { code: string }) => code)).toEqual(['TR', 'KZ', 'HU']);
    const officials = record.officials.map(({ name }: { name: { tr: string } }) => name.tr);
    expect(officials).toEqual(['Selin Akörnek', 'Ahmet Arslan', 'Örnekbay Denemeoğlu', 'Örnek Szabó']);
    expect(
      record.offices.map(({ title, country }: { title: { tr: string }; country: string }) => [title.tr, country]),
    ).toEqual([
      ['Örnek Birliği Genel Sekreteri', undefined],
      ['Ulaştırma Bakanı', 'TR'],
      ['Dijital Gelişim Bakanı', 'KZ'],
      ['Ekonomi Bakan Yardımcısı', 'HU'],
    ]);
    expect(record.attendances.map(({ roles }: { roles: string[] }) => roles)).toEqual([
      ['OPENED'],
      ['SPOKE'],
      ['SPOKE'],
      ['SPOKE'],
    ]);
    expect(record.statements[0].figures).toMatchObject([
      { value: 40e9, unit: 'USD', period: '2018', expected: false },
      { value: 90e9, unit: 'USD', period: '2025', expected: true },
    ]);
    expect(yaml).toMatch(/another meeting, mentioned-meeting .*: 5\. Toplantının/);
    expect(record.decisions[0].assignees).toEqual([{ country: 'KZ' }]);
    // Each part says which rule found it, how certain it is, and where.
    expect(yaml).toMatch(/# person-post-before 0\.\d\d, sure, \d+-\d+/);
    expect(yaml).toMatch(/# \? When was it published\?/);
    const imported = await runCommand(['import', '--dry-run', '--text', text, out]);
    expect(imported).toMatchObject({ code: 0, stdout: expect.stringContaining('1 would go in') });
  });

  test('takes somebody known in another post for the same official, with the reasons, and asks', async () => {
    const { stdout } = await runCommand(['draft', await file('known.txt', news)]);
    const [, comment] = /((?: +#.*\n)+) +- slug: ahmet-arslan\n/.exec(stdout) ?? [];
    expect(comment).toMatch(/known: Official:ahmet-arslan, .*the same country.*in another post/s);
    expect(comment).toMatch(/\? Is this Official:ahmet-arslan in another post\?/);
    const offline = await runCommand(['draft', '--offline', path('known.txt')]);
    expect(offline.stdout).toContain('- slug: ahmet-arslan-tr\n');
    expect(offline.stderr).toContain('Without the graph');
    const down = await runCommand(['draft', path('known.txt')], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(down).toMatchObject({
      code: 0,
      stdout: offline.stdout,
      stderr: expect.stringContaining('No Neo4j answers'),
    });
  });

  test('writes nothing to the graph, and no file over another', async () => {
    const before = await graph.data('{ documents { totalCount } officials { totalCount } }');
    const out = await file('reviewed.yaml', 'mine');
    const ended = await runCommand(['draft', await file('again.txt', news), '--out', out]);
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') });
    expect(await readFile(out, 'utf8')).toBe('mine');
    expect((await graph.data('{ documents { totalCount } officials { totalCount } }')).data).toEqual(before.data);
  });
});

const russian = `Второе заседание Рабочей группы по примерам состоялось 3 июня 2020 года в Ташкенте. Министр связи Узбекистана Пример Образцов открыл заседание.`;
/** KOI8-R by its table, which Node reads and does not write. */
function koi8(text: string): Buffer {
  const letters = new Map(
    Array.from({ length: 128 }, (_, index) => [
      new TextDecoder('koi8-r').decode(Uint8Array.of(index + 128)),
      index + 128,
    ]),
  );
  return Buffer.from([...text].map((letter) => letters.get(letter) ?? letter.charCodeAt(0)));
}

describe('what is no text, or says little', () => {
  test.each([
    ['an empty file', 'empty.txt', '', /empty\.txt is empty/],
    ['a file of another kind', 'a.odt', 'x', /must be a file of text/],
  ])('%s says what it is', async (_, name, content, reason) => {
    const ended = await runCommand(['draft', '--offline', await file(name, content)]);
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(reason) });
  });

  test('KOI8-R is told by its letters', async () => {
    const { stdout } = await runCommand(['draft', '--offline', await file('koi.txt', koi8(russian))]);
    expect(parse(stdout)).toMatchObject({
      document: { language: 'ru' },
      meetings: [{ when: '2020-06-03', ordinal: 2 }],
      officials: [{ name: { ru: 'Пример Образцов' } }],
    });
  });

  test('a text without a meeting gives what else is in it, and says so', async () => {
    const text = await file(
      'none.md',
      'The Ministry of Examples of Hungary thanked Mr Example Personage, Minister of Transport of Georgia.\n',
    );
    const { stdout, stderr, code } = await runCommand(['draft', '--offline', text]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/names no meeting/);
    expect(stdout).toMatch(/# \? Which meeting is it about/);
    const record = parse(stdout);
    expect(record.meetings).toBeUndefined();
    expect(record.countries.map(({ code }: { code: string }) => code)).toEqual(['HU', 'GE']);
    expect((await runCommand(['import', '--dry-run', await file('none.yaml', stdout)])).code).toBe(0);
  });

  test('a page of navigation, and a language that the rules do not know, are told of', async () => {
    const links = Array.from(
      { length: 40 },
      (_, index) => `<li><a href="/${index}">Example link ${index}</a></li>`,
    ).join('');
    const page = await runCommand(['draft', '--offline', await file('page.html', `<ul>${links}</ul><p>Hungary.</p>`)]);
    expect(page.stderr).toMatch(/Most of this page is navigation/);
    const other = await runCommand(['draft', '--offline', '--lang', 'x', await file('lang.txt', news)]);
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('BCP 47') });
  });
});
