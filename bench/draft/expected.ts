import { foldedWords } from '../../src/graph/explore/fold.ts';
import type { Gold } from './gold.ts';
import type { Expected, Field, Named } from './judge.ts';

/** What the gold of a document says is to be found, kind by kind. */
export function expectedOf(gold: Gold): Expected {
  const organisations = gold.organisations ?? [];
  const persons = gold.persons?.map((it) => ({ ...it, side: it.side && writtenOut(it.side, organisations) })) ?? null;
  return {
    'meeting fields': fieldsOf({
      meeting: gold.meeting && writtenOut(gold.meeting, organisations),
      ordinal: gold.ordinal,
      place: gold.place,
      country: gold.country,
    }),
    // One day needs no end.
    dates: fieldsOf({ start: gold.start, end: gold.end ?? gold.start }),
    countries: gold.countries ?? null,
    'persons by name': persons?.map(({ name }) => name) ?? null,
    'persons with post':
      persons?.flatMap(({ name, post, side }) => (post ? [{ name, value: post, country: countryOf(side) }] : [])) ??
      null,
    'persons with side':
      persons?.flatMap(({ name, side }) => (side ? [{ name, value: side, country: countryOf(side) }] : [])) ?? null,
    'persons with role':
      persons?.flatMap(({ name, side, role }) => role.map((value) => ({ name, value, country: countryOf(side) }))) ??
      null,
    organisations: gold.organisations ?? null,
    'sub-groups': gold.subgroups ?? null,
    measures: gold.measures ?? null,
  };
}

/** The fields of a meeting that have a value. */
export function fieldsOf(
  values: Partial<Record<Field['field'], string | number | null | undefined>>,
): { field: Field['field']; value: string }[] {
  return Object.entries(values).flatMap(([field, value]) =>
    value === null || value === undefined ? [] : [{ field: field as Field['field'], value: String(value) }],
  );
}

/** A wording with the names of organisations in place of the acronyms that the document defines. */
export function writtenOut(wording: string, organisations: readonly Named[]): string {
  const names = new Map(
    organisations.flatMap(({ name, acronym }) => (acronym === null ? [] : [[foldedWords(acronym).join(''), name]])),
  );
  return wording.replaceAll(/[\p{L}\p{N}]+/gu, (word) => names.get(foldedWords(word).join('')) ?? word);
}

function countryOf(side: string | null): string | null {
  return side !== null && /^[A-Z]{2}$/.test(side) ? side : null;
}
