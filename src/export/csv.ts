import { stringify } from 'csv-stringify/sync';
import { linkFields } from '../graph/node/links.ts';
import { propertiesOf, propertiesOfAll, typesOfFacts } from './properties.ts';
import type { Source } from './source.ts';
import { cellOf, evidenceCells, evidenceColumns, idsIn, labelsIn, namesIn, readable } from './text.ts';
import type { Edge, Named, Thing } from './thing.ts';

type Cell = string | number | boolean | undefined;
type Row = Readonly<Record<string, Cell>>;

/** What spreadsheets take for the beginning of a formula, in either width. */
const formula = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';

/**
 * Places within a cell where a formula could begin although the cell does not: behind a blank at its beginning, in a new
 * line, and behind a semicolon or a tab, by which many a spreadsheet parts what it was told are columns.
 */
const within = new RegExp(`(^\\s|[;\\t\\r\\n])([\\s"]*)(?=${formula})`, 'g');

/**
 * A table: a row for each thing, or for each line between things where the source is about these. It has a byte order
 * mark, without which spreadsheets misread accents, and no cell that a spreadsheet would calculate.
 */
export async function* csv(source: Source): AsyncGenerator<string> {
  const columns = source.isAboutLinks ? columnsOfEdges() : columnsOfThings(source);
  yield stringify([columns], { ...options, bom: true });
  const pages = source.isAboutLinks ? source.edges() : source.things();
  for await (const page of pages) {
    const rows = page.map((one) => ('from' in one ? rowOfEdge(one) : rowOfThing(one)));
    yield stringify(
      rows.map((row) => columns.map((column) => harmless(row[column]))),
      options,
    );
  }
}

const options = { record_delimiter: 'windows', escape_formulas: true } as const;

/** Numbers stay numbers, also below zero; `escape_formulas` sees to the beginnings of texts. */
function harmless(cell: Cell): string | number | undefined {
  if (typeof cell === 'number' || cell === undefined) return cell;
  return readable(String(cell)).replaceAll(within, "$1$2'");
}

function columnsOfThings({ types }: Source): string[] {
  const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = linkFields;
  const properties = types.flatMap((type) => Object.keys(propertiesOf[type]));
  const links = types.flatMap((type) => [
    ...Object.values(fields[type] ?? {}).filter((field) => field !== 'figures' && field !== 'place'),
    ...(type === 'Participation' ? ['basedOn'] : []),
  ]);
  const linkColumns = links.flatMap((field) => [field, nameColumn(field)]);
  return [...new Set(['id', 'type', 'name', 'names', ...properties, ...linkColumns, ...evidenceColumns])];
}

function nameColumn(field: string): string {
  return `${field} name`;
}

function rowOfThing(thing: Thing): Row {
  const { id, type, name, properties, links, evidence } = thing;
  const targets = new Map<string, Named[]>();
  for (const { field, to } of links) targets.set(field, [...(targets.get(field) ?? []), to]);
  const linkCells = [...targets].flatMap(([field, those]) => [
    [field, idsIn(those)],
    [nameColumn(field), labelsIn(those)],
  ]);
  return {
    ...Object.fromEntries(linkCells),
    ...cellsOf(properties),
    id,
    type,
    name,
    names: namesIn(thing),
    ...evidenceCells(evidence),
  };
}

function columnsOfEdges(): string[] {
  const ends = ['from', 'from name', 'relation', 'to', 'to name'];
  return [...ends, 'fact', 'fact name', ...Object.keys(propertiesOfAll(typesOfFacts)), ...evidenceColumns];
}

function rowOfEdge({ from, to, type, fact, evidence }: Edge): Row {
  return {
    ...(fact ? { fact: fact.id, 'fact name': fact.name, ...cellsOf(fact.properties) } : {}),
    from: from.id,
    'from name': from.name,
    relation: type,
    to: to.id,
    'to name': to.name,
    ...evidenceCells(evidence),
  };
}

function cellsOf(properties: Thing['properties']): Row {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, cellOf(value)]));
}
