import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { openDatabase } from '../src/database/database.ts';
import { parseRecord } from '../src/import/read.ts';
import { retractDocument } from '../src/import/retract.ts';
import { textIn } from '../src/import/texts/document-text.ts';
import { withText } from '../src/import/texts/with-text.ts';
import { writeRecord } from '../src/import/write.ts';
import { noBrowser, tabTo } from './support/browser.ts';
import {
  expectAccessible,
  expectToFitNarrow,
  explorerBundle,
  focused,
  heading,
  servedExplorer,
  settled,
  wordsUnder,
} from './support/explorer.ts';
import { serve } from './support/graph.ts';
import { startProxy } from './support/proxy.ts';

const meeting = '/meeting/turkic-council-ict-ministers-2';
const plan = '/initiative/bsec-ict-action-plan-2011-2013';

const explorer = servedExplorer();
const { open, close } = explorer;

describe.skipIf(noBrowser)('in a browser', () => {
  test('by keyboard from a name without its accents to the words behind a fact', async () => {
    const page = await open('/');
    await heading(page, 'ICT cooperation graph');
    await tabTo(page, 'main [role="combobox"]');
    await page.keyboard.type('ozge');
    await page.getByRole('group', { name: 'Officials' }).getByRole('option', { name: 'Özge Pan' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, 'Özge Pan');
    expect(new URL(page.url()).pathname).toBe('/official/ozge-pan');
    expect(await page.title()).toBe('Özge Pan · ICT cooperation graph');
    await expect.poll(() => focused(page)).toBe('Özge Pan');

    await settled(page);
    await tabTo(page, '#attendances summary');
    const words = page.locator('#attendances q');
    expect(await words.first().isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await words.getByText('Dastan Almen katılmıştır').waitFor();
    expect(await words.first().getAttribute('lang')).toBe('tr');
    await tabTo(page, '#attendances .source a');
    await page.keyboard.press('Enter');
    await heading(page, /haber$/);
    await close(page);
  });

  test('suggestions come in any script, those to the latest text alone, and Enter without one leads to all hits', async () => {
    const page = await open('/');
    const box = page.locator('main').getByRole('combobox');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const late = page.waitForRequest((request) => request.postData()?.includes('"turkic"') ?? false);
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"turkic"')) await held;
      await route.continue().catch(() => {});
    });
    await box.fill('turkic');
    await late;
    await box.fill('Озге Пан');
    const option = page.getByRole('option').first();
    await page.getByRole('option', { name: /^Özge Pan/ }).waitFor();
    release();
    await page.unrouteAll({ behavior: 'wait' });
    expect(await option.textContent()).toContain('Özge Pan');

    await box.fill('education');
    await page.getByRole('group', { name: 'Measures' }).waitFor();
    await box.press('Escape');
    await box.press('Enter');
    await heading(page, 'Search: education');
    await page.getByRole('heading', { level: 2, name: 'Measures' }).waitFor();
    expect(await page.locator('main mark').first().textContent()).toMatch(/education/i);
    await close(page);
  });

  test('the plan: which countries took part, and by what words', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: /^Which countries took part in the BSEC/ }).click();
    await heading(page, /action plan/i);
    const table = page.getByRole('table', { name: 'Who took part' });
    await table.getByRole('rowheader', { name: 'Albania' }).waitFor();
    expect(await table.getByRole('rowheader').count()).toBe(12);
    const row = table.locator('tr', { has: page.getByRole('rowheader', { name: 'Albania' }) });
    expect(await row.textContent()).toContain('was a member when it was adopted');
    const words = wordsUnder(row);
    await words.locator('summary').click();
    await words.getByText('was approved by the BSEC Working Group').waitFor();
    const measure = page.locator('[id="II.3.c"]');
    expect(await measure.locator('xpath=ancestor::li').last().getAttribute('id')).toBe('II.3');
    await close(page);
  });

  test('the meeting: who attended, in whose name', async () => {
    const page = await open(meeting);
    await settled(page);
    const table = page.getByRole('table', { name: 'Who attended' });
    await table.getByRole('rowheader', { name: 'Türkiye', exact: true }).waitFor();
    const delegation = table.locator('tbody', { has: page.getByRole('rowheader', { name: 'Türkiye', exact: true }) });
    const minister = delegation.getByRole('row', { name: /Ahmet Arslan/ });
    expect(await minister.textContent()).toMatch(/Minister of Transport.*spoke/);
    expect(await table.locator('tbody').count()).toBe(6);
    expect(await page.locator('#statements').textContent()).toContain('170,000,000,000 USD');
    expect(await page.locator('#decisions').textContent()).toContain('Kazakhstan');
    await close(page);
  });

  test('in Turkish, as the address says; back and forward lead through what was seen', async () => {
    const page = await open(meeting);
    await heading(page, /^2nd meeting/);
    await page.getByRole('link', { name: 'Türkçe' }).click();
    await heading(page, /2\. toplantısı$/);
    expect(await page.evaluate('document.documentElement.lang')).toBe('tr');
    await page.locator('time', { hasText: '9 Kasım 2017' }).waitFor();
    await page.locator('#countries').getByRole('link', { name: 'Kırgızistan' }).click();
    await heading(page, 'Kırgızistan');
    expect(new URL(page.url()).search).toBe('?lang=tr');

    await page.goBack();
    await heading(page, /2\. toplantısı$/);
    await expect.poll(() => focused(page)).toMatch(/2\. toplantısı$/);
    await page.goBack();
    await heading(page, /^2nd meeting/);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.goForward();
    await page.goForward();
    await heading(page, 'Kırgızistan');
    await page.reload();
    await heading(page, 'Kırgızistan');
    await close(page);
  });

  test('the theme chosen stays', async () => {
    const page = await open('/');
    const background = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const light = await background();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(explorer.graph.origin + meeting);
    await settled(page);
    expect(await background()).toBe(dark);
    await close(page);
  });

  test('what is not there says what to do', async () => {
    const page = await open('/official/nobody');
    await heading(page, 'Not found');
    await page.getByText('search for the name').waitFor();
    await close(page);
  });
});

