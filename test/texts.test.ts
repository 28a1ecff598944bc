import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { seedFolder } from '../src/cli/paths.ts';
import { RecordRefused } from '../src/import/problem.ts';
import { parseRecord, readRecord } from '../src/import/read.ts';
import { textIn } from '../src/import/texts/document-text.ts';
import { QuotedText } from '../src/import/texts/quotations.ts';
import { withText } from '../src/import/texts/with-text.ts';
import { forgetText } from '../src/import/texts/write-text.ts';
import { Unreadable } from '../src/import/unreadable.ts';
import { writeRecord } from '../src/import/write.ts';
import { archive } from './support/archive.ts';
import { runCommand } from './support/command.ts';
import { type Graph, seededGraph } from './support/graph.ts';
import { pdf } from './support/pdf.ts';

/** The seed documents as published; they may not be redistributed, so they lie beside the checkout, if at all. */
const sources = fileURLToPath(new URL('../../shared/seeds', import.meta.url));

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await seededGraph();
  folder = await mkdtemp(join(tmpdir(), 'graph-texts-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

const minutes = [
  'Minutes of the example meeting',
  '',
  'Example Official One opened the meet\u00ading on 2 May. The “infor-',
  'mation society” of  A\u0308land was dis-',
  'cussed; so was e-',
  'government – at length.',
].join('\r\n');

function record(quotes: object = {}): string {
  const { when = 'on 2 May', attendance = 'Example Official One' } = quotes as Record<string, string>;
  return stringify({
    record: 1,
    document: { slug: 'test-minutes', kind: 'MINUTES', title: 'Minutes of a test meeting', language: 'en' },
    countries: [{ code: 'AZ' }],
    meetings: [
      {
        slug: 'test-meeting',
        title: { en: 'A test meeting' },
        when: '2019-05-02',
        evidence: ['"information society" of Äland', { quote: when, supports: 'when' }],
      },
    ],
    attendances: [
      { meeting: 'test-meeting', country: 'AZ', evidence: { quote: attendance, note: 'Whose name it is stays open.' } },
    ],
  });
}

const checked = (text = record()) => parseRecord('test.yaml', Buffer.from(text));
const writeWith = async (text: string | Buffer, of = record(), file = 'minutes.txt') =>
  writeRecord(graph.database, withText(checked(of), await textIn(file, Buffer.from(text))));

const question = `{ document(slug: "test-minutes") { text sha256 mediaType }
  meeting(slug: "test-meeting") { evidence { quote start end } attendances { nodes { evidence { quote start end } } } } }`;

describe('the text of a document', () => {
  test('is held as it stands, and every quotation says where it is in it', async () => {
    await writeWith(minutes);
    const { data } = await graph.data(question);
    const { text, sha256, mediaType } = data.document;
    expect(text).toBe(minutes.normalize('NFC').replaceAll('\r\n', '\n'));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(mediaType).toBe('text/plain');
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(data.meeting.evidence.map(words)).toEqual(['“infor-\nmation society” of  Äland', 'on 2 May']);
    expect(data.meeting.attendances.nodes[0].evidence.map(words)).toEqual(['Example Official One']);
  });

  test('stays where a record comes without one, and its new quotations are looked up in it', async () => {
    await writeWith(minutes);
    await writeRecord(graph.database, checked(record({ attendance: 'opened the meeting' })));
    const { data } = await graph.data(question);
    const [{ start, end }] = data.meeting.attendances.nodes[0].evidence;
    expect(data.document.text.slice(start, end)).toBe('opened the meet\u00ading');
    await expect(writeRecord(graph.database, checked(record({ attendance: 'closed it' })))).rejects.toThrow(
      /attendances\[0\]\.evidence\.quote must quote the document's text; "closed it" is not in it/,
    );
  });

  test('that came later is taken in, although the record is the same; another takes its place', async () => {
    await writeRecord(graph.database, checked());
    await writeWith(minutes);
    expect(await writeWith(minutes)).toMatchObject({ outcome: 'already in' });
    await writeWith(`Corrected.\n\n${minutes}`);
    const { data } = await graph.data(question);
    const [{ start, end, quote }] = data.meeting.attendances.nodes[0].evidence;
    expect(data.document.text.slice(start, end)).toBe(quote);
    expect(data.document.text.startsWith('Corrected.')).toBe(true);
  });

  test('is not read where it is not asked for', async () => {
    await writeWith(minutes);
    const plain = await graph.data('{ document(slug: "test-minutes") { title } }');
    const withHash = await graph.data('{ document(slug: "test-minutes") { title sha256 mediaType } }');
    const whole = await graph.data('{ document(slug: "test-minutes") { title text } }');
    expect([withHash.statements - plain.statements, whole.statements - plain.statements]).toEqual([1, 1]);
    const rows = await graph.database.read<{ row: string }>({
      name: 'row',
      text: "MATCH (document:Document {id: 'Document:test-minutes'}) RETURN document.row AS row",
    });
    expect(rows[0]?.row).not.toContain('e-\\ngovernment');
  });

  test('a quotation comes with what stands around it, as much as is asked for', async () => {
    await writeWith(minutes);
    const ask = (around: number) =>
      graph.ask(
        `query ($around: Int!) { meeting(slug: "test-meeting") { evidence { start end document { text }
          surroundings(around: $around) { text highlights { start end } cutBefore cutAfter } } } }`,
        { around },
      );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 250 }), async (around) => {
        const { data } = await ask(around);
        for (const { start, end, document, surroundings } of data.meeting.evidence) {
          const [{ start: from, end: to }] = surroundings.highlights;
          const at = start - from;
          const until = at + surroundings.text.length;
          expect(document.text.slice(at, until)).toBe(surroundings.text);
          expect(document.text.slice(at + from, at + to)).toBe(document.text.slice(start, end));
          expect([from <= around, until - end <= around]).toEqual([true, true]);
          expect(surroundings.cutBefore).toBe(at > 0);
          expect(surroundings.cutAfter).toBe(until < document.text.length);
        }
      }),
      { numRuns: 25 },
    );
    // Between words: the passage stands in the middle of a sentence.
    const { data } = await ask(20);
    expect(data.meeting.evidence[1].surroundings.text).toBe('opened the meet\u00ading on 2 May. The “infor-\nmation');
    expect((await ask(1_001)).errors?.[0]?.extensions['argument']).toBe('around');
    const { data: seeds } = await graph.data('{ country(code: "AZ") { evidence { surroundings { text } } } }');
    expect(new Set(seeds.country.evidence.map((it: { surroundings: unknown }) => it.surroundings))).toEqual(
      new Set([null]),
    );
  });

  test('goes when the document is taken back', async () => {
    await writeWith(minutes);
    await graph.database.write((transaction) => forgetText(transaction, 'Document:test-minutes'));
    const { data } = await graph.data('{ document(slug: "test-minutes") { text sha256 mediaType } }');
    expect(data.document).toEqual({ text: null, sha256: null, mediaType: null });
  });

  test('a document without one says so', async () => {
    const { data } = await graph.data(
      '{ documents { nodes { slug text sha256 mediaType facts(first: 3) { nodes { evidence { start end } } } } } }',
    );
    const seed = data.documents.nodes.find(
      ({ slug }: { slug: string }) => slug === 'bsec-ict-action-plan-2011-2013-text',
    );
    expect(seed).toMatchObject({ text: null, sha256: null, mediaType: null });
    expect(seed.facts.nodes[0].evidence[0]).toEqual({ start: null, end: null });
  });
});

