import countries from 'i18n-iso-countries';
import { cldrNames } from '../graph/country/cldr.ts';
import { fold } from '../graph/explore/fold.ts';
import { similarity } from './conventions.ts';
import { wordsOf } from './organisations.ts';

let codesByName: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The country that a code or a name means, in whatever language the search knows and however it is spelled; null where it
 * means none, or more than one.
 *
 * @param others names that the graph has for countries beside those of Unicode CLDR, by their codes
 */
export function resolveCountry(
  text: string,
  others: ReadonlyMap<string, readonly string[]> = new Map(),
): string | null {
  const given = text.trim();
  if (/^[a-z]{2}$/i.test(given) && countries.isValid(given.toUpperCase())) return given.toUpperCase();
  const folded = fold(given);
  if (folded === '') return null;
  const own = [...others].flatMap(([code, names]) => (names.some((name) => fold(name) === folded) ? [code] : []));
  codesByName ??= allNames();
  return only(own) ?? only(codesByName.get(folded)) ?? only(spelledLike(given, codesByName));
}

function only(codes: Iterable<string> = []): string | null {
  const [code, another] = new Set(codes);
  return code !== undefined && another === undefined ? code : null;
}

function allNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const code of Object.keys(countries.getAlpha2Codes())) {
    const alpha3 = countries.alpha2ToAlpha3(code) ?? code;
    for (const name of [alpha3, ...cldrNames(code).map(({ text }) => text)]) {
      const folded = fold(name);
      found.set(folded, (found.get(folded) ?? new Set()).add(code));
    }
  }
  return found;
}

/** From which likeness on a name is taken for another spelling of a country's. */
const spelling = 0.85;

function spelledLike(text: string, names: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const sounds = wordsOf(text).join('');
  const codes = new Set<string>();
  if (sounds.length < 5) return codes;
  for (const [name, found] of names) {
    if (similarity(sounds, wordsOf(name).join('')) < spelling) continue;
    for (const code of found) codes.add(code);
  }
  return codes;
}
