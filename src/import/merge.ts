import type { LinkType } from '../graph/node/links.ts';
import type { Claim, ClaimedName, Value } from './claim.ts';

/** Links of which a thing may have several; of all others it has one. */
export const several: ReadonlySet<string> = new Set<LinkType>([
  'ABOUT',
  'TELLS_OF',
  'MENTIONS',
  'NAMES',
  'ASSIGNED_TO',
  'TO',
]);

/**
 * A thing as all documents together describe it: names, lists and links to several things are joined; of single values
 * the first document's stands. The documents come in an order that does not depend on when they were imported, so the
 * same documents always make the same graph.
 */
export function mergeClaims(claims: readonly Claim[]): Claim {
  const [first, ...others] = claims;
  // What one document alone says is all there is, and that is most of what any document says.
  if (first && others.length === 0 && saysNothingTwice(first)) return first;
  return {
    properties: mergeProperties(claims.map(({ properties }) => properties)),
    names: distinctNames(claims.flatMap(({ names }) => names)),
    links: mergeLinks(claims.map(({ links }) => links)),
  };
}

function saysNothingTwice({ names, links }: Claim): boolean {
  return names.length < 2 && Object.values(links).every((targets) => targets.length < 2);
}

function mergeProperties(all: readonly Claim['properties'][]): Claim['properties'] {
  const merged: Record<string, Value> = {};
  for (const properties of all) {
    // A period is one value in three properties: days of one document must not meet the text of another.
    const hasPeriod = 'period' in merged;
    for (const [name, value] of Object.entries(properties)) {
      const known = merged[name];
      if (known === undefined) {
        if (!(hasPeriod && (name === 'start' || name === 'end'))) merged[name] = value;
      } else if (Array.isArray(known) && Array.isArray(value)) {
        merged[name] = [...new Set([...known, ...value])];
      }
    }
  }
  return merged;
}

function distinctNames(names: readonly ClaimedName[]): ClaimedName[] {
  const byKey = new Map(names.map((name) => [JSON.stringify([name.text, name.language, name.kind]), name]));
  return [...byKey.values()];
}

function mergeLinks(all: readonly Claim['links'][]): Claim['links'] {
  const merged = new Map<string, readonly string[]>();
  for (const links of all) {
    for (const [type, targets] of Object.entries(links)) {
      const known = merged.get(type) ?? [];
      if (several.has(type)) merged.set(type, [...new Set([...known, ...targets])]);
      else if (known.length === 0) merged.set(type, targets);
    }
  }
  return Object.fromEntries(merged);
}
