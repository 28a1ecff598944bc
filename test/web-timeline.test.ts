import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noBrowser, tabTo } from './support/browser.ts';
import { expectAccessible, expectToFitNarrow, heading, servedExplorer, settled } from './support/explorer.ts';
import { parameter, saved, soon, withIslandMeetings } from './support/island-meetings.ts';

const explorer = servedExplorer();
withIslandMeetings(explorer);
const { open, close } = explorer;

/** What an attribute says of all that a selector finds. */
const all = (page: Page, selector: string, attribute: string) =>
  page.evaluate(
    `[...document.querySelectorAll('${selector}')].map((one) => one.getAttribute('${attribute}'))`,
  ) as Promise<string[]>;

describe.skipIf(noBrowser)('the timeline', () => {
  const listed = (page: Page) => page.locator('.entries > li');
  const drawn = (page: Page) => page.locator('.timeline [data-id]');

  async function fromApi(variables: object) {
    const query = `query ($of: [ID!], $types: [NodeType!], $from: Date) {
      timeline(of: $of, types: $types, from: $from, first: 500) { totalCount nodes { date node { id } } }
    }`;
    const { data } = await explorer.graph.data(query, variables);
    return data.timeline as { totalCount: number; nodes: { date: string; node: { id: string } }[] };
  }

  test('the list and the picture are the same, in the order of time; more is loaded when asked', async () => {
    const page = await open('/timeline');
    const whole = await fromApi({});
    await drawn(page).first().waitFor();
    expect(await listed(page).count()).toBe(200);
    await page.getByText(`200 of ${whole.totalCount} events are loaded`).waitFor();
    await page.getByRole('button', { name: `Load more (${whole.totalCount - 200} left)` }).click();
    await expect.poll(() => listed(page).count(), soon).toBe(whole.totalCount);
    expect(await all(page, '.entries time', 'datetime')).toEqual(whole.nodes.map(({ date }) => date));
    const ids = await all(page, '.timeline [data-id]', 'data-id');
    expect(ids.toSorted()).toEqual([...new Set(whole.nodes.map(({ node }) => node.id))].toSorted());
    await close(page);
  });

  test('narrowed by things and kinds, which the address keeps; what is not sure is drawn so', async () => {
    const page = await open('/timeline');
    await page.getByLabel('Only what concerns').fill('malta');
    await page.getByRole('option', { name: /^Malta/ }).click();
    await page.getByRole('checkbox', { name: 'Memberships' }).uncheck();
    await expect.poll(() => listed(page).count(), soon).toBe(2);
    expect(parameter(page, 'of')).toBe('Country:MT');
    await page.reload();
    await expect.poll(() => listed(page).count(), soon).toBe(2);
    expect(await listed(page).locator('time').allTextContents()).toEqual(['2 May 2019', 'perhaps June 2020']);
    expect(await all(page, '.drawn.vague', 'data-id')).toEqual(['Meeting:island-second']);

    await page.getByLabel('From', { exact: true }).fill('2020-01-01');
    await expect.poll(() => listed(page).count(), soon).toBe(1);
    await page.getByRole('button', { name: 'Leave out Malta' }).click();
    const { totalCount } = await fromApi({
      from: '2020-01-01',
      types: ['MEETING', 'INITIATIVE', 'OFFICE', 'DOCUMENT'],
    });
    await page.getByText(`200 of ${totalCount} events`).waitFor();
    await close(page);
  });

  test('an event is chosen in the picture as in the list', async () => {
    const page = await open('/timeline?of=Country:MT');
    await page.locator('[data-id="Meeting:island-first"] circle').click();
    expect(parameter(page, 'selected')).toBe('Meeting:island-first');
    await page.getByRole('complementary').waitFor();
    expect(await page.locator('.entries [aria-current]').textContent()).toContain('=1+1 island meeting');
    await page.goBack();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await tabTo(page, '.entries button');
    await page.keyboard.press('Enter');
    await page.locator('.drawn.selected').waitFor();
    expect(parameter(page, 'selected')).toBe('Meeting:island-first');
    await close(page);
  });

  test('is saved as a table with its sources, and as a picture that needs no style sheet', async () => {
    const page = await open('/timeline?of=Country:MT');
    await settled(page);
    const lines = (await saved(page, 'Save as CSV')).split('\r\n');
    expect(lines[1]).toBe(
      "2019-05-02,2 May 2019,Meeting,'=1+1 island meeting,Meeting:island-first,“on 2 May”,Minutes of island meetings",
    );
    const picture = await saved(page, 'Save as SVG');
    expect(picture.match(/ xmlns="http:\/\/www.w3.org\/2000\/svg"/g)).toHaveLength(1);
    expect(picture).toContain('Minutes of island meetings');
    expect(picture).toMatch(/<circle[^>]*fill="#[0-9a-f]{6}"/);
    await close(page);
  });

  test('in Turkish', async () => {
    const page = await open('/timeline?of=Country:MT&lang=tr');
    await heading(page, 'Zaman çizelgesi');
    await page.getByText('2 Mayıs 2019', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Ada toplantısı' }).waitFor();
    await close(page);
  });

  test.each(['/timeline?of=Country:TR,Organisation:bsec', '/timeline?from=2035-01-01&lang=tr'])(
    '%s is accessible in both themes, and nothing reaches over the edge at 360 pixels',
    async (path) => {
      const page = await open(path);
      await settled(page);
      await expectAccessible(page);
      await expectToFitNarrow(page);
      await close(page);
    },
  );
});
