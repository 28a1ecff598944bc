import type { Name } from '../../graphql/types.generated.ts';

/**
 * Languages whose names of countries the search knows: those of the members and observers on record and the working
 * languages of the organisations.
 */
const languages = [
  ...['en', 'tr', 'az', 'bg', 'el', 'hu', 'hy', 'ka', 'kk', 'ky', 'mk', 'ro', 'ru', 'sq', 'sr', 'tk', 'uk', 'uz'],
] as const;

/** What was looked up before, by language: the names in it, and those that were found, by code. */
const lookedUp = new Map<string, { readonly names: Intl.DisplayNames; readonly found: Map<string, string> }>();

/** The name of a country in Unicode CLDR: in the language, or in English where CLDR has none in it. */
export function cldrName(code: string, language: string): string {
  let known = lookedUp.get(language);
  if (!known) {
    // A caller may ask for any tag there is: what is kept must not grow with that.
    if (lookedUp.size >= 200) lookedUp.clear();
    known = { names: new Intl.DisplayNames([language, 'en'], { type: 'region' }), found: new Map() };
    lookedUp.set(language, known);
  }
  let name = known.found.get(code);
  if (name === undefined) {
    name = known.names.of(code) ?? code;
    known.found.set(code, name);
  }
  return name;
}

/** The names of a country in Unicode CLDR, in the languages that the search knows. */
export function cldrNames(code: string): Name[] {
  return Intl.DisplayNames.supportedLocalesOf([...languages]).map((language) => ({
    text: cldrName(code, language),
    language,
    kind: 'COMMON',
  }));
}
