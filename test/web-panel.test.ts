import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseRecord } from '../src/import/read.ts';
import { retractDocument } from '../src/import/retract.ts';
import { textIn } from '../src/import/texts/document-text.ts';
import { withText } from '../src/import/texts/with-text.ts';
import { writeRecord } from '../src/import/write.ts';
import { noBrowser, tabTo } from './support/browser.ts';
import { expectAccessible, expectToFitNarrow, focused, heading, servedExplorer, settled } from './support/explorer.ts';

const explorer = servedExplorer();
const { open, close } = explorer;

const both = '/compare?organisations=bsec,turkic-council';
const membership = 'Membership:bsec/Country:AZ/MEMBER';
const beside = (id: string) => `${both}&of=${encodeURIComponent(id)}`;
const panel = (page: Page) => page.getByRole('complementary');
const name = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const of = (page: Page) => new URL(page.url()).searchParams.get('of');

describe.skipIf(noBrowser)('the panel beside a view', () => {
  test('by keyboard: the focus goes into it, and back to what opened it', async () => {
    const page = await open(both);
    await settled(page);
    await tabTo(page, '#members .look');
    const opener = await focused(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Azerbaijan – Organization of the Black Sea Economic Cooperation');
    expect(of(page)).toBe(membership);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(of(page)).toBeNull();
    expect(await focused(page)).toBe(opener);

    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^Azerbaijan –/);
    await tabTo(page, '.panel summary');
    await page.keyboard.press('Enter');
    await panel(page).getByText('came in with').waitFor();
    await panel(page).getByRole('listitem').getByRole('link', { name: 'BSEC: member states' }).last().waitFor();
    await close(page);
  });

  test('by mouse: the focus stays, back and forward close and open it, and a copied link shows it', async () => {
    const page = await open(both);
    const look = page.locator('#members').getByRole('button', { name: 'member, since 25 June 1992' }).first();
    await look.click();
    await name(page).waitFor();
    expect(await look.getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate('document.activeElement?.closest(".panel")')).toBeNull();
    await page.goBack();
    await panel(page).waitFor({ state: 'detached' });
    await page.goForward();
    await name(page).waitFor();
    await page.reload();
    await name(page).waitFor();
    await panel(page).getByRole('button', { name: 'Close' }).click();
    await panel(page).waitFor({ state: 'detached' });
    await close(page);
  });

  test('a meeting: its names in their languages, its facts by kind, and under each its words', async () => {
    const page = await open(beside('Meeting:turkic-council-ict-ministers-2'));
    await name(page).getByText('2nd meeting').waitFor();
    const shown = panel(page);
    await shown.getByText('Turkish · official').waitFor();
    await shown.locator('[lang="tr"]', { hasText: /2\. toplantısı$/ }).waitFor();
    await shown.locator('time', { hasText: '9 November 2017' }).waitFor();
    const attendances = shown.locator('section', { has: page.getByRole('heading', { name: /Who attended.*\(13\)/ }) });
    expect(await attendances.locator('.facts > li').count()).toBe(3);
    for (const fact of await attendances.locator('.facts > li').all()) {
      expect(await fact.locator('q').first().isVisible()).toBe(true);
      expect(await fact.locator('.source').first().innerText()).toMatch(/haber \(Turkish\)/);
    }
    expect(await shown.getByRole('link', { name: 'Show in the graph' }).getAttribute('href')).toBe(
      '/explore?of=Meeting%3Aturkic-council-ict-ministers-2',
    );
    await shown.getByRole('link', { name: /^All 13/ }).click();
    await heading(page, /^2nd meeting/);
    expect(new URL(page.url()).hash).toBe('#attendances');
    await close(page);
  });

  test('in Turkish', async () => {
    const page = await open(`${beside('Attendance:turkic-council-ict-ministers-2/Official:ozge-pan')}&lang=tr`);
    await name(page).getByText('Özge Pan').waitFor();
    await panel(page).getByText('Dayandığı sözler').waitFor();
    await panel(page).locator('time', { hasText: '9 Kasım 2017' }).waitFor();
    await close(page);
  });

  test('every kind of thing and fact is shown, and accessible', async () => {
    const { data } = await explorer.graph.data(`{
      ${[
        'countries',
        'organisations',
        'subGroups',
        'officials',
        'meetingSeriesList',
        'meetings',
        'initiatives',
        'topics',
        'documents',
        'measures',
        'memberships',
        'offices',
        'attendances',
        'participations',
        'statements',
        'decisions',
        'responsibilities',
      ]
        .map((list) => `${list}(first: 1) { nodes { id __typename } }`)
        .join(' ')}
    }`);
    const things = Object.values(data as Record<string, { nodes: { id: string; __typename: string }[] }>);
    const page = await open(both);
    await settled(page);
    for (const { nodes } of things) {
      const [{ id, __typename } = { id: '', __typename: '' }] = nodes;
      // Within the page, as views do it.
      await page.evaluate(
        `history.pushState(null, '', ${JSON.stringify(beside(id))}); dispatchEvent(new Event('popstate'))`,
      );
      await page.locator(`.panel[data-of="${id}"]`).waitFor();
      await name(page).waitFor();
      expect((await name(page).innerText()).trim(), __typename).not.toMatch(/^$|^\w+:|undefined/);
      expect(await panel(page).locator('.evidence .source').count(), __typename).toBeGreaterThan(0);
      if (['Country', 'Statement', 'Participation'].includes(__typename)) await expectAccessible(page);
    }
    await expectToFitNarrow(page);
    await close(page);
  });

  test('what is not there any more', async () => {
    const page = await open(beside('Official:nobody'));
    await panel(page).getByText('Nothing on record has this id').waitFor();
    await close(page);
  });
});

