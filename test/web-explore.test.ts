import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { MultiUndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseRecord } from '../src/import/read.ts';
import { retractDocument } from '../src/import/retract.ts';
import { writeRecord } from '../src/import/write.ts';
import { noBrowser, startBrowser, tabTo } from './support/browser.ts';
import { expectAccessible, expectToFitNarrow, heading, servedExplorer, settled } from './support/explorer.ts';

const explorer = servedExplorer();
const { open, close } = explorer;

const meeting = 'Meeting:turkic-council-ict-ministers-2';
const aroundMeeting = `/explore?of=${meeting}`;

/** The graph is drawn, and its layout has come to rest. */
const drawn = (page: Page) => page.locator('.canvas[aria-busy="false"]').waitFor({ timeout: 20_000 });

/** What the view says of what it shows. */
const status = (page: Page) => page.locator('.status').textContent();

const says = (page: Page, words: string | RegExp) => page.locator('.status', { hasText: words }).waitFor();

/** A file that the view exports. */
async function exported(page: Page, name: string): Promise<string> {
  await page.locator('.export summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  await page.locator('.export:not([open])').waitFor();
  return readFile(await download.path(), 'utf8');
}

const gexf = async (page: Page) => parseGexf(MultiUndirectedGraph, await exported(page, 'Graph for Gephi (GEXF)'));

/** The names in the first column of a table. */
const rowsOf = (page: Page, title: string) =>
  page.getByRole('table', { name: title, exact: true }).getByRole('rowheader').allTextContents();

/** Where on the page the sign of a thing is, by its name; the drawing has both. */
async function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const svg = await exported(page, 'Drawing (SVG)');
  const label = new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)"[^>]*>${name}</text>`).exec(svg);
  const signs = [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  const near = ({ x, y }: { x: number; y: number }) => Math.hypot(x - Number(label?.[1]), y - Number(label?.[2]));
  const [sign] = signs.sort((one, other) => near(one) - near(other));
  const canvas = await page.locator('.canvas').boundingBox();
  if (!label || !sign || !canvas) throw new Error(`${name} is not drawn.`);
  return { x: canvas.x + sign.x, y: canvas.y + sign.y };
}

/** Clicks at several places within less time than any machine of its own accord. */
async function clickQuickly(page: Page, ...places: { x: number; y: number }[]): Promise<void> {
  await page.evaluate(`(() => {
    for (const { x, y } of ${JSON.stringify(places)}) {
      const at = { clientX: x, clientY: y, detail: 1, bubbles: true };
      const canvas = document.elementFromPoint(x, y);
      for (const type of ['mousedown', 'mouseup', 'click']) canvas.dispatchEvent(new MouseEvent(type, at));
    }
  })()`);
}

