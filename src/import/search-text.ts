import { cldrNames } from '../graph/country/cldr.ts';
import { fold } from '../graph/explore/fold.ts';
import { soundsOf } from '../graph/explore/sounds.ts';
import { entityTypes, factTypes, typenameOf } from '../graph/node/id.ts';
import { nameKeys } from '../identity/name-keys.ts';
import type { Claim } from './claim.ts';

/** What the search looks through for one thing: its names, and the texts about it, folded. */
export interface SearchText {
  readonly id: string;
  /** A value of `NodeType`. */
  readonly type: string;
  readonly names: readonly string[];
  readonly texts: readonly string[];
  /** What the names sound like, whichever convention they are written by. */
  readonly sounds: readonly string[];
  /** By which an official is found whose name is another spelling of one; of all else there are none. */
  readonly nameKeys: readonly string[];
}

/** What the search is to know of a thing; null for what is not found by words, such as a membership. */
export function searchTextOf(
  thing: Claim & { readonly id: string; readonly quotes: readonly string[] },
): SearchText | null {
  const { id, properties, names, quotes } = thing;
  const type = { ...entityTypes, ...factTypes }[typenameOf(thing)];
  if (type === undefined) return null;
  const titles = ['title', 'acronym', 'code'].map((name) => String(properties[name] ?? ''));
  const countryNames = type === 'COUNTRY' ? cldrNames(String(properties['code'])) : [];
  const all = [...names, ...countryNames].map(({ text }) => text);
  if (all.length === 0 && !properties['title']) return null;
  const searched = [...all, ...titles];
  const sounds = [...new Set(searched.map((text) => soundsOf(text).join(' ')))].filter((sound) => sound !== '');
  return {
    id,
    type,
    names: folded(searched),
    texts: folded(quotes),
    sounds,
    nameKeys: type === 'OFFICIAL' ? nameKeys(names.map(({ text }) => text)) : [],
  };
}

function folded(texts: readonly string[]): string[] {
  return [...new Set(texts.map(fold))].filter((text) => text !== '');
}