describe.skipIf(noBrowser)('a document whose text is held', () => {
  beforeAll(async () => {
    const record = {
      record: 1,
      document: {
        slug: 'panel-minutes',
        kind: 'MINUTES',
        title: 'Minutes of a small meeting',
        language: 'en',
        publishedOn: '2019-05-03',
      },
      meetings: [{ slug: 'panel-meeting', title: { ru: 'Встреча' }, when: '2019-05-02', evidence: 'on 2 May' }],
      officials: [{ slug: 'panel-official', name: { en: 'Example Official One' }, evidence: 'Example Official One' }],
      attendances: [{ meeting: 'panel-meeting', official: 'panel-official', evidence: 'Example Official One' }],
    };
    const text = `They met on 2 May. ${'Much was said. '.repeat(40)}Present: Example Official One; nobody else. ${'And so on. '.repeat(40)}`;
    const checked = parseRecord('panel.yaml', Buffer.from(stringify(record)));
    await writeRecord(explorer.graph.database, withText(checked, await textIn('minutes.txt', Buffer.from(text))));
  });
  afterAll(() => retractDocument(explorer.graph.database, 'panel-minutes'));

  test('the passage stands marked among what surrounds it', async () => {
    const page = await open(beside('Attendance:panel-meeting/Official:panel-official'));
    const place = panel(page).locator('.in-place');
    expect(await place.locator('mark').textContent()).toBe('Example Official One');
    const text = (await place.textContent()) ?? '';
    expect(text).toMatch(/^… .*Much was said\. Present: Example Official One; nobody else\. And so on\..* …$/);
    expect(text.length).toBeLessThan(450);
    await panel(page).locator('.source time', { hasText: '3 May 2019' }).waitFor();
    await panel(page).getByRole('link', { name: 'Read it in the text' }).click();
    await heading(page, 'Minutes of a small meeting');
    await close(page);
  });

  test('a title in a language of its own is marked as that', async () => {
    const page = await open('/meeting/panel-meeting?lang=tr');
    await heading(page, 'Встреча');
    expect(await page.locator('h1').getAttribute('lang')).toBe('ru');
    await close(page);
  });
});

