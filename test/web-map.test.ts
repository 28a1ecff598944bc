import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noBrowser } from './support/browser.ts';
import { expectAccessible, expectToFitNarrow, servedExplorer, settled } from './support/explorer.ts';
import { parameter, soon, withIslandMeetings } from './support/island-meetings.ts';

const explorer = servedExplorer();
withIslandMeetings(explorer);
const { open, close } = explorer;

const numbersIn = (text: string | null) => ((text ?? '').match(/-?[\d.]+/g) ?? []).map(Number);

describe.skipIf(noBrowser)('the map', () => {
  const tableOf = (page: Page) =>
    page.evaluate(`[...document.querySelectorAll('.countries tbody tr')].map(({ children: [name, count] }) =>
      [name.textContent, Number(count.textContent)])`) as Promise<[string, number][]>;

  const query = `{
    attendances: attendanceAggregates(by: [COUNTRY], filter: { status: { eq: PRESENT } }, first: 500) {
      nodes { keys { label } count meetings }
    }
    participations: participationAggregates(by: [COUNTRY], first: 500) { nodes { keys { label } count } }
  }`;
  type Group = { keys: [{ label: string | null }]; count: number; meetings: number };

  const counted = (groups: Group[], by: 'count' | 'meetings' = 'count') =>
    groups
      .flatMap(({ keys: [{ label }], ...group }) => (label === null ? [] : [[label, group[by]] as const]))
      .toSorted((a, b) => b[1] - a[1] || new Intl.Collator('en').compare(a[0], b[0]));

  test('countries have the counts of the API by each measure', async () => {
    const { data } = await explorer.graph.data(query);
    const page = await open('/map');
    await page.locator('.map [data-id]').first().waitFor();
    expect(await tableOf(page)).toEqual(counted(data.attendances.nodes));
    await page.getByLabel('Countries by').selectOption('MEETINGS');
    await expect.poll(() => tableOf(page), soon).toEqual(counted(data.attendances.nodes, 'meetings'));
    await page.getByLabel('Countries by').selectOption('PARTICIPATIONS');
    await expect.poll(() => tableOf(page), soon).toEqual(counted(data.participations.nodes));
    await page.getByRole('button', { name: 'Country' }).click();
    await expect.poll(async () => (await tableOf(page))[0]?.[0], soon).toBe('Albania');
    await page.reload();
    await expect
      .poll(() => tableOf(page))
      .toEqual(counted(data.participations.nodes).toSorted((a, b) => new Intl.Collator('en').compare(a[0], b[0])));
    await close(page);
  });

  test('small states have markers until they can be seen, and what the atlas lacks is named', async () => {
    const page = await open('/map');
    const malta = page.locator('circle[data-id="Country:MT"]');
    await malta.waitFor();
    expect(await page.locator('circle[data-id="Country:SG"]').count()).toBe(1);
    expect(await page.locator('circle[data-id="Country:TR"]').count()).toBe(0);
    await page.getByText('The atlas has no shape of Tuvalu').waitFor();
    expect(await malta.locator('title').textContent()).toBe('Malta: 3');
    // Its capital lies over the middle of it.
    await malta.click({ position: { x: 7, y: 1 } });
    expect(parameter(page, 'selected')).toBe('Country:MT');
    await page.goto(`${explorer.graph.origin}/map?view=14.4,35.9,60`);
    await page.locator('path[data-id="Country:MT"]').waitFor();
    expect(await malta.count()).toBe(0);
    await close(page);
  });

  test('places stand where sources say, and those of which none says where are listed alone', async () => {
    const page = await open('/map');
    const place = page.locator('.place');
    await place.waitFor();
    expect(await place.locator('title').allTextContents()).toEqual(['Valletta: 1']);
    const [capital, island] = [
      await place.boundingBox(),
      await page.locator('[data-id="Country:MT"].marker').boundingBox(),
    ];
    expect(Math.abs((capital?.x ?? 0) - (island?.x ?? 99))).toBeLessThan(8);
    expect(Math.abs((capital?.y ?? 0) - (island?.y ?? 99))).toBeLessThan(8);
    await place.click();
    const places = page.getByRole('list', { name: 'Places of meetings' });
    await places.getByRole('link', { name: '=1+1 island meeting' }).waitFor();
    await places.getByText('Example Place (not on the map').waitFor();
    await close(page);
  });

  test('is moved by buttons, mouse and wheel, and found again by its address', async () => {
    const page = await open('/map');
    const lands = page.locator('.lands');
    const seen = () => lands.getAttribute('transform');
    await page.locator('.map [data-id]').first().waitFor();
    const all = await seen();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(seen, soon).not.toBe(all);
    const zoomed = await seen();
    const { x = 0, y = 0 } = (await page.locator('.map svg').boundingBox()) ?? {};
    await page.mouse.move(x + 100, y + 100);
    await page.mouse.down();
    await page.mouse.move(x + 160, y + 140, { steps: 3 });
    await page.mouse.up();
    await expect.poll(seen, soon).not.toBe(zoomed);
    expect(parameter(page, 'selected')).toBe(null);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => parameter(page, 'view'), soon).not.toBe(null);

    const view = parameter(page, 'view');
    const last = await seen();
    await page.reload();
    await page.locator('.map [data-id]').first().waitFor();
    expect(parameter(page, 'view')).toBe(view);
    const was = numbersIn(last);
    const isOff = async () =>
      Math.max(...numbersIn(await seen()).map((number, index) => Math.abs(number - (was[index] ?? 0))));
    // The address rounds.
    await expect.poll(isOff, soon).toBeLessThan(8);
    await page.getByRole('button', { name: 'Show all that is counted' }).click();
    await expect
      .poll(async () => Math.abs((numbersIn(await seen())[2] ?? 0) - (numbersIn(all)[2] ?? 0)), soon)
      .toBeLessThan(0.01);
    await close(page);
  });

  test.each(['/map?from=2017-01-01', '/map?of=Organisation:turkic-council&lang=tr'])(
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