describe.skipIf(noBrowser)('the graph', () => {
  test('starts from a search, an example, or the page of a thing', async () => {
    const page = await open('/explore');
    await heading(page, 'Graph');
    await page.getByRole('link', { name: /^How are Ramin Guluzade/ }).waitFor();
    await page.locator('main').getByRole('combobox').fill('ozge');
    await page.getByRole('option', { name: 'Özge Pan' }).click();
    await heading(page, 'Around Özge Pan');
    await drawn(page);
    await says(page, '3 things and 11 links are shown.');
    await page.goBack();
    await page.getByRole('link', { name: /^Azerbaijan/ }).click();
    await heading(page, 'Around Azerbaijan');
    await page.goto(`${explorer.graph.origin}/official/ozge-pan`);
    await page.getByRole('link', { name: 'Show in the graph' }).click();
    await heading(page, 'Around Özge Pan');
    await close(page);
  });

  test('by keyboard: walk, expand, hide, undo, redo, pin, and over to the table', async () => {
    const page = await open('/explore?of=Official:ozge-pan');
    await drawn(page);
    await tabTo(page, '.canvas');
    await page.keyboard.press('ArrowRight');
    await says(page, 'Özge Pan (Official) is selected; 2 neighbours.');
    const selected = () => new URL(page.url()).searchParams.get('sel');
    const reached = new Set<string | null>();
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      reached.add(selected());
    }
    expect(reached.size).toBeGreaterThan(1);
    while (selected() !== 'Organisation:turkic-council-secretariat') await page.keyboard.press('PageDown');

    await page.keyboard.press('Enter');
    await says(page, '11 things and 34 links are shown. Secretariat of the Turkic Council (Organisation) is selected');
    expect(await page.getByText('5 more are hidden').count()).toBe(0);
    while (selected() !== 'Official:ali-civiler') await page.keyboard.press('PageDown');
    await page.keyboard.press('Delete');
    await says(page, '10 things and 31 links are shown. 1 more are hidden');
    await page.keyboard.press('Control+z');
    await says(page, '11 things and 34 links');
    await page.keyboard.press('Control+z');
    await says(page, '3 things and 11 links');
    await page.keyboard.press('Control+Shift+z');
    await says(page, '11 things and 34 links');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('p');
    await expect
      .poll(() => new URL(page.url()).searchParams.get('pin'))
      .toMatch(/^Official:ozge-pan@-?[\d.]+,-?[\d.]+$/);

    await page.keyboard.press('Escape');
    expect(selected()).toBe(null);
    await page.keyboard.press('t');
    await page.getByRole('table', { name: 'Things', exact: true }).waitFor();
    expect(await page.locator('.canvas').count()).toBe(0);
    await page.goBack();
    await drawn(page);
    await close(page);
  });

  test('by mouse: a click selects, a double click expands, dragging pins, a line opens what it stands for', async () => {
    const page = await open('/explore?of=Official:ozge-pan');
    await drawn(page);
    const office = await placeOf(page, 'Secretariat of the Turkic Council');
    const person = await placeOf(page, 'Özge Pan');
    await page.mouse.click((office.x + person.x) / 2, (office.y + person.y) / 2);
    const between = page.getByRole('complementary', { name: /^(Özge Pan and|Secretariat .* and Özge Pan)/ });
    await between.waitFor();
    await between.locator('summary').first().click();
    await between.locator('q').first().waitFor();
    await page.keyboard.press('Escape');
    await between.waitFor({ state: 'detached' });

    const again = await placeOf(page, 'Özge Pan');
    await page.mouse.click(again.x, again.y);
    await says(page, 'Özge Pan (Official) is selected');
    const there = await placeOf(page, 'Secretariat of the Turkic Council');
    const here = await placeOf(page, 'Özge Pan');
    // Two clicks at two places are no double click, however quick.
    await clickQuickly(page, there, here);
    await says(page, '3 things and 11 links are shown. Özge Pan (Official) is selected');
    await page.mouse.dblclick(there.x, there.y);
    await says(page, '11 things and 34 links');
    await drawn(page);
    const from = await placeOf(page, 'Ali Çiviler');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y - 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get('pin')).toMatch(/^Official:ali-civiler@/);
    const to = await placeOf(page, 'Ali Çiviler');
    expect(Math.hypot(to.x - from.x - 40, to.y - from.y + 30)).toBeLessThan(4);
    await close(page);
  });

  test('filters by kind, relation, role and period; the table shows the same, sorts it, and shows the words', async () => {
    const page = await open(aroundMeeting);
    await drawn(page);
    const { data } = await explorer.graph.data(
      `{ neighbourhood(of: "${meeting}", limit: 500) { nodes { __typename id } links { relation } } }`,
    );
    const { nodes, links } = data.neighbourhood as { nodes: { __typename: string }[]; links: { relation: string }[] };
    await says(page, `${nodes.length} things and ${links.length} links are shown.`);
    const officials = nodes.filter(({ __typename }) => __typename === 'Official').length;
    await page.getByRole('checkbox', { name: /^Officials/ }).uncheck();
    await says(page, `${nodes.length - officials} things and`);
    await page.getByRole('checkbox', { name: /^Officials/ }).check();
    await page.getByRole('checkbox', { name: /^Membership/ }).uncheck();
    await says(page, `${links.length - 4} links`);
    await page.goBack();
    await says(page, `and ${links.length} links`);
    await page.getByRole('checkbox', { name: /^attended/ }).uncheck();
    await expect.poll(() => status(page)).not.toContain(`and ${links.length} links`);
    const roles = (await gexf(page)).mapEdges((_, attributes) => attributes['roles']);
    expect(roles).toContain('OPENED SPOKE SIGNED');
    expect(roles).not.toContain('ATTENDED');
    await page.getByRole('checkbox', { name: /^attended/ }).check();

    // The meeting was in November 2017: what is dated by it leaves with the month before.
    const until = page.getByRole('slider', { name: 'Until' });
    await until.focus();
    expect(await until.getAttribute('aria-valuetext')).toBe('November 2017');
    await page.keyboard.press('ArrowLeft');
    expect(await until.getAttribute('aria-valuetext')).toBe('October 2017');
    await expect.poll(() => new URL(page.url()).searchParams.get('until')).toBe('2017-10');
    const left = await gexf(page);
    expect(left.filterEdges((_, { label }) => label === 'Attendance')).toEqual([]);
    expect(left.filterEdges((_, { label }) => label === 'Membership').length).toBe(4);
    expect(left.hasNode('Meeting:turkic-council-sub-working-group-1')).toBe(false);

    await page.getByRole('button', { name: 'Table', exact: true }).click();
    expect((await rowsOf(page, 'Things')).length).toBe(left.order);
    expect((await rowsOf(page, 'Links')).length).toBe(left.size);
    const things = page.getByRole('table', { name: 'Things', exact: true });
    await things.getByRole('button', { name: 'Sort by Name' }).click();
    expect(await things.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    const names = await rowsOf(page, 'Things');
    const { compare } = new Intl.Collator('en', { numeric: true });
    expect(names).toEqual(names.toSorted(compare));
    await things.getByRole('button', { name: 'Sort by Name' }).click();
    expect(await rowsOf(page, 'Things')).toEqual(names.toSorted((one, other) => compare(other, one)));
    const words = page.getByRole('table', { name: 'Links', exact: true }).locator('.words').first();
    await words.locator('summary').click();
    await words.locator('q').first().waitFor();
    await close(page);
  });

  test('an address brings back all of it, the picture included', async () => {
    const path = `${aroundMeeting}&more=Country:TR&hide=Country:KG&pin=Official:ozge-pan@40,-25&without=Topic+Membership&sel=Country:TR`;
    const page = await open(path);
    await drawn(page);
    await says(page, 'Türkiye (Country) is selected');
    const before = await exported(page, 'Graph for Gephi (GEXF)');
    expect(before).toContain('<viz:position x="40" y="-25"/>');
    expect(before).not.toContain('Country:KG"');
    expect(before).not.toContain('Topic:');
    const said = await status(page);
    await page.reload();
    await drawn(page);
    await says(page, said ?? '');
    expect(await exported(page, 'Graph for Gephi (GEXF)')).toBe(before);
    await close(page);
  });

  test('how two things are connected: chosen by name, step by step with the words, and in the address', async () => {
    const page = await open('/explore?of=Official:ramin-guluzade');
    await drawn(page);
    await tabTo(page, '.canvas');
    await page.keyboard.press('PageDown');
    await page.getByRole('button', { name: 'Way from here' }).click();
    const finder = page.getByRole('region', { name: 'How are two things connected?' });
    await finder.getByRole('combobox', { name: 'To' }).fill('action plan 2011');
    await page.getByRole('option', { name: /^Action Plan of the BSEC/ }).click();
    await finder.getByText('2 shortest ways').waitFor();
    expect(await finder.locator('.steps a:not(.source a)').allTextContents()).toEqual([
      'Ramin Guluzade',
      'Azerbaijan',
      'Organization of the Black Sea Economic Cooperation',
      'BSEC Working Group on Information and Communication Technologies',
      'Action Plan of the BSEC Working Group on ICT, 2011-2013',
    ]);
    expect(await finder.locator('.relation').allTextContents()).toContain('Membership');
    expect(await finder.locator('.steps details').count()).toBe(4);
    await finder.locator('.steps summary').nth(1).click();
    await finder.locator('.steps details[open] .source').first().waitFor();
    const parameters = new URL(page.url()).searchParams;
    const ends = `from=${parameters.get('from')}&to=${parameters.get('to')}`;
    expect(ends).toBe('from=Official:ramin-guluzade&to=Initiative:bsec-ict-action-plan-2011-2013');
    await page.goto(`${explorer.graph.origin}/explore?${ends}`);
    await heading(page, /^From Ramin Guluzade to Action Plan/);
    await finder.getByText('2 shortest ways').waitFor();
    await drawn(page);
    const thick = (await exported(page, 'Drawing (SVG)')).match(/<line [^>]*stroke-width="3"\/>/g);
    expect(thick).toHaveLength(4);
    await close(page);
  });

  test('more than is let in is told of', async () => {
    const people = Array.from({ length: 320 }, (_, index) => `web-crowd-${index + 1}`);
    const record = {
      record: 1,
      document: { slug: 'web-crowd', kind: 'MINUTES', title: 'Minutes of a crowd', language: 'en' },
      meetings: [{ slug: 'web-crowd', title: { en: 'A crowd' }, when: '2019-05-02', evidence: 'on 2 May' }],
      officials: people.map((slug) => ({ slug, name: { en: `Example ${slug}` }, evidence: slug })),
      attendances: people.map((official) => ({ meeting: 'web-crowd', official, evidence: official })),
    };
    await writeRecord(explorer.graph.database, parseRecord('crowd.yaml', Buffer.from(stringify(record))));
    try {
      const page = await open('/explore?of=Meeting:web-crowd&view=table');
      await page.getByText('There is more around A crowd').waitFor();
      await says(page, '300 things and');
      expect((await rowsOf(page, 'Things')).length).toBe(200);
      await page.getByRole('button', { name: 'Show more (100 left)' }).click();
      expect((await rowsOf(page, 'Things')).length).toBe(300);
      await close(page);
    } finally {
      await retractDocument(explorer.graph.database, 'web-crowd');
    }
  });

  test('an address of nothing says what to do', async () => {
    const page = await open('/explore?of=Official:nobody');
    await page.getByText('The address may name a thing that is not on record.').waitFor();
    await page.getByRole('link', { name: 'Start elsewhere' }).click();
    await heading(page, 'Graph');
    await close(page);
  });
});