describe.skipIf(noBrowser)('organisations side by side', () => {
  test('chosen by keyboard, left out, and as they were on a day', async () => {
    const page = await open('/compare?organisations=bsec');
    await page.getByText('Choose two organisations or more').waitFor();
    const box = page.getByRole('combobox', { name: 'Add an organisation' });
    await box.focus();
    await page.keyboard.type('turkic states');
    await page.getByRole('option', { name: /Organization of Turkic States/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Members (18)' }).waitFor();
    expect(new URL(page.url()).searchParams.get('organisations')).toBe('bsec,turkic-council');
    expect(await page.locator('#members .shares').innerText()).toMatch(/^all of them\s*2\s*one alone\s*16$/);

    await page.getByLabel('As it was on').fill('2003-01-01');
    await page.getByRole('heading', { level: 2, name: 'Members (11)' }).waitFor();
    await page.getByLabel('As it was on').fill('');
    await page.getByRole('heading', { level: 2, name: 'Members (18)' }).waitFor();
    await page.getByRole('button', { name: 'Leave out Organization of Turkic States' }).click();
    await page.getByText('Choose two organisations or more').waitFor();
    await close(page);
  });

  test('one that is not on record is named, and the others are compared', async () => {
    const page = await open(`${both},no-such-body&on=2021-02-30&lang=tr`);
    await page.getByText('Kayıtlarda no-such-body diye bir şey yok').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Üyeler (18)' }).waitFor();
    await close(page);
  });
});

describe.skipIf(noBrowser)('what was opened lately', () => {
  test('stands on the first page, the last first, until it is cleared', async () => {
    const page = await open('/meeting/turkic-council-ict-ministers-2');
    await settled(page);
    await page.goto(`${explorer.graph.origin}/search?q=education`);
    await settled(page);
    await page.goto(explorer.graph.origin);
    const opened = page.locator('.opened');
    await opened.waitFor();
    expect(await opened.getByRole('link').allTextContents()).toEqual([
      '“education”',
      "2nd meeting of the Turkic Council's ministers responsible for ICT",
    ]);
    await page.reload();
    await opened.getByRole('link', { name: /^2nd meeting/ }).click();
    await heading(page, /^2nd meeting/);
    await page.goBack();
    await expect.poll(() => opened.getByRole('link').first().textContent()).toMatch(/^2nd meeting/);
    await opened.getByRole('button', { name: 'Clear' }).click();
    await opened.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Twelve questions' }).waitFor();
    expect(await opened.count()).toBe(0);
    await close(page);
  });
});

describe('an address that nothing has', () => {
  const get = (path: string, accept: string) => fetch(explorer.graph.origin + path, { headers: { accept } });

  test('is answered in the form that was asked for', async () => {
    for (const path of ['/nowhere', '/nowhere/at-all', '/meeting/', '/official/a/b', '/%E0%A4%A', '/search/']) {
      const page = await get(path, 'text/html,*/*;q=0.8');
      expect([path, page.status, page.headers.get('content-type')]).toEqual([path, 404, 'text/html; charset=utf-8']);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      const other = await get(path, '*/*');
      expect([path, other.status]).toEqual([path, 404]);
      expect(await other.json()).toHaveProperty('errors');
    }
    expect((await get('/assets/none.js', '*/*')).headers.get('content-type')).toContain('json');
  });

  test.skipIf(noBrowser)('says so, and leads on', async () => {
    for (const path of ['/nowhere/at-all?lang=tr', '/%E0%A4%A?lang=tr', '/meeting/?lang=tr']) {
      const page = await open(path);
      await heading(page, 'Bulunamadı');
      // The browser itself tells of the status; nothing else went wrong.
      expect(explorer.browser.complaints.splice(0).filter((it) => !it.includes('404'))).toEqual([]);
      await page.getByRole('combobox', { name: 'Ara' }).fill('ozge pan');
      await page.getByRole('option', { name: 'Özge Pan' }).waitFor();
      await close(page);
    }
  });
});
