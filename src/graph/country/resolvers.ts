import { languageArgument, onDay } from '../../graphql/arguments.ts';
import type { CountryParticipationsArgs, Resolvers } from '../../graphql/types.generated.ts';
import { listOfAll } from '../list/loader.ts';
import { byKey, evidence } from '../node/fields.ts';
import { listOf } from '../node/list-of.ts';
import { namesOf } from '../node/names.ts';
import { cldrName, cldrNames } from './cldr.ts';
import type { CountryRow } from './rows.ts';

export const countryResolvers = {
  Country: {
    name: ({ code }, { language }) => cldrName(code, languageArgument(language)),
    names: (country) => [...cldrNames(country.code), ...namesOf(country)],
    evidence,
    memberships: listOf(({ organisation }) => organisation.memberships, onDay),
    participations: listOf(
      ({ initiative }) => initiative.participationsOfCountries,
      ({ basis }: CountryParticipationsArgs) => ({ basis: basis ?? null }),
    ),
    attendances: listOf(({ meeting }) => meeting.attendancesOfCountries),
    officials: listOf(({ official }) => official.ofCountries, onDay),
  },
  Query: {
    country: (_, { code }, context, info) => byKey<CountryRow>(context, 'Country', code.toUpperCase(), info),
    countries: listOfAll<CountryRow, 'Country'>('Country'),
  },
} satisfies Resolvers;
