import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseRecord } from '../src/import/read.ts';
import { retractDocument } from '../src/import/retract.ts';
import { writeRecord } from '../src/import/write.ts';
import { noBrowser, tabTo } from './support/browser.ts';
import { expectAccessible, expectToFitNarrow, focused, heading, servedExplorer, settled } from './support/explorer.ts';

const explorer = servedExplorer();
const { open, close } = explorer;

/** More than a page of the timeline and of the meetings on the map. */
const manyMeetings = 200;

/** Small states, a country that the atlas lacks, a day that is not sure, and a name that would be a formula. */
const record = {
  record: 1,
  document: { slug: 'charts-minutes', kind: 'MINUTES', title: 'Minutes of island meetings', language: 'en' },
  countries: ['MT', 'SG', 'TV'].map((code) => ({ code, evidence: `of ${code}` })),
  places: [
    {
      slug: 'charts-valletta',
      name: { en: 'Valletta' },
      country: 'MT',
      latitude: 35.9,
      longitude: 14.51,
      evidence: 'in Valletta',
    },
    { slug: 'charts-nowhere', name: { en: 'Example Place' }, evidence: 'at a place' },
  ],
  meetings: [
    {
      slug: 'charts-first',
      title: { en: '=1+1 island meeting', tr: 'Ada toplantısı' },
      when: '2019-05-02',
      place: 'charts-valletta',
      evidence: 'on 2 May',
    },
    {
      slug: 'charts-second',
      title: { en: 'Later island meeting' },
      when: '2020-06?',
      place: 'charts-nowhere',
      evidence: 'perhaps in June',
    },
    ...Array.from({ length: manyMeetings }, (_, index) => ({
      slug: `charts-many-${index + 1}`,
      title: { en: `Example meeting ${index + 1}` },
      when: `2022-${String(1 + (index % 12)).padStart(2, '0')}-15`,
      evidence: 'on the fifteenth',
    })),
  ],
  officials: ['One', 'Two', 'Three', 'Four'].map((name, index) => ({
    slug: `charts-official-${index + 1}`,
    name: { en: `Example Official ${name}` },
    evidence: `Official ${name}`,
  })),
  attendances: [
    attendance('charts-first', 1, 'MT', 'chaired by Example Official One', ['CHAIRED', 'SPOKE']),
    attendance('charts-second', 1, 'MT', 'Example Official One came again'),
    attendance('charts-second', 2, 'MT', 'Example Official Two came along'),
    attendance('charts-second', 3, 'SG', 'Example Official Three came from afar'),
    attendance('charts-second', 4, 'TV', 'Example Official Four came from further'),
  ],
};

function attendance(meeting: string, official: number, country: string, quote: string, roles: string[] = []) {
  return { meeting, official: `charts-official-${official}`, country, roles, evidence: quote };
}

