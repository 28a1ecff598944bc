/** What a list is ordered by: text in Cypher over `n`, never null, and which way. */
export interface Key {
  readonly expression: string;
  readonly descending: boolean;
}

/**
 * What the values of the enums `…Order` stand for, without `_ASC` and `_DESC`. What is not known is a value after all
 * others, so that pages can go on from it. The first three are held by indexes, the others are worked out.
 */
const expressions: Readonly<Record<string, string>> = {
  ID: 'n.id',
  NAME: 'n.sortName',
  START: 'n.sortStart',
  ORDINAL: 'coalesce(n.ordinal, 2147483647)',
  KIND: 'n.kind',
  STATUS: 'n.status',
  ROLE: 'n.role',
  BASIS: 'n.basis',
  DUE: "coalesce(n.due, '~')",
  MEETING: "coalesce([(n)-[:AT]->(meeting:Meeting) | meeting.sortStart][0], '~')",
  DOCUMENT_ORDER: "split(n.id, '/')[0] + ' ' + n.order",
};

/** Other names for the same. */
const synonyms: Readonly<Record<string, string>> = { TITLE: 'NAME', WHEN: 'START', PUBLISHED: 'START' };

/** Which expressions an index holds, together with the id. */
const indexed: readonly string[] = ['ID', 'NAME', 'START'];

/** The order of a list, made whole by the id, which no two things share. */
export interface ListOrder {
  /** Names it in cursors, so that a cursor of another order is known. */
  readonly name: string;
  readonly keys: readonly Key[];
  /** Whether an index of the type holds it. */
  readonly isIndexed: boolean;
}

/** Reads what a caller wants a list to be ordered by. */
export function orderOf(orderBy: readonly string[] | null | undefined): ListOrder {
  const wanted = [...new Set([...(orderBy ?? []), 'ID_ASC'])];
  // After the id nothing is left to order.
  const values = wanted.slice(0, wanted.findIndex((value) => /^ID_/.test(value)) + 1);
  const keys = values.map((value): Key => {
    const name = value.replace(/_(ASC|DESC)$/, '');
    const expression = expressions[synonyms[name] ?? name];
    if (!expression) throw new Error(`No list can be ordered by ${value}`);
    return { expression, descending: value.endsWith('_DESC') };
  });
  const [first = ''] = values;
  const name = first.replace(/_(ASC|DESC)$/, '');
  return {
    name: values.join(),
    keys,
    isIndexed: values.length <= 2 && indexed.includes(synonyms[name] ?? name),
  };
}

/** The condition that a thing comes after or before the place that the page says. */
export function beyond(keys: readonly Key[], side: 'after' | 'before'): string {
  const [first] = keys;
  if (!first) throw new Error('A list needs an order');
  const comparison = ({ descending }: Key) => (descending === (side === 'before') ? '>' : '<');
  const strictly = keys.reduceRight((rest, key, index) => {
    const place = `page.${side}${index}`;
    const over = `${key.expression} ${comparison(key)} ${place}`;
    return rest === '' ? over : `(${over} OR ${key.expression} = ${place} AND ${rest})`;
  }, '');
  // Said again of the first key alone: this is what an index is entered by.
  return keys.length === 1 ? strictly : `${first.expression} ${comparison(first)}= page.${side}0 AND ${strictly}`;
}

/** What `ORDER BY` says. */
export function orderText(keys: readonly Key[], backwards: boolean): string {
  return keys.map(({ expression, descending }) => `${expression}${descending === backwards ? '' : ' DESC'}`).join(', ');
}
