import { cldrName, cldrNames } from '../graph/country/cldr.ts';
import type { CountryRow } from '../graph/country/rows.ts';
import type { DocumentRow } from '../graph/document/rows.ts';
import type { EvidenceRow } from '../graph/facts/rows.ts';
import type { Loaders } from '../graph/loaders.ts';
import type { FigureRow, PlaceRow } from '../graph/meeting/rows.ts';
import { type Typename, typenameOf } from '../graph/node/id.ts';
import { type LinkType, linked, linkedOne, linkFields } from '../graph/node/links.ts';
import { bestName, namesOf } from '../graph/node/names.ts';
import type { NodeRow } from '../graph/node/rows.ts';
import type { Name } from '../graphql/types.generated.ts';
import { type Kind, propertiesOf } from './properties.ts';
import type { Figure, Link, Named, Passage, Thing, Value } from './thing.ts';

/** Targets of links that are no things of their own in an export but properties of what names them. */
const folded = ['Place', 'Figure'];

/** Makes things of rows. However many rows, what is missing is read by one statement for each kind of what is missing. */
export function describe(loaders: Loaders, rows: readonly NodeRow[]): Promise<Thing[]> {
  return Promise.all(rows.map((row) => describeOne(loaders, row)));
}

async function describeOne(loaders: Loaders, row: NodeRow): Promise<Thing> {
  const [links, evidence] = await Promise.all([
    row.links ?? loaders.node.links.load(row.id),
    loaders.facts.evidence.load(row.id),
  ]);
  const whole = { ...row, links: links ?? [] };
  return {
    ...named(row),
    type: typenameOf(row),
    names: allNames(row),
    properties: await propertiesIn(loaders, whole),
    links: await linksOf(loaders, whole),
    evidence: evidence.map(passageOf),
  };
}

/** What stands of a thing where another names it. */
export function named(row: NodeRow): Named {
  return { id: row.id, name: nameOf(row), recorded: Date.parse(row.recordedAt) };
}

function nameOf(row: NodeRow): string | undefined {
  const type = typenameOf(row);
  if (type === 'Country') return cldrName((row as CountryRow).code, 'en');
  if (type === 'Document') return (row as DocumentRow).title;
  return row.names && row.names.length > 0 ? bestName(row, 'en') : undefined;
}

function allNames(row: NodeRow): Name[] {
  const type = typenameOf(row);
  if (type === 'Country') return [...cldrNames((row as CountryRow).code), ...namesOf(row)];
  if (type !== 'Document') return namesOf(row);
  const { title, language } = row as DocumentRow;
  return [{ text: title, language, kind: 'OFFICIAL' }];
}

async function propertiesIn(loaders: Loaders, row: NodeRow): Promise<Record<string, Value>> {
  const type = typenameOf(row);
  const more =
    type === 'Meeting' ? await placeOf(loaders, row) : type === 'Statement' ? await figuresOf(loaders, row) : {};
  const all: Record<string, unknown> = { ...row, ...more };
  return Object.fromEntries(
    Object.entries(propertiesOf[type]).flatMap(([name, kind]) => {
      const value = all[name];
      return value === undefined || value === null ? [] : [[name, valueFrom(value, kind)]];
    }),
  );
}

function valueFrom(value: unknown, kind: Kind): Value {
  if (kind === 'instant') return new Date(String(value)).toISOString();
  return value as Value;
}

async function placeOf(loaders: Loaders, meeting: NodeRow): Promise<object> {
  const place = await linkedOne<PlaceRow>(loaders, meeting, 'HELD_IN');
  if (!place) return {};
  const country = await linkedOne(loaders, place, 'IN_COUNTRY');
  const { latitude, longitude } = place;
  return { place: nameOf(place), placeCountry: country?.id, latitude, longitude };
}

async function figuresOf(loaders: Loaders, statement: NodeRow): Promise<{ figures?: readonly Figure[] }> {
  const rows = await linked<FigureRow>(loaders, statement, 'NAMES');
  const figures = rows.map(
    ({ label, value, unit, period, expected }): Figure => ({
      label,
      value,
      unit,
      ...(period === undefined ? {} : { period }),
      expected,
    }),
  );
  return figures.length > 0 ? { figures } : {};
}

async function linksOf(loaders: Loaders, row: NodeRow): Promise<Link[]> {
  const type = typenameOf(row);
  const fields = (linkFields as Partial<Record<Typename, Readonly<Record<string, string>>>>)[type] ?? {};
  const links: Link[] = [];
  for (const [link, field] of Object.entries(fields)) {
    for (const target of await linked(loaders, row, link as LinkType)) {
      if (!folded.includes(typenameOf<never>(target))) links.push({ type: link, field, to: named(target) });
    }
  }
  if (type === 'Participation' && 'derived' in row) {
    const bases = await loaders.initiative.bases.load(row.id);
    links.push(...bases.map((fact) => ({ type: 'BASED_ON', field: 'basedOn', to: named(fact) })));
  }
  return links;
}

function passageOf({ document, quote, language, note, supports }: EvidenceRow): Passage {
  return {
    document: document.id,
    ...(quote ? { quote } : {}),
    language: language ?? document.language,
    ...(note ? { note } : {}),
    ...(supports ? { supports } : {}),
  };
}