describe.skipIf(noBrowser)('what is seen, as files', () => {
  const formula = '=HYPERLINK("http://example.org","Example Official")';
  beforeAll(async () => {
    const record = {
      record: 1,
      document: { slug: 'web-formulas', kind: 'MINUTES', title: '+Minutes & <formulas>', language: 'en' },
      meetings: [{ slug: 'web-formulas', title: { en: '@Meeting' }, when: '2019-05-02', evidence: 'on 2 May' }],
      officials: [{ slug: 'web-formula', name: { en: formula }, evidence: 'present' }],
      attendances: [{ meeting: 'web-formulas', official: 'web-formula', roles: ['SPOKE'], evidence: 'spoke' }],
    };
    await writeRecord(explorer.graph.database, parseRecord('formulas.yaml', Buffer.from(stringify(record))));
  });
  afterAll(() => retractDocument(explorer.graph.database, 'web-formulas'));

  test('CSV without formulas, GEXF, SVG and PNG, each with its sources', async () => {
    const page = await open('/explore?of=Meeting:web-formulas');
    await drawn(page);
    const things = parse(await exported(page, 'Things (CSV)'), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    expect(things.map(({ id, kind, name }) => [id, kind, name])).toEqual([
      ['Meeting:web-formulas', 'Meeting', "'@Meeting"],
      ['Official:web-formula', 'Official', `'${formula}`],
    ]);
    const source = `${explorer.graph.origin}/document/web-formulas`;
    for (const { sources } of things) expect(sources).toBe(`'+Minutes & <formulas> <${source}>`);
    const links = parse(await exported(page, 'Links (CSV)'), { columns: true, bom: true }) as Record<string, string>[];
    expect(links).toEqual([
      expect.objectContaining({
        relation: 'Attendance',
        roles: 'SPOKE',
        start: '2019-05-02',
        'from name': "'@Meeting",
      }),
    ]);
    expect(links[0]?.['sources']).toContain(source);
    for (const cell of [...things, ...links].flatMap(Object.values)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);

    const graph = await gexf(page);
    expect(graph.nodes().sort()).toEqual(['Meeting:web-formulas', 'Official:web-formula']);
    expect(graph.getNodeAttributes('Official:web-formula')).toMatchObject({ label: formula, kind: 'Official' });
    expect(graph.mapEdges((_, { fact, sources }) => [fact, sources])).toEqual([
      ['Attendance:web-formulas/Official:web-formula', source],
    ]);
    expect(graph.getAttribute('description')).toContain(source);

    const svg = await exported(page, 'Drawing (SVG)');
    expect(svg).toContain(`>${source}</text>`);
    expect(svg).toContain('+Minutes &amp; &lt;formulas&gt;');
    expect(svg.match(/<path /g)).toHaveLength(4);
    await page.locator('.export summary').click();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Picture (PNG)' }).click(),
    ]);
    const png = await readFile(await picture.path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(5_000);
    await close(page);
  });

  test('on paper there are the tables, whole', async () => {
    const page = await open(aroundMeeting);
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('table', { name: 'Links', exact: true }).waitFor();
    expect(await page.locator('.canvas').isVisible()).toBe(false);
    await close(page);
  });
});

