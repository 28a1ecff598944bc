import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { retractDocument } from '../src/import/retract.ts';
import { noBrowser, tabTo } from './support/browser.ts';
import { tokensIn } from './support/editor.ts';
import {
  expectAccessible,
  expectToFitNarrow,
  explorerBundle,
  focused,
  heading,
  servedExplorer,
} from './support/explorer.ts';
import { serve, testDatabase } from './support/graph.ts';

const explorer = servedExplorer();
const { open, close } = explorer;

const minutes = 'bench/draft/development/en-minutes-table.txt';
/** A small text of its own, in which a count contradicts its list. */
const news = `The Ministers of the Example Union held their 4th Meeting in Ankara on 12-13 May 2019.

Mr Example Officialov, Minister of Transport of the Republic of Kazakhstan, opened the meeting.

The meeting discussed five directions: ports, roads and railways. Türkiye was represented by a delegation.
`;

afterAll(async () => {
  await retractDocument(explorer.graph.database, 'en-minutes-table', 'Tester');
});

const card = (page: Page, kind: string, name: string | RegExp) =>
  page
    .locator('.candidate', { has: page.locator('.sort', { hasText: new RegExp(`^${kind}$`) }) })
    .filter({ hasText: name });
const selected = (page: Page) => page.locator('.candidate[data-selected]');
const verdict = (candidate: Locator) => candidate.getAttribute('data-verdict');
const stands = (page: Page, text: string | RegExp) => page.locator('.stands', { hasText: text }).waitFor();

