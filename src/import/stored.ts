import neo4j from 'neo4j-driver';
import { cldrNames } from '../graph/country/cldr.ts';
import type { CountryRow } from '../graph/country/rows.ts';
import { fold } from '../graph/explore/fold.ts';
import { typenameOf } from '../graph/node/id.ts';
import { bestName } from '../graph/node/names.ts';
import type { Claim } from './claim.ts';

/**
 * Counts up when what is stored of a thing changes: a document whose receipt says another number is imported again
 * even though its file is the same.
 */
export const model = 2;

const wholeNumbers = ['ordinal', 'position'];
const days = ['start', 'end'];
/** Free texts that filters compare, whatever the case and the accents, and the types that have them. */
const texts: Readonly<Record<string, string>> = {
  Organisation: 'acronym',
  Official: 'honorific',
  Document: 'title',
  Participation: 'role',
  Responsibility: 'office',
  Figure: 'label',
};
/** Types of what happens or holds at a time, by which lists are ordered and periods compared. */
const dated = ['Meeting', 'Initiative', 'Membership', 'Office', 'Document', 'Figure'];
/** Stands for a name or day that is not known: after all names and days. */
const unknown = '~';

/**
 * The properties of a node: what is said of the thing, in the types that Neo4j is to keep; the same as one text, `row`,
 * from which the API reads it; and what lists compare and are ordered by, which is never missing where it is ordered by.
 *
 * @param recordedAt when the database first held it, in ISO 8601
 */
export function stored(id: string, { properties, names }: Claim, recordedAt: string): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, native(name, value)])),
    id,
    names: names.map(({ text }) => text),
    nameLanguages: names.map(({ language }) => language),
    nameKinds: names.map(({ kind }) => kind),
    row: JSON.stringify({ id, ...properties, ...(names.length > 0 ? { names } : {}), recordedAt }),
    ...comparable(id, { properties, names }),
  };
}

function native(name: string, value: unknown): unknown {
  if (wholeNumbers.includes(name)) return neo4j.int(value as number);
  if (days.includes(name)) return dateOf(value as string);
  return value;
}

function comparable(id: string, { properties, names }: Pick<Claim, 'properties' | 'names'>): Record<string, unknown> {
  const typename = typenameOf({ id });
  const countryNames = typename === 'Country' ? cldrNames((properties as unknown as CountryRow).code) : [];
  const all = [...countryNames, ...names];
  const title = properties['title'] === undefined ? [] : [String(properties['title'])];
  const [first] = all.length > 0 ? [bestName({ id, names: all }, 'en')] : title;
  const name = texts[typename];
  const text = name && properties[name];
  return {
    ...(text ? { [`folded${name[0]?.toUpperCase()}${name.slice(1)}`]: fold(String(text)) } : {}),
    ...(first === undefined ? {} : { sortName: fold(first) || unknown }),
    ...(all.length === 0 ? {} : { foldedNames: [...new Set(all.map(({ text }) => fold(text)))] }),
    ...(dated.includes(typename) ? { sortStart: properties['start'] ?? unknown } : {}),
  };
}

function dateOf(day: string) {
  const [year, month, date] = day.split('-').map(Number);
  return new neo4j.types.Date(year ?? 0, month ?? 0, date ?? 0);
}
