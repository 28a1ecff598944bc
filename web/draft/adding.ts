import { type Item, type List, type Place, quoteOf, type Value } from './model.ts';
import { slugOf } from './slug.ts';

/** What can be added by hand, in the order in which it is offered. */
export const addable = [
  'officials',
  'offices',
  'attendances',
  'countries',
  'organisations',
  'subGroups',
  'meetings',
  'meetingSeries',
  'places',
  'initiatives',
  'measures',
  'participations',
  'statements',
  'decisions',
  'topics',
  'memberships',
] as const satisfies readonly List[];
export type Addable = (typeof addable)[number];

/** What is said of a plan, and cannot be added without one. */
export const ofPlan: ReadonlySet<Addable> = new Set(['measures', 'participations']);

/** The words that somebody found. */
export function placeByHand(text: string, start: number, end: number): Place {
  const quote = text.slice(start, end);
  return { of: '', quote, start, end, confidence: 1, sure: true, rule: null, goesBy: '', remark: '' };
}

/** A new part of the record, filled in as far as the words say and what is there already suggests. */
export function itemByHand(
  list: Addable,
  place: Place,
  items: readonly Item[],
  selected: Item | undefined,
  language: string,
): Item {
  const words = quoteOf(place.quote);
  const taken = new Set(items.map(({ id }) => id));
  let count = 1;
  while (taken.has(`added-${count}`)) count += 1;
  return {
    id: `added-${count}`,
    list,
    under: list === 'measures' ? aboveNew(items, selected) : null,
    value: { ...filledIn(list, words, items, selected, language), evidence: [{ quote: words }] },
    verdict: 'open',
    isCorrected: false,
    places: [place],
    questions: [],
    remarks: [],
  };
}

/** A measure stands beside the one selected, or else first in the plan. */
function aboveNew(items: readonly Item[], selected: Item | undefined): string | null {
  if (selected?.list === 'measures') return selected.under;
  if (selected?.list === 'initiatives') return selected.id;
  return items.find(({ list, verdict }) => list === 'initiatives' && verdict !== 'rejected')?.id ?? null;
}

function filledIn(
  list: Addable,
  words: string,
  items: readonly Item[],
  selected: Item | undefined,
  language: string,
): Value {
  const text = { [language]: words };
  const first = (of: List) => items.find((one) => one.list === of && one.verdict !== 'rejected')?.value['slug'] ?? '';
  // A post or an attendance belongs to the person that somebody is looking at.
  const official = selected?.list === 'officials' ? selected.value['slug'] : (selected?.value['official'] ?? '');
  const post = items.find((one) => one.list === 'offices' && one.value['official'] === official);
  const next = (of: List) => {
    const slugs = new Set(items.filter((one) => one.list === of).map(({ value }) => value['slug']));
    let number = 1;
    while (slugs.has(`${of.slice(0, -1)}-${number}`)) number += 1;
    return `${of.slice(0, -1)}-${number}`;
  };
  switch (list) {
    case 'countries':
      return { code: codeOf(words, language) };
    case 'officials':
    case 'meetingSeries':
    case 'places':
    case 'topics':
      return { slug: slugOf(words), name: text };
    case 'organisations':
      return { slug: slugOf(words), kind: 'OTHER', name: text };
    case 'subGroups':
      return { slug: slugOf(words), name: text, status: 'ACTIVE', parent: first('organisations') };
    case 'offices':
      return { official, post: slugOf(words), title: text };
    case 'attendances':
      return {
        meeting: first('meetings'),
        ...(official ? { official } : { country: codeOf(words, language) }),
        ...(post ? { post: post.value['post'], country: post.value['country'] ?? '' } : {}),
        roles: ['ATTENDED'],
      };
    case 'meetings':
      return { slug: slugOf(words), title: text, when: '' };
    case 'initiatives':
      return { slug: slugOf(words), kind: 'ACTION_PLAN', title: text };
    case 'measures':
      return { number: '', title: text };
    case 'participations':
      return { initiative: first('initiatives'), participant: participantOf(words, items, selected, language) };
    case 'statements':
      return { meeting: first('meetings'), slug: next('statements'), summary: text };
    case 'decisions':
      return { meeting: first('meetings'), slug: next('decisions'), summary: text };
    case 'memberships':
      return { member: { country: codeOf(words, language) }, organisation: first('organisations'), role: 'MEMBER' };
  }
}

/** Who takes part: who somebody is looking at, or a body of the record by its name, or else a country. */
function participantOf(words: string, items: readonly Item[], selected: Item | undefined, language: string): Value {
  const meant = selected && participants[selected.list] ? selected : items.find((item) => isCalled(item, words));
  const kind = meant && participants[meant.list];
  if (!kind || meant.verdict === 'rejected') return { country: codeOf(words, language) };
  return { [kind]: meant.value[kind === 'country' ? 'code' : 'slug'] };
}

/** What parts of these lists are, where they take part. */
const participants: Readonly<Partial<Record<List, string>>> = {
  countries: 'country',
  organisations: 'organisation',
  subGroups: 'subGroup',
  officials: 'official',
};

function isCalled({ list, value }: Item, words: string): boolean {
  if (!participants[list] || list === 'countries') return false;
  return [value['acronym'], ...Object.values((value['name'] ?? {}) as object)].includes(words);
}

/** The code of a country by its name in the language of the text or in English; empty where it is none. */
export function codeOf(name: string, language: string): string {
  const wanted = name.toLocaleLowerCase(language);
  for (const tag of [language, 'en']) {
    const names = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
    for (const code of codes()) if (names.of(code)?.toLocaleLowerCase(language) === wanted) return code;
  }
  return '';
}

/** Unions, and codes for tests and for what is not known. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);

let known: readonly string[] | undefined;

/** All codes of two letters of countries and territories; former ones lead to another code, and are left out. */
export function codes(): readonly string[] {
  if (known) return known;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const isCountry = (code: string) =>
    names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code && !noCountries.has(code);
  known = letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountry);
  return known;
}
