import { csv } from './csv.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { jsonLd } from './json-ld.ts';
import type { Source } from './source.ts';

/** A form in which the graph can be taken away. */
export interface Format {
  readonly contentType: string;
  /** Writes what the source gives, page by page: the first piece without reading, the second with the first page. */
  readonly write: (source: Source) => AsyncGenerator<string>;
}

/** All forms, by the ends of their files' names. */
export const formats: Readonly<Record<string, Format>> = {
  csv: { contentType: 'text/csv; charset=utf-8; header=present', write: csv },
  json: { contentType: 'application/json; charset=utf-8', write: json },
  jsonld: { contentType: 'application/ld+json', write: jsonLd },
  graphml: { contentType: 'application/graphml+xml', write: graphml },
  gexf: { contentType: 'application/gexf+xml', write: gexf },
};