describe('a quotation that is not in the text', () => {
  test('refuses the record, with its place there and the nearest passage', async () => {
    const text = record({ attendance: 'Example Oficial One', when: 'on 2 June' });
    const line = (words: string) => text.split('\n').findIndex((one) => one.includes(words)) + 1;
    const error = await writeWith(minutes, text).catch((reason) => reason);
    expect(error).toBeInstanceOf(RecordRefused);
    expect(error.problems).toMatchObject([
      { line: line('on 2 June'), field: 'meetings[0].evidence[1].quote', column: 9 },
      {
        line: line('Oficial'),
        field: 'attendances[0].evidence.quote',
        reason: expect.stringContaining('the nearest is "Example Official One"'),
      },
    ]);
  });

  test('is told by the command, and nothing is written', async () => {
    const file = join(folder, 'command.yaml');
    await writeFile(file, record({ attendance: 'nowhere to be found' }).replaceAll('test-', 'test-command-'));
    await writeFile(join(folder, 'minutes.md'), minutes);
    const go = (...words: string[]) =>
      runCommand(['import', ...words], { IMPORT_QUARANTINE: join(folder, 'quarantine') });
    const refused = await go('--text', join(folder, 'minutes.md'), file);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(
      /command\.yaml:\d+:\d+: attendances\[0\]\.evidence\.quote must quote.*"nowhere to be found"/,
    );
    await writeFile(file, record().replaceAll('test-', 'test-command-'));
    expect((await go('--text', join(folder, 'minutes.md'), file)).stdout).toMatch(/: in, /);
    const { data } = await graph.data('{ document(slug: "test-command-minutes") { mediaType } }');
    expect(data.document).toEqual({ mediaType: 'text/markdown' });
    expect(await go('--text', join(folder, 'minutes.md'), file, file)).toMatchObject({ code: 2 });
    expect(await go('--text', join(folder, 'none.txt'), file)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/none\.txt: cannot be read: ENOENT/),
    });
  });

  test('is found however it is set, and leads to where it stands', () => {
    const word = fc.stringMatching(/^[a-zA-ZçğıöşüÇĞİÖŞÜÀ-ÿΑ-ω]{1,8}$/).map((one) => one.normalize('NFC'));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 4, maxLength: 30 }),
        fc.nat(20),
        fc.constantFrom(' ', '\n', ' \u00a0 ', '\u00ad ', '\t\n', '\u200b '),
        fc.boolean(),
        (words, from, between, isDecomposed) => {
          const quotation = words
            .slice(from % words.length)
            .slice(0, 5)
            .join(' ');
          const text = words.join(between);
          const source = isDecomposed ? text.normalize('NFD') : text;
          const place = new QuotedText(source).find(isDecomposed ? quotation : quotation.normalize('NFD'));
          if (!place) throw new Error('it is not found');
          const plain = (it: string) =>
            it
              .normalize('NFC')
              .replaceAll(/[\u00ad\u200b]/g, '')
              .replaceAll(/\s+/g, ' ')
              .trim();
          expect(plain(source.slice(place.start, place.end))).toBe(plain(quotation));
        },
      ),
    );
  });
});