/** A word of the text is selected as people do, by two clicks on it. */
async function selectWord(page: Page, word: string): Promise<void> {
  const place: { x: number; y: number } = await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.document'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent.indexOf(${JSON.stringify(word)});
      if (at === -1) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${word.length});
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error('It is not in the text');
  })()`);
  await page.mouse.dblclick(place.x, place.y);
}

describe.skipIf(noBrowser)('the review of a draft', () => {
  test('by mouse: from a file to the graph, and nothing is lost on the way', async () => {
    const page = await open('/draft');
    await page.setInputFiles('input[type=file]', minutes);
    await heading(page, 'en-minutes-table.txt');
    await stands(page, 'The record fits');
    expect(await page.locator('mark').count()).toBeGreaterThan(20);

    // From the text to the record, and back.
    await page
      .locator('mark', { hasText: /^Astana$/ })
      .first()
      .click();
    await expect.poll(() => selected(page).innerText()).toMatch(/Meeting|Place/);
    await card(page, 'Person', 'Rustam Kuhsorov').locator('.name').click();
    expect(await page.locator('mark[data-selected]').allInnerTexts()).toContainEqual(
      expect.stringContaining('Kuhsorov'),
    );
    expect(await selected(page).innerText()).toMatch(/certain.*person-table/s);

    // What makes no sense without somebody goes with them, and comes back.
    const ofPerson = ['Person', 'Attendance'].map((kind) => card(page, kind, 'Rustam Kuhsorov'));
    await ofPerson[0]?.getByRole('button', { name: /^Reject/ }).click();
    for (const one of ofPerson) expect(await verdict(one)).toBe('rejected');
    await page.getByRole('button', { name: 'Undo' }).click();
    for (const one of ofPerson) expect(await verdict(one)).toBe('open');
    await page.getByRole('button', { name: 'Redo' }).click();

    await card(page, 'Meeting', /Session/)
      .getByRole('button', { name: /^Accept/ })
      .click();
    await page.getByRole('button', { name: 'Accept all that is sure' }).click();
    expect(await verdict(card(page, 'Person', 'Aigerim Saryarkina'))).toBe('accepted');
    expect(await verdict(card(page, 'Person', 'Rustam Kuhsorov'))).toBe('rejected');
    await card(page, 'Attendance', 'Aigerim Saryarkina')
      .getByRole('button', { name: /^Accept/ })
      .click();

    // What is wrong is told where it stands.
    const meeting = card(page, 'Meeting', /Session/);
    await meeting.locator('.name').click();
    await meeting.getByRole('button', { name: 'Correct', exact: true }).click();
    await meeting.getByLabel('When').fill('in November');
    await meeting.getByRole('button', { name: 'Keep' }).click();
    await stands(page, '1 problem');
    expect(await meeting.locator('.wrong').innerText()).toMatch(/when must be a date or period of EDTF/);
    await meeting.getByRole('button', { name: 'Correct', exact: true }).click();
    await meeting.getByLabel('When').fill('2022-11-28/2022-11-30');
    await meeting.getByRole('button', { name: 'Keep' }).click();
    await stands(page, 'The record fits');

    // What the rules missed.
    await selectWord(page, 'Kaindybaev');
    const adding = page.getByRole('form', { name: 'Add what the rules missed' });
    expect(await adding.getByLabel('Words of the text').inputValue()).toBe('Kaindybaev');
    await adding.getByLabel('Add as').selectOption('Person');
    await adding.getByRole('button', { name: 'Add' }).click();
    await selected(page).getByLabel('Name (English)').fill('Nurlan Kaindybaev');
    await selected(page).getByRole('button', { name: 'Keep' }).click();
    expect(await selected(page).innerText()).toContain('added by hand');

    await page.reload();
    await heading(page, 'en-minutes-table.txt');
    const added = page.locator('#item-added-1');
    expect(await verdict(added)).toBe('accepted');
    expect(await added.textContent()).toContain('Nurlan Kaindybaev');
    expect(await verdict(card(page, 'Person', 'Rustam Kuhsorov'))).toBe('rejected');

    await stands(page, 'The record fits');
    await page.getByRole('button', { name: 'Import …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/\d+ new, \d+ changed, 0 gone/).waitFor();
    expect(await dialog.locator('.changes').innerText()).toMatch(/New\s+Document:en-minutes-table/);
    expect((await explorer.graph.data('{ document(slug: "en-minutes-table") { slug } }')).data.document).toBeNull();
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await dialog.getByText('The record is in.').waitFor();
    const { data } = await explorer.graph.data(`{ document(slug: "en-minutes-table") {
      text facts(first: 100) { nodes { __typename ... on Attendance { official { name } meeting { when { text } } } } }
    } }`);
    expect(data.document.text).toBe((await readFile(minutes, 'utf8')).trim());
    const names = JSON.stringify(data.document.facts);
    expect(names).toContain('Aigerim Saryarkina');
    expect(names).toContain('2022-11-28/2022-11-30');
    expect(names).not.toContain('Kuhsorov');
    await dialog.getByRole('link', { name: 'Document:en-minutes-table' }).click();
    await heading(page, 'MINUTES OF THE 2ND SESSION OF THE STEERING COMMITTEE ON RESILIENT NETWORKS');

    // It lies there, imported, until it is deleted.
    await page.goto(`${explorer.graph.origin}/draft`);
    await page.getByRole('listitem').filter({ hasText: 'en-minutes-table.txt' }).getByText('imported').waitFor();
    page.once('dialog', (question) => question.accept());
    await page.getByRole('button', { name: 'Delete: en-minutes-table.txt' }).click();
    await page.getByRole('link', { name: 'en-minutes-table.txt' }).waitFor({ state: 'detached' });
    await close(page);
  });

  test('who takes part in a plan is added by a word of the text', async () => {
    const page = await open('/draft');
    await page.setInputFiles('input[type=file]', 'bench/draft/development/en-action-plan-decimal.txt');
    await heading(page, 'en-action-plan-decimal.txt');
    await selectWord(page, 'Uzbekistan');
    const adding = page.getByRole('form', { name: 'Add what the rules missed' });
    await adding.getByLabel('Add as').selectOption('Participation');
    await adding.getByRole('button', { name: 'Add' }).click();
    await selected(page).getByLabel('Role').fill('member');
    await selected(page).getByRole('button', { name: 'Keep' }).click();
    expect(await card(page, 'Participation', 'Uzbekistan').innerText()).toMatch(/ · member$/m);
    await page.getByRole('button', { name: 'Accept all that is sure' }).click();
    await stands(page, 'The record fits');
    await close(page);
  });

  test('by keyboard alone, with a contradiction shown by both passages', async () => {
    const page = await open('/draft');
    await tabTo(page, '.draft-start textarea');
    await page.keyboard.insertText(news);
    await tabTo(page, '.draft-start .language input');
    await page.keyboard.type('Example news');
    await page.keyboard.press('Enter');
    await heading(page, 'Example news');
    const contradiction = page.locator('.oddities li').first();
    expect(await contradiction.innerText()).toMatch(/counts 5.*“five directions”.*“ports, roads and railways”/s);

    await tabTo(page, '.parts');
    const first = await selected(page).getAttribute('id');
    await page.keyboard.press('a');
    expect(await verdict(page.locator(`#${escaped(first)}`))).toBe('accepted');
    expect(await selected(page).getAttribute('id')).not.toBe(first);
    const second = await selected(page).getAttribute('id');
    await page.keyboard.press('r');
    expect(await verdict(page.locator(`#${escaped(second)}`))).toBe('rejected');
    await page.keyboard.press('u');
    await page.keyboard.press('Control+z');
    expect(await verdict(page.locator(`#${escaped(first)}`))).toBe('open');
    await page.keyboard.press('j');
    await page.keyboard.press('k');

    // Words that are not in the text are told of; others are found there.
    await page.keyboard.press('+');
    await page.keyboard.type('not in this text');
    await page.keyboard.press('Enter');
    await page.getByText('These words do not stand in the text').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('delegation');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Organisation');
    await page.keyboard.press('Enter');
    await selected(page).getByLabel('Slug').waitFor();
    expect(await selected(page).innerText()).toMatch(/Organisation\s+delegation/);
    await page.keyboard.press('Escape');
    expect(await page.locator('mark[data-selected]').innerText()).toBe('delegation');

    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys and help' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // Letters are no keys any more; those with Ctrl still are.
    await page.keyboard.press('y');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+z');
    expect(await page.locator('mark', { hasText: /^delegation$/ }).count()).toBe(0);
    await close(page);
  });

  test('the record can be seen and saved as YAML, which the importer takes', async () => {
    const page = await open('/draft');
    await page.locator('.draft-start textarea').fill(news);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('English');
    await page.getByRole('button', { name: 'Draft', exact: true }).click();
    await heading(page, /^The Ministers of the Example Union/);
    for (const kind of ['Meeting', 'Person', 'Attendance', 'Post'])
      await card(page, kind, /./)
        .first()
        .getByRole('button', { name: /^Accept/ })
        .click();
    await stands(page, 'The record fits');
    await page.getByRole('button', { name: 'As YAML' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save' }).click();
    const yaml = await readFile(await (await downloading).path(), 'utf8');
    expect(yaml).toContain('  - slug: example-officialov');
    const query = `mutation ($record: String!, $text: String) { importRecord(input: { record: $record, text: $text, dryRun: true }) { __typename } }`;
    const { data } = await explorer.graph.data(query, { record: yaml, text: news });
    expect(data.importRecord.__typename).toBe('RecordImported');
    await close(page);
  });

  test('where tokens are wanted it asks for one, and keeps it in the tab alone', async () => {
    const token = 'e'.repeat(40);
    const guarded = await serve(testDatabase(), { explorer: explorerBundle }, tokensIn(`Editor:${token}`));
    try {
      const page = await explorer.browser.open(`${guarded.origin}/draft`);
      await page.setInputFiles('input[type=file]', minutes);
      await page.getByText('Only editors may do this.').waitFor();
      await page.getByLabel('Token of an editor').fill('x'.repeat(40));
      await page.getByRole('button', { name: 'Use this token' }).click();
      await page.getByText('Nobody has this token, or it holds no longer.').waitFor();
      await page.getByLabel('Token of an editor').fill(token);
      await page.getByRole('button', { name: 'Use this token' }).click();
      await heading(page, 'en-minutes-table.txt');
      await stands(page, 'The record fits');
      expect(page.url()).not.toContain(token);
      expect(await page.evaluate('JSON.stringify(localStorage) + document.cookie')).not.toContain(token);
      expect(await page.evaluate('JSON.stringify(sessionStorage)')).toContain(token);
      await page.context().close();
    } finally {
      await guarded.close();
    }
  });

  test('what cannot be drafted says why, in place', async () => {
    const page = await open('/draft');
    await page.setInputFiles('input[type=file]', {
      name: 'empty.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(' '),
    });
    await page.getByRole('alert').getByText('empty.txt holds no text.').waitFor();
    await page.setInputFiles('input[type=file]', { name: 'a.odt', mimeType: '', buffer: Buffer.from('x') });
    await page.getByRole('alert').getByText('a.odt is none of the kinds of files').waitFor();
    await page.goto(`${explorer.graph.origin}/draft?of=nothing-here`);
    await page.getByText('There is no draft of this name in this browser.').waitFor();
    await close(page);
  });

  test('accessible in both themes, narrow, and in Turkish', async () => {
    const page = await open('/draft?lang=tr');
    await heading(page, 'Kayıt taslağı');
    await expectAccessible(page);
    await page.setInputFiles('input[type=file]', minutes);
    await heading(page, 'en-minutes-table.txt');
    await stands(page, 'Kayıt uygun');
    await expectAccessible(page);
    await card(page, 'Kişi', 'Rustam Kuhsorov').locator('.name').click();
    await selected(page).getByRole('button', { name: 'Düzelt', exact: true }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expectToFitNarrow(page);
    await page.getByRole('button', { name: 'Metin', exact: true }).click();
    expect(await page.locator('.parts').isVisible()).toBe(false);
    await page.locator('mark').first().click();
    expect(await page.locator('.parts').isVisible()).toBe(true);
    expect(await focused(page)).toBeDefined();
    await close(page);
  });
});

/** An id as a selector has it. */
function escaped(id: string | null): string {
  return (id ?? '').replaceAll(/[[\].]/g, '\\$&');
}
