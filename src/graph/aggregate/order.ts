import type { AggregateOrder } from '../../graphql/types.generated.ts';
import type { Key as OrderKey } from '../list/order.ts';
import type { Key } from './grouping.ts';

/** What groups are ordered by, made whole by their keys, so that no two groups have the same place. */
export function groupOrder(orderBy: AggregateOrder, keys: readonly Key[]): OrderKey[] {
  const descending = orderBy.endsWith('_DESC');
  // Without keys there is one group, which any order fits.
  if (orderBy.startsWith('KEY') && keys.length > 0) {
    return keys.flatMap((key) => [...natural(key), ...unique(key)]).map((expression) => ({ expression, descending }));
  }
  return [
    { expression: 'count', descending },
    // Groups of the same size upwards by their keys either way.
    ...keys.flatMap(unique).map((expression) => ({ expression, descending: false })),
  ];
}

/** Stands for what is not known: after everything. */
const beyondAll = "'~'";

/** What people would look a thing up by: when it happened, or its name. What has neither comes last. */
function natural({ kind, key }: Key): string[] {
  return kind === 'thing' ? [`coalesce(${key}.sortStart, ${key}.sortName, ${beyondAll})`] : [];
}

/** What no two values share, never null. */
function unique({ kind, key }: Key): string[] {
  if (kind === 'year') return [`coalesce(${key}, 10000)`];
  return [`coalesce(${kind === 'thing' ? `${key}.id` : key}, ${beyondAll})`];
}