describe.skipIf(noBrowser)('every kind of page', () => {
  test.each([
    '/',
    '/search?q=education',
    meeting,
    plan,
    '/country/TR',
    '/official/ramil-hasanov',
    '/organisation/bsec',
    '/topic/cyber-security',
    '/document/turkic-council-ict-ministers-2-news',
    '/compare?organisations=bsec,turkic-council&of=Meeting:turkic-council-ict-ministers-2',
    '/meeting/never-held?lang=tr',
  ])('%s is accessible in both themes, and nothing reaches over the edge at 360 pixels', async (path) => {
    const page = await open(path);
    await settled(page);
    await expectAccessible(page);
    await expectToFitNarrow(page);
    await close(page);
  });
});

describe.skipIf(noBrowser)('a document whose text is held', () => {
  const people = 60;
  beforeAll(async () => {
    const names = Array.from({ length: people }, (_, index) => `Example Official ${index + 1}`);
    const record = {
      record: 1,
      document: { slug: 'web-minutes', kind: 'MINUTES', title: 'Minutes of a large meeting', language: 'en' },
      meetings: [{ slug: 'web-meeting', title: { en: 'A large meeting' }, when: '2019-05-02', evidence: 'on 2 May' }],
      officials: names.map((name, index) => ({
        slug: `web-official-${index + 1}`,
        name: { en: name },
        evidence: `${name};`,
      })),
      attendances: names.map((name, index) => ({
        meeting: 'web-meeting',
        official: `web-official-${index + 1}`,
        evidence: `${name};`,
      })),
    };
    const text = `They met on 2 May. Present:\n${names.map((name) => `${name};\n`).join('')}`;
    const checked = parseRecord('web.yaml', Buffer.from(stringify(record)));
    await writeRecord(explorer.graph.database, withText(checked, await textIn('minutes.txt', Buffer.from(text))));
  });
  afterAll(() => retractDocument(explorer.graph.database, 'web-minutes'));

  test('shows the passage in it; a list longer than a page goes on when asked', async () => {
    const page = await open('/meeting/web-meeting');
    await settled(page);
    const rows = page.locator('#attendances tbody tr:has(th[scope="row"])');
    expect(await rows.count()).toBe(50);
    await page.getByRole('button', { name: 'Load more (10 left)' }).click();
    await expect.poll(() => rows.count()).toBe(people);
    expect(await page.getByRole('button', { name: /Load more/ }).count()).toBe(0);

    const row = rows.filter({ hasText: 'Example Official 33' });
    await wordsUnder(row).locator('summary').click();
    await wordsUnder(row).getByRole('link', { name: 'Read it in the text' }).click();
    await heading(page, 'Minutes of a large meeting');
    const mark = page.locator('#text mark');
    expect(await mark.textContent()).toBe('Example Official 33;');
    await expect.poll(async () => (await mark.boundingBox())?.y).toBeLessThan(800);
    await close(page);
  });
});

test.skipIf(noBrowser)(
  'a database that is down is told of, and the page goes on by itself when it is back',
  async () => {
    const proxy = await startProxy(new URL(inject('address').uri));
    const address = { ...inject('address'), uri: `bolt://127.0.0.1:${proxy.port}` };
    const behind = await serve(openDatabase(address, { statementTimeout: 2_000 }), { explorer: explorerBundle });
    try {
      const page = await explorer.browser.open(behind.origin + meeting);
      await settled(page);
      await proxy.down();
      await page.getByRole('link', { name: 'Ramil Hasanov' }).first().click();
      const banner = page.getByText('The database cannot be reached at the moment');
      await banner.waitFor();
      await proxy.up();
      await heading(page, 'Ramil Hasanov');
      await banner.waitFor({ state: 'detached' });
      await close(page);
    } finally {
      await behind.close();
      await proxy.stop();
    }
  },
);

describe('over HTTP', () => {
  const get = (path: string, accept: string) => fetch(explorer.graph.origin + path, { headers: { accept } });
  const asBrowsersDo = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

  test('browsers get the page at all its addresses, under a strict policy', async () => {
    for (const path of ['/', plan, '/search?q=ozge', '/official/nobody?lang=tr']) {
      const response = await get(path, asBrowsersDo);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
      expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|data:/);
      expect(response.headers.get('vary')).toMatch(/accept\b(?!-)/i);
      expect(response.headers.get('etag')).toBeTruthy();
    }
  });

  test('others get what they understand', async () => {
    expect(await (await get('/', '*/*')).text()).toContain('GraphQL at /graphql');
    expect((await get(plan, 'application/json')).status).toBe(404);
  });

  test('the first load is below 350 kB', async () => {
    const page = await readFile(join(explorerBundle, 'index.html'), 'utf8');
    const files = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(1);
    const sizes = await Promise.all(
      files.map(async (file) => gzipSync(await readFile(join(explorerBundle, file))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
  });
});
