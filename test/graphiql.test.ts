import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildPage, bundleOf } from '../src/cli/build-page.ts';
import { graphiqlFolder, lockFile } from '../src/cli/paths.ts';
import { noBrowser, startBrowser, tabTo, type WatchedBrowser } from './support/browser.ts';
import { type Graph, seededGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  const said: string[] = [];
  const built = await buildPage({ name: 'page', folder: graphiqlFolder, lockFile, report: (line) => said.push(line) });
  expect(built, said.join('\n')).toBe(true);
  graph = await seededGraph({ graphiql: bundleOf(graphiqlFolder) });
});
afterAll(() => graph?.close());

describe('in a browser', () => {
  let browser: WatchedBrowser;
  beforeAll(async () => {
    if (!noBrowser) browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => {
    browser?.complaints.splice(0);
  });

  async function open(size?: { width: number; height: number }): Promise<Page> {
    const page = await browser.open(`${graph.origin}/graphiql`, size);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    return page;
  }

  const answer = (page: Page, text: string) => page.locator('.graphiql-response .view-line', { hasText: text }).first();

  test.skipIf(noBrowser)('the first question is asked by the keyboard, and nobody else hears of it', async () => {
    const page = await open();
    expect(await page.getByRole('tab').count()).toBe(12);
    expect(await page.getByRole('tab').first().textContent()).toContain('WhoTookPart');
    await page.keyboard.press('Control+Enter');
    await answer(page, '"AL"').waitFor();

    await tabTo(page, '#graphiql-session-tab-1');
    // Faster than GraphiQL reads what stands in the tab.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await answer(page, 'Ramil').waitFor();

    await tabTo(page, '#graphiql-session-tab-2');
    await page.keyboard.press('Enter');
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'WhichCountriesMet' }).waitFor();
    // As GraphiQL itself has it: Enter leads into the editor, and Ctrl+Enter asks from there.
    await tabTo(page, '.graphiql-query-editor .graphiql-editor');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await answer(page, '"KG"').waitFor();
    expect(browser.complaints).toEqual([]);
    await page.context().close();
  });

  test.skipIf(noBrowser)('on a narrow screen question and answer stand one above the other', async () => {
    const page = await open({ width: 360, height: 740 });
    await page.keyboard.press('Control+Enter');
    await answer(page, '"AL"').waitFor();
    const [question, response] = await Promise.all(
      ['.graphiql-editors', '.graphiql-response'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(response?.y).toBeGreaterThanOrEqual((question?.y ?? 0) + (question?.height ?? 0));
    expect(Math.min(question?.width ?? 0, response?.width ?? 0)).toBeGreaterThan(240);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(browser.complaints).toEqual([]);
    await page.context().close();
  });
});

describe('over HTTP', () => {
  const get = (path: string, init?: RequestInit) => fetch(new URL(path, graph.origin), init);

  test('the page may run scripts of its own origin alone, and is asked for again each time', async () => {
    for (const path of ['/graphiql', '/graphiql/']) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      const policy = response.headers.get('content-security-policy');
      expect(policy).toMatch(/default-src 'none'; script-src 'self';/);
      expect(policy).not.toMatch(/unsafe-eval|https?:/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      const known = { 'if-none-match': response.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
      const again = await get(path, { headers: known });
      expect(again.status).toBe(304);
    }
  });

  test.each(['br', 'gzip', 'identity'])('an asset is kept for a year, encoded as %s', async (encoding) => {
    const [path = ''] = /\/graphiql\/assets\/[^"]+\.js/.exec(await (await get('/graphiql')).text()) ?? [];
    const response = await get(path, { headers: { 'accept-encoding': encoding } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/javascript/);
    expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const file = await readFile(join(bundleOf(graphiqlFolder), path.replace('/graphiql/', '')), 'utf8');
    expect(await response.text()).toBe(file);
  });

  test.each([
    '/graphiql/.built-from',
    '/graphiql/assets/none.js',
    '/graphiql/assets/..%2findex.html',
    '/graphiql/assets/',
  ])('%s is not there', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBeNull();
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('nothing here') }] });
  });

  test('the front door names it', async () => {
    expect(await (await get('/')).text()).toContain('/graphiql');
  });
});

describe('the build', () => {
  let folder: string;
  let lock: string;
  let said: string[] = [];
  const build = (signal?: AbortSignal) =>
    buildPage({ name: 'page', folder, lockFile: lock, report: (line) => said.push(line), signal });
  const bundle = () => readdir(bundleOf(folder));

  /** A small page, as small pages build fast. */
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graphiql-'));
    lock = join(folder, 'lock.json');
    await writeFile(lock, '{}');
    await writeFile(join(folder, 'index.html'), '<script type="module" src="./main.js"></script>');
    await writeFile(join(folder, 'main.js'), 'document.title = "one"');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(async () => {
    said = [];
    // No half-built bundle is left, whatever came in between.
    expect((await readdir(folder)).sort()).toEqual(expect.not.arrayContaining([expect.stringMatching(/^\.dist-/)]));
  });
  test('that is broken off says nothing and leaves nothing', async () => {
    const interrupt = new AbortController();
    const building = build(interrupt.signal);
    setTimeout(() => interrupt.abort(), 150);
    expect(await building).toBe(false);
    expect(said).toHaveLength(1);
    expect(await readdir(folder)).not.toContain('dist');
  });

  test('is done once, with one line, and again when a source or a package has changed', async () => {
    expect(await build()).toBe(true);
    expect(said).toHaveLength(1);
    expect(await bundle()).toEqual(expect.arrayContaining(['.built-from', 'index.html', 'index.html.br']));

    const began = performance.now();
    await utimes(join(folder, 'main.js'), new Date(), new Date());
    expect(await build()).toBe(true);
    expect(said).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(500);

    await writeFile(join(folder, 'main.js'), 'document.title = "two"');
    expect(await build()).toBe(true);
    await writeFile(lock, '{ "packages": {} }');
    expect(await build()).toBe(true);
    expect(said).toHaveLength(3);
  });

  test('that fails says why in one line, and leaves the page that was there', async () => {
    const before = await bundle();
    await writeFile(join(folder, 'main.js'), 'import "./not-there.js"');
    expect(await build()).toBe(true);
    expect(said).toEqual([
      expect.stringMatching(/^Building/),
      expect.stringMatching(/cannot be built \(.*not-there\.js.*\); the one built before is served\.$/),
    ]);
    expect(await bundle()).toEqual(before);

    said = [];
    await rm(bundleOf(folder), { recursive: true });
    expect(await build()).toBe(false);
    expect(said.at(-1)).toMatch(/; the API works without it\.$/);
  });
});
