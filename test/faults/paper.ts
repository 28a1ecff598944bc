/** A document that is imported while something fails, and what of it the graph must say then. */
export interface Paper {
  readonly slug: string;
  /** Its record, as JSON. */
  readonly record: string;
  /** The slug and the title of the meeting that it alone tells of. */
  readonly meeting: string;
  readonly title: string;
  /** The slugs of who was there: people of whom other documents of the series tell, too. */
  readonly officials: readonly string[];
}

/** How many people the documents of a series name. */
const people = 30;

/** The slug of one of the people of a series. */
export function official(series: string, index: number): string {
  return `${series}-official-${index % people}`;
}

/** A document of a series. Others of the series share its people and its country, so that importers meet at them. */
export function paper(series: string, index: number): Paper {
  const slug = `${series}-${index}`;
  const meeting = `${slug}-meeting`;
  const title = `Example meeting ${index} of ${series}`;
  const officials = [index, index + 1, index + 7].map((one) => official(series, one));
  const record = {
    record: 1,
    document: { slug, kind: 'MINUTES', title: `Example minutes ${index} of ${series}`, language: 'en' },
    countries: [{ code: 'TR' }],
    officials: officials.map((one) => ({ slug: one, name: { en: `Example ${one}` }, evidence: `${one} by ${slug}` })),
    meetings: [{ slug: meeting, title: { en: title }, when: '2019-05-02', evidence: `held, by ${slug}` }],
    attendances: officials.map((one) => ({ meeting, official: one, country: 'TR', evidence: quoteOf(one, slug) })),
  };
  return { slug, record: JSON.stringify(record), meeting, title, officials };
}

/** By what words a document says that somebody was there. */
export function quoteOf(one: string, slug: string): string {
  return `${one} was there, says ${slug}`;
}
