import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildPage, bundleOf } from '../../src/cli/build-page.ts';
import { explorerFolder, lockFile, questionsFolder } from '../../src/cli/paths.ts';
import { noBrowser, startBrowser, type WatchedBrowser } from './browser.ts';
import { type Graph, seededGraph } from './graph.ts';

/** Where the explorer's bundle lies. */
export const explorerBundle = bundleOf(explorerFolder);

type Size = { readonly width: number; readonly height: number };

/** The explorer over the seeded test database, and a browser to look at it. */
export interface Explorer {
  readonly graph: Graph;
  readonly browser: WatchedBrowser;
  /** Opens a path of the explorer with a fresh profile. */
  open(path: string, size?: Size): Promise<Page>;
  /** Ends a test of a page that gave no cause for complaints. */
  close(page: Page): Promise<void>;
}

/**
 * Builds the explorer, serves it and starts a browser, for all tests of the file that calls this at its top. What it
 * gives may be used within tests and hooks alone; without a browser, which `noBrowser` tells, there is the graph only.
 */
export function servedExplorer(): Explorer {
  let graph: Graph;
  let browser: WatchedBrowser;
  beforeAll(async () => {
    const said: string[] = [];
    const report = (line: string) => said.push(line);
    const alsoReads = [questionsFolder];
    const built = await buildPage({ name: 'explorer', folder: explorerFolder, alsoReads, lockFile, report });
    expect(built, said.join('\n')).toBe(true);
    expect(said.filter((line) => line.includes('cannot'))).toEqual([]);
    graph = await seededGraph({ explorer: explorerBundle });
    if (!noBrowser) browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await graph?.close();
  });
  afterEach(() => {
    browser?.complaints.splice(0);
  });
  return {
    get graph() {
      return graph;
    },
    get browser() {
      return browser;
    },
    open: (path, size) => browser.open(graph.origin + path, size),
    async close(page) {
      expect(browser.complaints).toEqual([]);
      await page.context().close();
    },
  };
}

/** Waits until a page has this heading. */
export function heading(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('heading', { level: 1, name }).waitFor();
}

/** The page has its heading and all its lists, as far as they are loaded without being asked for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await expect.poll(() => page.locator('.waiting').count()).toBe(0);
}

/** The words behind a fact of a table, which stand below it. */
export function wordsUnder(row: Locator): Locator {
  return row.locator('xpath=following-sibling::tr[1]');
}

/** The text of what has the focus. */
export function focused(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement?.textContent');
}

let axe: Promise<string> | undefined;

/** Expects that axe-core finds nothing to say against a page in either theme, with all that can be opened open. */
export async function expectAccessible(page: Page): Promise<void> {
  axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
  await page.evaluate(await axe);
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // The themes differ in their colours alone.
  for (const [colorScheme, runOnly] of [['light', rules] as const, ['dark', ['color-contrast']] as const]) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(runOnly)} }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' ')))`,
    );
    expect(violations, colorScheme).toEqual([]);
  }
}

/** Expects that on a narrow screen nothing reaches over the edge. */
export async function expectToFitNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
}
