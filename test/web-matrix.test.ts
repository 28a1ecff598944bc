import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noBrowser, tabTo } from './support/browser.ts';
import { expectAccessible, expectToFitNarrow, focused, heading, servedExplorer, settled } from './support/explorer.ts';
import { parameter, saved, soon, withIslandMeetings } from './support/island-meetings.ts';

const explorer = servedExplorer();
withIslandMeetings(explorer);
const { open, close } = explorer;

const nameOfFocused = (page: Page) =>
  page.evaluate('document.activeElement?.getAttribute("aria-label")') as Promise<string | null>;

describe.skipIf(noBrowser)('the matrix', () => {
  const cell = (page: Page, name: RegExp) => page.getByRole('grid').getByRole('button', { name });
  const rowNames = (page: Page) => page.getByRole('grid').locator('tbody th .name').allTextContents();

  test('a cell leads to the words behind it, and the address to the cell', async () => {
    const page = await open('/matrix');
    await heading(page, 'Matrix');
    const malta = cell(page, /^Malta, Later island meeting: 2 facts$/);
    await malta.click();
    const behind = page.getByRole('complementary');
    await behind.getByText('Example Official Two came along').waitFor();
    expect(await behind.locator('q').count()).toBe(2);
    expect(await behind.locator('q').first().isVisible()).toBe(true);
    expect(parameter(page, 'cell')).toBe('Country:MT~Meeting:island-second');

    await page.reload();
    await behind.getByText('Example Official One came again').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await behind.waitFor({ state: 'detached' });
    expect(await nameOfFocused(page)).toMatch(/^Malta, Later/);
    await page.goBack();
    await behind.waitFor();
    await close(page);
  });

  test('by keyboard alone: one stop of the Tab key, arrows within, Enter to the words', async () => {
    const page = await open('/matrix?rowSort=NAME');
    await settled(page);
    await tabTo(page, '[data-at="1:1"]');
    const names = await rowNames(page);
    for (const _ of names.slice(0, names.indexOf('Malta'))) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    for (let steps = 0; !(await nameOfFocused(page))?.includes('=1+1') && steps < 10; steps += 1)
      await page.keyboard.press('ArrowLeft');
    expect(await nameOfFocused(page)).toBe('Malta, =1+1 island meeting: 1 fact, chaired it, spoke');
    await page.keyboard.press('Enter');
    await page.getByText('chaired by Example Official One').waitFor();
    await expect.poll(() => focused(page), soon).toMatch(/Malta.*=1\+1 island meeting/);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(names[0]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("table")')).toBe(null);
    await close(page);
  });

  test('rows and columns are sorted and grouped as asked, in the language chosen', async () => {
    const page = await open('/matrix?lang=tr');
    await settled(page);
    const sums = () => page.locator('.matrix tbody .sum').allTextContents();
    expect((await sums()).map(Number)).toEqual((await sums()).map(Number).toSorted((a, b) => b - a));
    await page.getByLabel('Satırların sırası').selectOption('NAME');
    await expect.poll(async () => (await rowNames(page))[0], soon).toBe('Azerbaycan');
    const names = await rowNames(page);
    expect(names).toEqual(names.toSorted(new Intl.Collator('tr').compare));
    expect(names).toContain('Türkiye');

    await page.getByLabel('Sütunların grupları').selectOption('YEAR');
    const groups = page.locator('.column-groups th');
    expect(await groups.allTextContents()).toEqual(['2017', '2019', '2020']);
    expect([parameter(page, 'rowSort'), parameter(page, 'columnGroup')]).toEqual(['NAME', 'YEAR']);
    await page.reload();
    await groups.first().waitFor();
    expect(await rowNames(page)).toEqual(names);
    await close(page);
  });

  test.each([
    'rows=OFFICIAL&columns=SERIES',
    'rows=COUNTRY&columns=INITIATIVE',
    'rows=TOPIC&columns=YEAR',
    'rows=ORGANISATION&columns=MEETING',
    'rows=MEETING&columns=COUNTRY&of=Country:TR,Organisation:turkic-council&from=2017-01-01&to=2017-12-31',
  ])('behind a cell are as many facts as it counts: %s', async (query) => {
    const page = await open(`/matrix?${query}`);
    const first = page.getByRole('grid').getByRole('button').first();
    const counted = /(\d+) facts?/.exec((await first.getAttribute('aria-label')) ?? '')?.[0] ?? '';
    await first.click();
    await page.getByRole('complementary').getByText(counted, { exact: true }).waitFor();
    expect(await page.getByRole('complementary').locator('.facts > li').count()).toBe(Number.parseInt(counted, 10));
    await close(page);
  });

  test('is saved whole as a table that no spreadsheet calculates', async () => {
    const page = await open('/matrix');
    await settled(page);
    const lines = (await saved(page, 'Save as CSV')).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF,Sum,.*,'=1\+1 island meeting \(2019\),Later island meeting \(2020\)$/);
    expect(lines.find((line) => line.startsWith('Malta'))).toMatch(/^Malta,3,,+1,2$/);
    await close(page);
  });

  test.each([
    '/matrix?cell=Country:TR~Meeting:turkic-council-ict-ministers-2',
    '/matrix?rows=OFFICIAL&rowGroup=COUNTRY&columnGroup=SERIES&lang=tr',
  ])('%s is accessible in both themes, and nothing reaches over the edge at 360 pixels', async (path) => {
    const page = await open(path);
    await settled(page);
    await expectAccessible(page);
    await expectToFitNarrow(page);
    await close(page);
  });
});
