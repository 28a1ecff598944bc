import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { stringify } from 'yaml';
import { parseRecord } from '../../src/import/read.ts';
import { retractDocument } from '../../src/import/retract.ts';
import { writeRecord } from '../../src/import/write.ts';
import type { Explorer } from './explorer.ts';

/** More than a page of the timeline and of the meetings on the map. */
const manyMeetings = 200;

/** Small states, a country that the atlas lacks, a day that is not sure, and a name that would be a formula. */
const record = {
  record: 1,
  document: { slug: 'island-minutes', kind: 'MINUTES', title: 'Minutes of island meetings', language: 'en' },
  countries: ['MT', 'SG', 'TV'].map((code) => ({ code, evidence: `of ${code}` })),
  places: [
    {
      slug: 'island-valletta',
      name: { en: 'Valletta' },
      country: 'MT',
      latitude: 35.9,
      longitude: 14.51,
      evidence: 'in Valletta',
    },
    { slug: 'island-nowhere', name: { en: 'Example Place' }, evidence: 'at a place' },
  ],
  meetings: [
    {
      slug: 'island-first',
      title: { en: '=1+1 island meeting', tr: 'Ada toplantısı' },
      when: '2019-05-02',
      place: 'island-valletta',
      evidence: 'on 2 May',
    },
    {
      slug: 'island-second',
      title: { en: 'Later island meeting' },
      when: '2020-06?',
      place: 'island-nowhere',
      evidence: 'perhaps in June',
    },
    ...Array.from({ length: manyMeetings }, (_, index) => ({
      slug: `island-many-${index + 1}`,
      title: { en: `Example meeting ${index + 1}` },
      when: `2022-${String(1 + (index % 12)).padStart(2, '0')}-15`,
      evidence: 'on the fifteenth',
    })),
  ],
  officials: ['One', 'Two', 'Three', 'Four'].map((name, index) => ({
    slug: `island-official-${index + 1}`,
    name: { en: `Example Official ${name}` },
    evidence: `Official ${name}`,
  })),
  attendances: [
    attendance('island-first', 1, 'MT', 'chaired by Example Official One', ['CHAIRED', 'SPOKE']),
    attendance('island-second', 1, 'MT', 'Example Official One came again'),
    attendance('island-second', 2, 'MT', 'Example Official Two came along'),
    attendance('island-second', 3, 'SG', 'Example Official Three came from afar'),
    attendance('island-second', 4, 'TV', 'Example Official Four came from further'),
  ],
};

function attendance(meeting: string, official: number, country: string, quote: string, roles?: string[]) {
  return { meeting, official: `island-official-${official}`, country, evidence: quote, ...(roles ? { roles } : {}) };
}

/** Has the graph hold invented meetings of islands beside the seeds, for all tests of the file that calls this. */
export function withIslandMeetings(explorer: Explorer): void {
  beforeAll(async () => {
    await writeRecord(explorer.graph.database, parseRecord('islands.yaml', Buffer.from(stringify(record))));
  });
  afterAll(() => retractDocument(explorer.graph.database, 'island-minutes'));
}

/** How long to wait for what a page shows in its own time, on a slow machine. */
export const soon = { timeout: 15_000 };

/** What the address says by this name. */
export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** What is saved by the button of this name. */
export async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