describe.skipIf(noBrowser)('for everybody', () => {
  test.each([
    '/explore',
    `${aroundMeeting}&sel=Country:AZ+${meeting}`,
    '/explore?of=Official:ozge-pan&view=table',
    '/explore?from=Official:ramin-guluzade&to=Initiative:bsec-ict-action-plan-2011-2013',
  ])('%s is accessible in both themes, and fits a narrow screen', async (path) => {
    const page = await open(path);
    await settled(page);
    if (path !== '/explore') await says(page, 'are shown');
    await expectAccessible(page);
    await expectToFitNarrow(page);
    await close(page);
  });

  test('in Turkish: words, names, dates and the order of names', async () => {
    const page = await open(`${aroundMeeting}&view=table&lang=tr`);
    await heading(page, /^Merkezde: .*2\. toplantısı$/);
    await says(page, 'gösteriliyor');
    const table = page.getByRole('table', { name: 'Ögeler', exact: true });
    await table.locator('time', { hasText: '9 Kasım 2017' }).first().waitFor();
    await table.getByRole('button', { name: 'Sırala: Ad' }).click();
    const names = await rowsOf(page, 'Ögeler');
    expect(names).toContain('Kırgızistan');
    expect(names).toEqual(names.toSorted(new Intl.Collator('tr', { numeric: true }).compare));
    await page.getByRole('link', { name: 'English' }).click();
    await heading(page, /^Around 2nd meeting/);
    await close(page);
  });

  test('who wants no motion sees the graph at rest at once', async () => {
    const page = await open('/explore');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(explorer.graph.origin + aroundMeeting);
    await drawn(page);
    await placeOf(page, 'Kazakhstan');
    await close(page);
  });

  test('without WebGL the table opens by itself, and says why', async () => {
    const browser = await startBrowser('withoutWebGl');
    try {
      const page = await browser.open(explorer.graph.origin + aroundMeeting);
      await page.getByText('This browser cannot draw the graph').waitFor();
      await says(page, 'are shown');
      expect((await rowsOf(page, 'Things')).length).toBeGreaterThan(30);
      expect(await page.getByRole('button', { name: 'Graph', exact: true }).count()).toBe(0);
      expect(browser.complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
