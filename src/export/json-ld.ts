import type { Name } from '../graphql/types.generated.ts';
import { jsonArray } from './json.ts';
import { context, types } from './json-ld-context.ts';
import type { Source } from './source.ts';
import { readable } from './text.ts';
import type { Passage, Thing } from './thing.ts';

/** Linked data: one document of JSON-LD 1.1 with its context in it, one line for each thing. */
export async function* jsonLd(source: Source): AsyncGenerator<string> {
  const head = `{"@context": ${JSON.stringify(context)},\n"@graph": [`;
  yield* jsonArray(head, source.things(), jsonLdOf, ']}\n');
}

function jsonLdOf(thing: Thing): object {
  const { place, placeCountry: _, latitude: __, longitude: ___, figures, ...properties } = thing.properties;
  return {
    id: iriOf(thing.id),
    type: typesOf(thing),
    ...namesByLanguage(thing),
    ...properties,
    ...(place === undefined ? {} : { location: locationOf(thing) }),
    ...(figures ? { figures: (figures as readonly object[]).map((figure) => ({ type: 'Figure', ...figure })) } : {}),
    ...duration(thing),
    ...links(thing),
    sources: [...new Set(thing.evidence.map(({ document }) => iriOf(document)))],
    evidence: thing.evidence.map(evidenceOf),
  };
}

/** The IRI of a thing, in the short form that the context explains. */
function iriOf(id: string): string {
  return `graph:${encodeURI(readable(id)).replaceAll(/[?#]/g, encodeURIComponent)}`;
}

/** Attendances of such as did not come are none: nobody may take them for attendees. */
function typesOf({ type, properties }: Thing): string[] {
  const { status } = properties;
  const attended = status === 'INVITED' ? 'Invitation' : status === 'ABSENT' ? 'Absence' : type;
  const own = type === 'Attendance' ? attended : type;
  return [own, ...types[own].classes];
}

/** One name for each language, and beside them all others. */
function namesByLanguage({ type, names }: Thing): object {
  const name: Record<string, string> = {};
  const alternateName: Record<string, string[]> = {};
  for (const one of type === 'Country' ? names : officialFirst(names)) {
    const { language, text } = one;
    if (!(language in name)) name[language] = text;
    else if (name[language] !== text) alternateName[language] = [...(alternateName[language] ?? []), text];
  }
  return { ...ifAny('name', name), ...ifAny('alternateName', alternateName) };
}

function officialFirst(names: readonly Name[]): Name[] {
  return [...names.filter(({ kind }) => kind === 'OFFICIAL'), ...names.filter(({ kind }) => kind !== 'OFFICIAL')];
}

function ifAny(key: string, values: object): object {
  return Object.keys(values).length > 0 ? { [key]: values } : {};
}

function locationOf({ properties: { place, placeCountry, latitude, longitude } }: Thing): object {
  const country = typeof placeCountry === 'string' ? { containedInPlace: iriOf(placeCountry) } : {};
  return { type: 'Place', label: place, latitude, longitude, ...country };
}

/** W3C ORG says when a membership held by an interval of OWL-Time. */
function duration({ type, properties: { start, end } }: Thing): object {
  if (type !== 'Membership' || (start === undefined && end === undefined)) return {};
  const instant = (day: unknown) => ({ type: 'Instant', day });
  return {
    memberDuring: {
      type: 'Interval',
      ...(start === undefined ? {} : { beginning: instant(start) }),
      ...(end === undefined ? {} : { ending: instant(end) }),
    },
  };
}

function links(thing: Thing): object {
  const fields: Record<string, string[]> = {};
  for (const { field, to } of thing.links) fields[field] = [...(fields[field] ?? []), iriOf(to.id)];
  return fields;
}

function evidenceOf({ document, quote, language, note, supports }: Passage): object {
  return {
    type: 'PrimarySource',
    document: iriOf(document),
    ...(quote === undefined ? {} : { selector: { type: 'TextQuoteSelector', exact: { [language]: quote } } }),
    note,
    supports,
  };
}
