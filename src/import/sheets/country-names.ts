import isoCountries from 'i18n-iso-countries';
import { cldrNames } from '../../graph/country/cldr.ts';
import { fold } from '../../graph/explore/fold.ts';

/** Languages whose further names of countries (`Turkey` beside `Türkiye`) are known. */
const languages = [
  'en',
  'tr',
  'az',
  'bg',
  'el',
  'hu',
  'hy',
  'ka',
  'kk',
  'ky',
  'mk',
  'ro',
  'ru',
  'sq',
  'sr',
  'tk',
  'uk',
  'uz',
];

/** What says in some languages that a country is a republic, around its name as it is commonly used. */
const republic = /^republic of (?:the )?|^respublika | cumhuriyeti$| respublikasi$| respublikasy$| republic$/;

/** Names in use that neither list has. */
const furtherNames: Readonly<Record<string, readonly string[]>> = {
  KG: ['Kyrgyz Republic', 'Kırgız Cumhuriyeti', 'Кыргыз Республикасы', 'Кыргызская Республика'],
  RU: ['Rusya Federasyonu'],
};

/** The codes of the countries that a folded name stands for. */
let codesByName: Map<string, Set<string>> | undefined;

/**
 * The country that a cell names, by a code of ISO 3166-1 or by its name in Unicode CLDR or ISO 3166 in one of the
 * languages that the search knows, whatever the case and the accents. Null where it is none or could be two.
 */
export function countryNamed(text: string): string | null {
  codesByName ??= readNames();
  const name = fold(text);
  const codes = codesByName.get(name) ?? codesByName.get(name.replace(republic, ''));
  const [code, another] = codes ?? [];
  return code !== undefined && another === undefined ? code : null;
}

function readNames(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (name: string, code: string) => {
    const folded = fold(name);
    const codes = names.get(folded) ?? new Set();
    if (folded !== '') names.set(folded, codes.add(code));
  };
  for (const [code, alpha3] of Object.entries(isoCountries.getAlpha2Codes())) {
    add(code, code);
    add(alpha3, code);
    for (const { text } of cldrNames(code)) add(text, code);
  }
  for (const [code, all] of Object.entries(furtherNames)) for (const name of all) add(name, code);
  for (const language of languages) {
    for (const [code, all] of Object.entries(isoCountries.getNames(language, { select: 'all' }))) {
      for (const name of [all].flat()) add(name, code);
    }
  }
  return names;
}
