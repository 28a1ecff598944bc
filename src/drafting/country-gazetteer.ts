import isoCountries from 'i18n-iso-countries';
import { cldrName } from '../graph/country/cldr.ts';
import { cities, countryWords } from './country-words.ts';
import { fullLanguages } from './languages/all.ts';
import { keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

type Kind = 'name' | 'adjective' | 'city';

interface Entry {
  /** The forms of its second word, third word …. */
  readonly rest: readonly ReadonlySet<string>[];
  readonly code: string;
  readonly kind: Kind;
  /** The name in the nominative. */
  readonly name: string;
}

/** A country or a city that was met. */
export interface MetPlace {
  readonly code: string;
  readonly kind: Kind;
  readonly name: string;
  /** The index of the token behind it. */
  readonly next: number;
}

/** Languages in whose words countries are met beside those of the text. */
const otherLanguages = ['en', 'tr', 'ru', 'az'];

/** Names of countries and cities, in all case forms. */
export class CountryGazetteer {
  readonly #entries = new Map<string, Entry[]>();
  readonly #vocabulary: Vocabulary;
  readonly #notCountries: ReadonlySet<string>;

  constructor(language: string, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#notCountries = new Set(vocabulary.words.notCountries.split(' ').map(keyOf));
    const own = vocabulary.words.tag as keyof (typeof countryWords)[string]['adjectives'];
    for (const code of Object.keys(isoCountries.getAlpha2Codes())) {
      for (const name of namesOf(code, language)) this.#add(name, code, 'name');
      if (vocabulary.words.postComplement === 'before') {
        for (const name of namesOf(code, language, []))
          if (!name.includes(' ')) this.#add(personOf(name), code, 'adjective');
      }
      const words = countryWords[code];
      for (const name of split(words?.names)) this.#add(name, code, 'name');
      for (const name of split(words?.adjectives[own])) this.#add(name, code, 'adjective');
    }
    for (const [code, names] of Object.entries(cities)) for (const name of split(names)) this.#add(name, code, 'city');
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  }

  #add(name: string, code: string, kind: Kind): void {
    // Written out by another list.
    if (name.includes('&')) {
      this.#add(name.replace('&', 'and'), code, kind);
      return;
    }
    const forms = keyOf(name)
      .split(/[\s,()]+/)
      .filter((word) => word !== '')
      .map((word) => new Set(kind === 'adjective' ? adjectiveForms(word) : declinedIn(word)));
    const [first, ...rest] = forms;
    for (const form of first ?? []) {
      const entries = this.#entries.get(form) ?? [];
      if (entries.some((one) => one.code === code && one.rest.length === rest.length && one.kind === kind)) continue;
      entries.push({ rest, code, kind, name });
      this.#entries.set(form, entries);
    }
  }

  /** The country or city whose name begins at a token; undefined for none. */
  at(tokens: readonly Token[], index: number): MetPlace | undefined {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.key.length > 40) return undefined;
    const isAdjective = this.#vocabulary.words.tag !== 'en' && !token.isCapital;
    if (!token.isCapital && !isAdjective) return undefined;
    const forms = this.#formsOf(token.key);
    for (const [place, form] of forms.entries()) {
      if (isAdjective && place > 0 && this.#vocabulary.words.tag !== 'ru' && form.length < 5) continue;
      for (const entry of this.#entries.get(form) ?? []) {
        if (isAdjective && entry.kind !== 'adjective') continue;
        if (form.length < 4 && place > 0) continue;
        // `İngilizce`, `rusca`: the language.
        if (entry.kind === 'adjective' && place > 0 && /[cç][aeə]$/.test(token.key)) continue;
        const next = this.#end(tokens, index, entry, place > 0);
        if (next === undefined || (next === index + 1 && this.#notCountries.has(token.key))) continue;
        // Letters like "US" are written so; "us" is a word.
        const isLetters = /^[\p{Lu}.]+$/u.test(entry.name);
        if (isLetters && token.text !== entry.name.replaceAll('.', '')) continue;
        // Somebody of a city, and many a family name: `Naftalanlı`.
        if (entry.kind === 'city' && place > 0 && /l[iuü]$/.test(token.key.slice(form.length))) continue;
        return { code: entry.code, kind: entry.kind, name: entry.name, next };
      }
    }
    return undefined;
  }

  #end(tokens: readonly Token[], index: number, entry: Entry, isInflected: boolean): number | undefined {
    if (entry.rest.length > 0 && isInflected) return undefined;
    let at = index + 1;
    for (const forms of entry.rest) {
      const token = tokens[at];
      if (token?.kind !== 'word' || !this.#formsOf(token.key).some((form) => forms.has(form))) return undefined;
      at += 1;
    }
    return at;
  }

  #formsOf(key: string): readonly string[] {
    const { postComplement } = this.#vocabulary.words;
    return postComplement === 'before' ? this.#vocabulary.formsOf(key) : [key];
  }
}

function split(list: string | undefined): string[] {
  return (list ?? '')
    .split(', ')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Somebody of a country in Turkish and Azerbaijani: `Kanadalı`, `norveçli`. */
function personOf(name: string): string {
  const last =
    name
      .toLowerCase()
      .match(/[aıeiouöüə]/gu)
      ?.at(-1) ?? 'i';
  return `${name}l${/[ou]/.test(last) ? 'u' : /[öü]/.test(last) ? 'ü' : /[aı]/.test(last) ? 'ı' : 'i'}`;
}

/** The forms of a name in the languages in which names are declined; names of others are none of theirs. */
function declinedIn(word: string): readonly string[] {
  const forms = Object.values(fullLanguages).flatMap(({ declension }) => declension?.declined(word) ?? []);
  return forms.length > 0 ? forms : [word];
}

function adjectiveForms(word: string): string[] {
  if (!/[а-я]$/.test(word)) return [word];
  return 'ий ая ое ие ого ому им ом их ими ой ую'.split(' ').map((ending) => word + ending);
}

/** The names of a country in Unicode CLDR and ISO 3166, in the language of the text and in those of the rules. */
function namesOf(code: string, language: string, others = otherLanguages): Set<string> {
  const names = new Set<string>();
  for (const one of new Set([language, ...others])) {
    if (one === 'und') continue;
    names.add(cldrName(code, one));
    for (const name of [isoCountries.getName(code, one.split('-')[0] ?? one, { select: 'all' }) ?? []].flat()) {
      names.add(name);
    }
  }
  return names;
}

const made = new Map<string, CountryGazetteer>();

/** The gazetteer for texts in a language. */
export function gazetteerOf(language: string, vocabulary: Vocabulary): CountryGazetteer {
  const known = made.get(language) ?? new CountryGazetteer(language, vocabulary);
  made.set(language, known);
  return known;
}
