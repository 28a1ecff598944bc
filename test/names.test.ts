import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from './support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const query = `query ($language: Language) {
  organisation(slug: "bsec") { name(language: $language) }
  official(slug: "ozge-pan") { name(language: $language) }
  country(code: "kg") { name(language: $language) }
}`;

test.each([
  ['tr', 'Karadeniz Ekonomik İşbirliği Örgütü', 'Kırgızistan'],
  // The lookup of RFC 4647: cut short from the right until something fits.
  ['tr-Latn-TR-u-co-search', 'Karadeniz Ekonomik İşbirliği Örgütü', 'Kırgızistan'],
  ['kk-Cyrl-KZ', 'Organization of the Black Sea Economic Cooperation', 'Қырғызстан'],
  // What no source has is English.
  ['de', 'Organization of the Black Sea Economic Cooperation', 'Kirgisistan'],
  ['zxx', 'Organization of the Black Sea Economic Cooperation', 'Kyrgyzstan'],
])('in %s BSEC is %s and KG is %s; a person keeps the only name on record', async (language, organisation, country) => {
  const { data } = await graph.data(query, { language });
  expect(data.organisation.name).toBe(organisation);
  expect(data.official.name).toBe('Özge Pan');
  expect(data.country.name).toBe(country);
});

test('titles and summaries say in which languages there are any', async () => {
  const { data } = await graph.data(`{
    initiative(slug: "bsec-ict-action-plan-2011-2013") {
      titles { text language } measures(first: 1) { nodes { titles { language } } }
    }
    meeting(slug: "turkic-council-ict-ministers-2") {
      titles { language } series { names { language } } place { names { text language } }
      statements(first: 1) { nodes { summaries { language } } } decisions { nodes { summaries { language } } }
    }
  }`);
  const { initiative, meeting } = data;
  expect(initiative.titles).toContainEqual({ text: 'KEİ BİT Çalışma Grubu Eylem Planı, 2011-2013', language: 'tr' });
  const all = [
    initiative.titles,
    initiative.measures.nodes[0].titles,
    meeting.titles,
    meeting.series.names,
    meeting.statements.nodes[0].summaries,
    meeting.decisions.nodes[0].summaries,
  ];
  for (const names of all) {
    expect(names.map(({ language }: { language: string }) => language)).toEqual(expect.arrayContaining(['en', 'tr']));
  }
  expect(meeting.place.names).toContainEqual({ text: 'İstanbul', language: 'tr' });
});

test('all names of a country: what documents write, beside those of Unicode CLDR', async () => {
  const { data } = await graph.data('{ country(code: "KG") { names { text language kind } } }');
  expect(data.country.names).toContainEqual({ text: 'Kırgızistan Cumhuriyeti', language: 'tr', kind: 'OFFICIAL' });
  expect(data.country.names).toContainEqual({ text: 'Кыргызстан', language: 'ky', kind: 'COMMON' });
});
