import type { Name } from '../../graphql/types.generated.ts';

/**
 * Languages whose names of countries the search knows: those of the members and observers on record and the working
 * languages of the organisations.
 */
const languages = [
  ...['en', 'tr', 'az', 'bg', 'el', 'hu', 'hy', 'ka', 'kk', 'ky', 'mk', 'ro', 'ru', 'sq', 'sr', 'tk', 'uk', 'uz'],
] as const;

const displayNames = new Map<string, Intl.DisplayNames>();

/** The name of a country in Unicode CLDR: in the language, or in English where CLDR has none in it. */
export function cldrName(code: string, language: string): string {
  let names = displayNames.get(language);
  if (!names) {
    // A caller may ask for any tag there is: what is kept must not grow with that.
    if (displayNames.size >= 200) displayNames.clear();
    names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
    displayNames.set(language, names);
  }
  return names.of(code) ?? code;
}

/** The names of a country in Unicode CLDR, in the languages that the search knows. */
export function cldrNames(code: string): Name[] {
  return Intl.DisplayNames.supportedLocalesOf([...languages]).map((language) => ({
    text: cldrName(code, language),
    language,
    kind: 'COMMON',
  }));
}
