import type { Facts } from './operation.ts';

const counts = new Set(['totalCount', 'count', 'nodes']);

/**
 * What an answer says, whatever its shape: the ids and counts in it, for contenders that were asked the same to be
 * compared by. A count of none is left out: one contender lists it, another does not.
 */
export function factsOf(answer: unknown, wanted: Facts): readonly (string | number)[] {
  const found: (string | number)[] = [];
  collect(answer, wanted, found);
  return wanted === 'order' ? found : found.sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

function collect(value: unknown, wanted: Facts, found: (string | number)[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, wanted, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (wanted === 'scores') {
        if (key === 'score') found.push(Number(inner.toFixed(2)));
      } else if (key === 'id') found.push(inner);
      else if (counts.has(key) && typeof inner === 'number' && inner > 0) found.push(inner);
      collect(inner, wanted, found);
    }
  }
}