const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8"?>${text}`;
const word = (body: string, type = '') =>
  archive([
    {
      name: '[Content_Types].xml',
      bytes: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    },
    {
      name: '_rels/.rels',
      bytes: xml(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
    },
    {
      name: 'word/document.xml',
      bytes: xml(
        `${type}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    },
  ]);
const paragraph =
  '<w:p><w:r><w:t>Example Official </w:t></w:r><w:r><w:t>One &amp; Two</w:t></w:r></w:p><w:p><w:r><w:t>Second</w:t></w:r></w:p>';

describe('a file', () => {
  test.each([
    ['a.txt', Buffer.from('\ufeffExample Official One & Two\r\n'), 'Example Official One & Two'],
    ['a.md', Buffer.from('# Örnek\n'), '# Örnek'],
    [
      'a.html',
      Buffer.from(
        '<title>x</title><script>y</script><h1>Example</h1><p>One &amp; <b>Two</b><table><tr><td>a<td>b</table>',
      ),
      'Example\n\nOne & Two\n\na b',
    ],
    [
      'a.HTM',
      Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), Buffer.from('c8e2e0edeee2', 'hex')]),
      'Иванов',
    ],
    ['a.docx', word(paragraph), 'Example Official One & Two\n\nSecond'],
    ['a.pdf', pdf(['Example Official One', 'and the 2nd line']), 'Example Official One\nand the 2nd line'],
  ])('%s gives its text', async (file, bytes, text) => {
    expect(await textIn(file, bytes)).toMatchObject({ text });
  });

  test.each([
    ['of another kind', 'a.odt', 'x', /must be a file of text: \.txt/],
    ['that is empty', 'a.txt', '', /is empty/],
    ['of nothing but blanks', 'a.md', ' \n\t', /holds no text/],
    ['in an unknown encoding', 'a.txt', Buffer.from('c8e2e0edeee2', 'hex'), /must be text in UTF-8/],
    ['of two encodings', 'a.txt', Buffer.from('efbbbfff', 'hex'), /begins as UTF-8/],
    ['with NUL', 'a.txt', 'a\0b', /NUL/],
    ['that is a PDF by another name', 'a.txt', pdf(['x']), /is not text but a PDF/],
    ['of HTML nested without end', 'a.html', '<div>'.repeat(300_000), /nested too deeply/],
    ['of a PDF that is none', 'a.pdf', '%PDF-1.4 and nothing more', /is no PDF that can be read/],
    ['of a PDF of pictures', 'a.pdf', pdf([]), /pages are pictures.*OCR/],
    ['of a locked PDF', 'a.pdf', pdf(['x'], true), /locked by a password/],
    ['of a locked Word document', 'a.docx', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /protected by a password/],
    ['of an archive that is no Word document', 'a.docx', archive([{ name: 'a', bytes: 'x' }]), /no Word document/],
    ['of a Word document cut short', 'a.docx', word(paragraph).subarray(0, 400), /damaged/],
    ['of a Word document with entities', 'a.docx', word(paragraph, '<!DOCTYPE d [<!ENTITY a "aa">]>'), /document type/],
    [
      'of a Word document that unpacks to more than it says',
      'a.docx',
      archive([{ name: 'word/document.xml', bytes: Buffer.alloc(80_000_000, ' '), claimedSize: 100 }]),
      /damaged: too many bytes/,
    ],
    [
      'of a Word document that says how much it unpacks to',
      'a.docx',
      archive([{ name: 'word/document.xml', bytes: 'x', claimedSize: 900_000_000 }]),
      /unpack to more than 200 MB/,
    ],
    [
      'of an archive that leads out of itself',
      'a.docx',
      archive([{ name: '../x', bytes: 'x' }]),
      /invalid relative path/,
    ],
  ])('%s is refused', async (_, file, bytes, reason) => {
    const error = await textIn(file, Buffer.from(bytes)).catch((one) => one);
    expect(error).toBeInstanceOf(Unreadable);
    expect(error.message).toMatch(reason);
  });

  test('whatever its bytes: read or refused, and never a crash', async () => {
    const good = {
      '.docx': word(paragraph),
      '.pdf': pdf(['Example Official One']),
      '.html': Buffer.from('<p>x</p>'),
      '.txt': Buffer.from('x'),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(good) as (keyof typeof good)[])),
        fc.array(fc.tuple(fc.nat(2000), fc.uint8Array({ minLength: 1, maxLength: 8 })), { minLength: 1, maxLength: 5 }),
        async (ending, edits) => {
          const bytes = Buffer.from(good[ending]);
          for (const [at, some] of edits) {
            for (const [index, byte] of some.entries()) bytes[(at + index) % bytes.length] = byte;
          }
          await textIn(`a${ending}`, bytes).catch((error) => expect(error).toBeInstanceOf(Unreadable));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe.skipIf(!existsSync(sources))('the seed documents as published', () => {
  test.each([
    ['bsec-ict-action-plan-2011-2013.yaml', /^BSEC WORKING GROUP ON/m],
    ['turkic-council-ict-ministers-2.yaml', /^Türk Konseyi Bilgi/m],
  ])('%s goes in with its text, and each quotation is where it says', async (seed, mark) => {
    const files = (await readdir(sources)).map((file) => join(sources, file));
    const texts = await Promise.all(files.map(async (file) => textIn(file, await readFile(file))));
    const text = texts.find((one) => mark.test(one.text));
    if (!text) throw new Error('The text is not there');
    const withIt = withText(await readRecord(join(seedFolder, seed)), text);
    await writeRecord(graph.database, withIt);
    const passages = await graph.database.read<{ quote: string; start: number; end: number }>(
      {
        name: 'passages',
        text: `MATCH (:Document {slug: $slug})<-[passage:EVIDENCED_BY]-() WHERE passage.quote IS NOT NULL
               RETURN passage.quote AS quote, passage.start AS start, passage.end AS end`,
      },
      { slug: withIt.record.document.slug },
    );
    expect(passages.length).toBeGreaterThan(50);
    const plain = (it: string) =>
      it.replaceAll(/\s+/g, ' ').replaceAll(/[`’‘]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/[–—]/g, '-');
    const apart = passages.filter(({ quote, start, end }) => plain(text.text.slice(start, end)) !== plain(quote));
    expect(apart).toEqual([]);
  });
});
