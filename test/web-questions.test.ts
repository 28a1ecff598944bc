import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noBrowser, tabTo } from './support/browser.ts';
import { heading, servedExplorer, settled } from './support/explorer.ts';

const { open, close } = servedExplorer();

const main = (page: Page) => page.locator('main');

/** The rows of a table, without those that hold the words behind the row above. */
const rows = (page: Page, name: string) => page.getByRole('table', { name }).locator('tbody tr:has(th[scope="row"])');

/** With what somebody works. */
type By = 'mouse' | 'keyboard';

/** What the page says that answers each question; questions by the words they begin with, in their order. */
const questions: readonly (readonly [question: string, answered: (page: Page, by: By) => Promise<void>])[] = [
  [
    'Which countries took part in the BSEC ICT action plan',
    async (page, by) => {
      await heading(page, /action plan/i);
      await rows(page, 'Who took part').first().waitFor();
      expect(await rows(page, 'Who took part').count()).toBe(12);
      await openWords(page, by, '#participations');
      await page.locator('#participations q', { hasText: 'was approved by the BSEC' }).first().waitFor();
    },
  ],
  [
    'Who attended the 2nd meeting',
    async (page, by) => {
      await heading(page, /^2nd meeting/);
      const minister = page.getByRole('row', { name: /Ahmet Arslan/ });
      await minister.first().waitFor();
      expect(await minister.first().textContent()).toMatch(/Minister of Transport.*spoke/);
      await openWords(page, by, '#attendances');
    },
  ],
  [
    'Which countries were at that meeting',
    async (page) => {
      const there = page.locator('#countries');
      await there.getByRole('link', { name: 'Kyrgyzstan' }).waitFor();
      expect(await there.getByRole('link').count()).toBe(4);
    },
  ],
  [
    'What does the plan ask for',
    async (page) => {
      const measure = page.locator('[id="II.1.a"]');
      await measure.waitFor();
      expect(await measure.textContent()).toContain('broadband');
      expect(await measure.locator('xpath=ancestor::li').last().getAttribute('id')).toBe('II.1');
    },
  ],
  [
    'What does the plan say about schools',
    async (page, by) => {
      await heading(page, 'Search: education');
      await page.getByRole('heading', { level: 2, name: 'Measures' }).waitFor();
      expect(await main(page).locator('mark').first().textContent()).toMatch(/education/i);
      await openWords(page, by, 'main');
    },
  ],
  [
    'Who or what is it',
    async (page) => {
      await heading(page, 'Search: ozge pan');
      await main(page).getByRole('link', { name: 'Özge Pan' }).first().waitFor();
    },
  ],
  [
    'What was agreed at the meeting',
    async (page, by) => {
      const decisions = page.locator('#decisions');
      await decisions.getByRole('link', { name: 'Kazakhstan' }).waitFor();
      await openWords(page, by, '#decisions');
      await decisions.locator('q').first().waitFor();
    },
  ],
  [
    'Which figures were named',
    async (page) => {
      await page.locator('#statements').getByText('170,000,000,000 USD').waitFor();
      await page.locator('#statements').getByRole('link', { name: 'Cyber-security' }).first().waitFor();
    },
  ],
  [
    'What came before the meeting',
    async (page, by) => {
      await page.getByText('None on record').waitFor();
      await openWords(page, by, '#parts');
    },
  ],
  [
    'Which countries belong to both organisations',
    async (page, by) => {
      await heading(page, 'Compare organisations');
      const both = page.getByRole('table', { name: 'Members' }).locator('tbody').first();
      await both.getByRole('rowheader', { name: 'Türkiye' }).waitFor();
      expect(await both.locator('th[scope="row"]').allTextContents()).toEqual(['Azerbaijan', 'Türkiye']);
      await openWords(page, by, '#members');
    },
  ],
  [
    'How many members had BSEC',
    async (page, by) => {
      await page.getByRole('heading', { level: 2, name: 'Members (12)' }).waitFor();
      const day = page.getByLabel('As it was on');
      expect(await day.inputValue()).toBe('2011-11-15');
      if (by === 'mouse') await day.fill('2021-01-01');
      else {
        await tabTo(page, '#members input');
        // Month, day and year, as this browser has them.
        await page.keyboard.type('01012021');
      }
      await page.getByRole('heading', { level: 2, name: 'Members (13)' }).waitFor();
      expect(new URL(page.url()).searchParams.get('on')).toBe('2021-01-01');
      await openWords(page, by, '#members');
    },
  ],
  [
    'How are an official and a plan connected',
    async (page, by) => {
      const ways = page.getByRole('region', { name: 'How are two things connected?' });
      await ways.getByText(/^\d+ shortest ways?$/).waitFor();
      await ways.getByRole('link', { name: 'Azerbaijan' }).first().waitFor();
      await ways
        .getByRole('link', { name: /^Organization of the Black Sea/ })
        .first()
        .waitFor();
      await openWords(page, by, '.way-finder');
    },
  ],
];

/** The words behind what is answered are there to be opened. */
async function openWords(page: Page, by: By, within: string): Promise<void> {
  const words = page.locator(`${within} details.evidence`).first();
  if (by === 'mouse') await words.locator('summary').click();
  else {
    await tabTo(page, `${within} details.evidence summary`);
    await page.keyboard.press('Enter');
  }
  await words.locator('.source a').first().waitFor();
}

describe.skipIf(noBrowser)('the twelve questions, from the first page', () => {
  test.each(questions)('%s …, by mouse', async (question, answered) => {
    const page = await open('/');
    await page.getByRole('link', { name: question }).click();
    await settled(page);
    await answered(page, 'mouse');
    await close(page);
  });

  test.each(questions)('%s …, by keyboard', async (question, answered) => {
    const page = await open('/');
    const link = page.getByRole('link', { name: question });
    const href = await link.getAttribute('href');
    await tabTo(page, `.cards a[href="${href}"]`);
    await page.keyboard.press('Enter');
    await settled(page);
    // Who comes by keyboard goes on from the heading, or from what the address names.
    const place = new URL(href ?? '', 'http://localhost').hash || 'h1';
    await expect.poll(() => page.evaluate(`document.activeElement?.matches('${place}')`)).toBe(true);
    await answered(page, 'keyboard');
    await close(page);
  });

  test('each card draws its answer, and none leads to GraphiQL', async () => {
    const page = await open('/', { width: 1280, height: 2_000 });
    const cards = page.locator('.cards > li');
    await expect.poll(() => cards.count()).toBe(12);
    for (const card of await cards.all()) {
      await expect.poll(async () => (await card.locator('.answer').innerText()).trim().length).toBeGreaterThan(0);
      expect(await card.getByRole('link').getAttribute('href')).not.toContain('graphiql');
    }
    const drawn = await cards.locator('.answer').allInnerTexts();
    expect(drawn[0]).toMatch(/^12\s+Albania/);
    expect(drawn[5]).toMatch(/ozge pan → Özge Pan\s+civiler → .*\s+kirgizistan → Kyrgyzstan/);
    expect(drawn[9]).toMatch(/^2\s+Azerbaijan · Türkiye/);
    expect(drawn[10]).toMatch(/2011\s+12\s.*2021\s+13/s);
    expect(drawn[11]).toMatch(/^Ramin Guluzade\s+Azerbaijan/);
    await close(page);
  });
});