beforeAll(async () => {
  await writeRecord(explorer.graph.database, parseRecord('charts.yaml', Buffer.from(stringify(record))));
});
afterAll(() => retractDocument(explorer.graph.database, 'charts-minutes'));

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** What is saved by the button of this name. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

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
    expect(parameter(page, 'cell')).toBe('Country:MT~Meeting:charts-second');

    await page.reload();
    await behind.getByText('Example Official One came again').waitFor();
    await page.keyboard.press('Escape');
    await behind.waitFor({ state: 'detached' });
    expect(await malta.evaluate('(button) => button === document.activeElement')).toBe(true);
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
    for (let steps = 0; (await focused(page)) !== '1C S' && steps < 10; steps += 1)
      await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'Malta, =1+1 island meeting: 1 fact, chaired it, spoke',
    );
    await page.keyboard.press('Enter');
    await page.getByText('chaired by Example Official One').waitFor();
    await expect.poll(() => focused(page)).toMatch(/Malta.*=1\+1 island meeting/);

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
    await expect.poll(async () => (await rowNames(page))[0]).toBe('Azerbaycan');
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
});

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
    const all = await fromApi({});
    await drawn(page).first().waitFor();
    expect(await listed(page).count()).toBe(200);
    await page.getByText(`200 of ${all.totalCount} events are loaded`).waitFor();
    await page.getByRole('button', { name: `Load more (${all.totalCount - 200} left)` }).click();
    await expect.poll(() => listed(page).count()).toBe(all.totalCount);
    expect(await listed(page).locator('time').evaluateAll('(all) => all.map((time) => time.dateTime)')).toEqual(
      all.nodes.map(({ date }) => date),
    );
    const ids = (await drawn(page).evaluateAll('(all) => all.map((it) => it.dataset.id)')) as string[];
    expect(ids.toSorted()).toEqual([...new Set(all.nodes.map(({ node }) => node.id))].toSorted());
    await close(page);
  });

  test('narrowed by things and kinds, which the address keeps; what is not sure is drawn so', async () => {
    const page = await open('/timeline');
    await page.getByLabel('Only what concerns').fill('malta');
    await page.getByRole('option', { name: /^Malta/ }).click();
    await page.getByRole('checkbox', { name: 'Memberships' }).uncheck();
    await expect.poll(() => listed(page).count()).toBe(2);
    expect(parameter(page, 'of')).toBe('Country:MT');
    await page.reload();
    await expect.poll(() => listed(page).count()).toBe(2);
    expect(await listed(page).locator('time').allTextContents()).toEqual(['2 May 2019', 'perhaps June 2020']);
    const vague = page.locator('.drawn.vague');
    expect(await vague.evaluateAll('(all) => all.map((it) => it.dataset.id)')).toEqual(['Meeting:charts-second']);

    await page.getByLabel('From').fill('2020-01-01');
    await expect.poll(() => listed(page).count()).toBe(1);
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
    await page.locator('[data-id="Meeting:charts-first"] circle').click();
    expect(parameter(page, 'selected')).toBe('Meeting:charts-first');
    await page.getByRole('complementary').waitFor();
    expect(await page.locator('.entries [aria-current]').textContent()).toContain('=1+1 island meeting');
    await page.goBack();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await tabTo(page, '.entries button');
    await page.keyboard.press('Enter');
    await page.locator('.drawn.selected').waitFor();
    expect(parameter(page, 'selected')).toBe('Meeting:charts-first');
    await close(page);
  });

  test('is saved as a table with its sources, and as a picture that needs no style sheet', async () => {
    const page = await open('/timeline?of=Country:MT');
    await settled(page);
    const lines = (await saved(page, 'Save as CSV')).split('\r\n');
    expect(lines[1]).toBe(
      "2019-05-02,2 May 2019,Meeting,'=1+1 island meeting,Meeting:charts-first,“on 2 May”,Minutes of island meetings",
    );
    const picture = await saved(page, 'Save as SVG');
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
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
});

describe.skipIf(noBrowser)('the map', () => {
  const tableOf = (page: Page) =>
    page
      .getByRole('table', { name: 'Countries' })
      .locator('tbody tr')
      .evaluateAll(
        '(rows) => rows.map(({ children: [name, count] }) => [name.textContent, Number(count.textContent)])',
      );

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
    await expect.poll(() => tableOf(page)).toEqual(counted(data.attendances.nodes, 'meetings'));
    await page.getByLabel('Countries by').selectOption('PARTICIPATIONS');
    await expect.poll(() => tableOf(page)).toEqual(counted(data.participations.nodes));
    await page.getByRole('button', { name: 'Country' }).click();
    await expect.poll(async () => ((await tableOf(page)) as [string, number][])[0]?.[0]).toBe('Albania');
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
    await malta.click();
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
    await expect.poll(seen).not.toBe(all);
    const zoomed = await seen();
    const { x = 0, y = 0 } = (await page.locator('.map svg').boundingBox()) ?? {};
    await page.mouse.move(x + 100, y + 100);
    await page.mouse.down();
    await page.mouse.move(x + 160, y + 140, { steps: 3 });
    await page.mouse.up();
    await expect.poll(seen).not.toBe(zoomed);
    expect(parameter(page, 'selected')).toBe(null);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => parameter(page, 'view')).not.toBe(null);

    const view = parameter(page, 'view');
    const last = await seen();
    await page.reload();
    await page.locator('.map [data-id]').first().waitFor();
    expect(parameter(page, 'view')).toBe(view);
    const numbers = (text: string | null) =>
      (text ?? '').match(/-?[\d.]+/g)?.map((number) => Math.round(Number(number) / 8));
    await expect.poll(async () => numbers(await seen())).toEqual(numbers(last));
    await page.getByRole('button', { name: 'Show all that is counted' }).click();
    await close(page);
  });
});

describe.skipIf(noBrowser)('each of them', () => {
  test.each([
    '/matrix?cell=Country:TR~Meeting:turkic-council-ict-ministers-2',
    '/matrix?rows=OFFICIAL&rowGroup=COUNTRY&columnGroup=SERIES&lang=tr',
    '/timeline?of=Country:TR,Organisation:bsec',
    '/map?from=2017-01-01',
    '/map?of=Organisation:turkic-council&lang=tr',
    '/timeline?from=2035-01-01',
  ])('%s is accessible in both themes, and nothing reaches over the edge at 360 pixels', async (path) => {
    const page = await open(path);
    await settled(page);
    await expectAccessible(page);
    await expectToFitNarrow(page);
    await close(page);
  });
});
