import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, seededGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph.close());

const query = `{
  meeting(slug: "turkic-council-ict-ministers-2") {
    when { start }
    place { name country { code } }
    attendances {
      totalCount
      nodes { official { name } country { code } organisation { slug } roles office { title(language: "tr") } }
    }
  }
}`;

interface Attendance {
  official: { name: string };
  country: { code: string } | null;
  organisation: { slug: string } | null;
  roles: string[];
  office: { title: string };
}

test("who attended the 2nd meeting of the Turkic Council's ICT ministers", async () => {
  const { data, statements } = await graph.data(query);
  const { when, place, attendances } = data.meeting;
  expect(when.start).toBe('2017-11-09');
  expect(place).toEqual({ name: 'Istanbul', country: { code: 'TR' } });

  expect(attendances.totalCount).toBe(13);
  const [opener, ...others] = attendances.nodes as [Attendance, ...Attendance[]];
  expect(opener.official.name).toBe('Ramil Hasanov');
  expect(opener.roles).toEqual(['OPENED', 'SPOKE', 'SIGNED']);
  expect(opener.office.title).toBe('Türk Konseyi Genel Sekreteri');

  const speakers = others.filter(({ roles }) => roles.includes('SPOKE'));
  expect(speakers.map(({ official, country }) => [official.name, country?.code])).toEqual([
    ['Ahmet Arslan', 'TR'],
    ['Ramin Guluzade', 'AZ'],
    ['Abdysamat Sağlambayev', 'KG'],
    ['Vitaliy Yaroshenko', 'KZ'],
  ]);

  const attending = others.filter(({ roles }) => roles.join() === 'ATTENDED');
  expect(attending.map(({ official, organisation }) => [official.name, organisation?.slug])).toEqual(
    [
      'Ömer Kocaman',
      'Farid Damirli',
      'Yedil Myrzakhanov',
      'Zhyldyz Uzakova',
      'Özge Pan',
      'Ali Çiviler',
      'Emre Yurdakul',
      'Dastan Almen',
    ].map((name) => [name, 'turkic-council-secretariat']),
  );
  expect(statements).toBeLessThanOrEqual(4);
});
