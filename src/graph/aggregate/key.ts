import { languageArgument } from '../../graphql/arguments.ts';
import { cldrName } from '../country/cldr.ts';
import type { CountryRow } from '../country/rows.ts';
import { typenameOf } from '../node/id.ts';
import { bestName } from '../node/names.ts';
import type { NodeRow } from '../node/rows.ts';
import { readThing, type Thing } from '../node/thing.ts';
import type { AggregateKeyRow } from './rows.ts';

/** A key as statements give it: as text, and what its thing is read from. */
export type RawKey = readonly [value: string | null, thing: Thing | null];

/** Reads a key. */
export function keyOf([value, thing]: RawKey): AggregateKeyRow {
  return thing === null ? { node: null, value } : { node: readThing<NodeRow>(thing), value: null };
}

/** Resolves what people call a key: the name of a thing in the language asked for, else the value itself. */
export function label({ node, value }: AggregateKeyRow, args: { readonly language?: string | null }): string | null {
  if (!node) return value;
  const language = languageArgument(args.language);
  return typenameOf(node) === 'Country' ? cldrName((node as CountryRow).code, language) : bestName(node, language);
}
