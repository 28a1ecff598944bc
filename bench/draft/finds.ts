import type { Draft } from '../../src/drafting/draft.ts';
import { foldedWords } from '../../src/graph/explore/fold.ts';
import { fieldsOf, writtenOut } from './expected.ts';
import type { Finds, Found, Named } from './judge.ts';

/**
 * What a draft holds, kind by kind, as the gold would say it.
 *
 * @param known organisations of the gold, so that a short name meets a long one even where the draft lacks the other
 */
export function findsOf(draft: Draft, known: readonly Named[]): Finds {
  const { meeting, persons } = draft;
  const organisations = [...draft.organisations, ...known];
  const sidesOf = persons.map((it) => ({
    ...it,
    side: it.country ?? (it.organisation && writtenOut(it.organisation, organisations)),
  }));
  return {
    'meeting fields': [
      ...surely(meeting?.found, fieldsOf({ meeting: meeting && writtenOut(meeting.name, organisations) })),
      ...surely(meeting?.ordinal, fieldsOf({ ordinal: meeting?.ordinal?.value })),
      ...surely(meeting?.place, fieldsOf({ place: meeting?.place?.name, country: meeting?.country })),
    ],
    dates: [
      ...surely(meeting?.start, fieldsOf({ start: meeting?.start?.value })),
      ...surely(meeting?.end ?? meeting?.start, fieldsOf({ end: meeting?.end?.value ?? meeting?.start?.value })),
    ],
    countries: draft.countries.map(({ code, sure }) => ({ value: code, sure })),
    'persons by name': persons.map(({ name, sure }) => ({ value: name, sure })),
    'persons with post': persons.flatMap((it) =>
      surely(it, it.post ? [{ name: it.name, value: it.post, country: it.country }] : []),
    ),
    'persons with side': sidesOf.flatMap((it) =>
      surely(it, it.side ? [{ name: it.name, value: it.side, country: it.country }] : []),
    ),
    // Of whom no verb tells anything the draft says that they are mentioned.
    'persons with role': persons.flatMap(({ name, country, role: only, roles }) =>
      (roles.length > 0 ? roles : [{ role: only, sure: false }]).map(({ role, sure }) => ({
        value: { name, value: role, country },
        sure,
      })),
    ),
    organisations: draft.organisations.map(({ name, acronym, sure }) => ({ value: { name, acronym }, sure })),
    'sub-groups': draft.subgroups.map(({ name, number, sure }) => ({ value: numbered(name, number), sure })),
    measures: draft.measures.map(({ code, text, sure }) => ({ value: { code, text }, sure })),
  };
}

/** Values that are as sure as what they were found with. */
function surely<T>(found: { readonly sure: boolean } | null | undefined, values: readonly T[]): Found<T>[] {
  return values.map((value) => ({ value, sure: found?.sure ?? false }));
}

/** The name of a sub-group with its number, which it may hold already. */
function numbered(name: string, number: string | null): string {
  const holds = number === null || foldedWords(name).includes(foldedWords(number).join(''));
  return holds ? name : `${name} ${number}`;
}
