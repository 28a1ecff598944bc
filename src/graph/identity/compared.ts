import type { ComparedOfficial } from '../../identity/officials.ts';
import type { ComparedOrganisation } from '../../identity/organisations.ts';
import { namesOf } from '../node/names.ts';
import { readThing } from '../node/thing.ts';
import type { OfficeRow, OfficialRow } from '../official/rows.ts';
import type { OrganisationRow } from '../organisation/rows.ts';

/** An official as `official-to-compare.cypher` gives it. */
export interface OfficialToCompare {
  readonly row: string;
  readonly posts: readonly (readonly [office: string, organisation: string | null])[];
  readonly countries: readonly string[];
}

/** Reads an official with what tells whether it is somebody else. */
export function comparedOfficial({ row, posts, countries }: OfficialToCompare): ComparedOfficial {
  const official = readThing<OfficialRow>(row);
  return {
    id: official.id,
    names: textsOf(official),
    countries,
    posts: posts.map(([text, organisation]) => {
      const office = readThing<OfficeRow>(text);
      return { titles: textsOf(office), organisation, start: office.start ?? null, end: office.end ?? null };
    }),
  };
}

/** An organisation as `organisations-to-compare.cypher` gives it. */
export interface OrganisationToCompare {
  readonly row: string;
  readonly country: string | null;
}

/** Reads an organisation with what tells whether it is another. */
export function comparedOrganisation({ row, country }: OrganisationToCompare): ComparedOrganisation {
  const organisation = readThing<OrganisationRow>(row);
  const { id, kind, acronym } = organisation;
  const names = namesOf(organisation);
  const acronyms = names.filter((name) => name.kind === 'ACRONYM').map(({ text }) => text);
  return {
    id,
    kind,
    country,
    names: names.filter((name) => name.kind !== 'ACRONYM').map(({ text }) => text),
    acronyms: [...new Set([...acronyms, ...(acronym === undefined ? [] : [acronym])])],
  };
}

function textsOf(row: Parameters<typeof namesOf>[0]): string[] {
  return namesOf(row).map(({ text }) => text);
}
