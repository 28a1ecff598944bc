import { stringify } from 'yaml';
import { type Item, type List, lists, type Value } from './model.ts';
import { nameOf, withoutNames } from './references.ts';

/** The record that was accepted so far, and which part of it is which item. */
export interface Composed {
  readonly record: Value;
  /** The ids of items by their paths, like `officials[0]`. */
  readonly idAt: ReadonlyMap<string, string>;
}

/** Makes a record of what was accepted. */
export function composed(items: readonly Item[]): Composed {
  const accepted = items.filter(({ verdict, list }) => verdict === 'accepted' || list === 'document');
  const there = new Set(accepted.map(nameOf));
  // What is left open is not in the record either; only what no item describes may be in the graph.
  const gone = new Set(items.map(nameOf).filter((name): name is string => name !== null && !there.has(name)));
  const idAt = new Map<string, string>();
  const under = new Map<string, Item[]>();
  for (const item of accepted) {
    if (item.under === null) continue;
    const beside = under.get(item.under);
    if (beside) beside.push(item);
    else under.set(item.under, [item]);
  }

  const recordOf = (item: Item, path: string): Value => {
    idAt.set(path, item.id);
    const value = tidy(withoutNames(item, gone));
    const inside = item.list === 'initiatives' ? 'measures' : 'items';
    const below = (under.get(item.id) ?? []).map((one, index) => recordOf(one, `${path}.${inside}[${index}]`));
    return below.length === 0 ? value : { ...value, [inside]: below };
  };
  const record: Record<string, unknown> = { record: 1 };
  for (const list of lists) {
    const own = accepted.filter((item) => item.list === list && item.under === null);
    if (list === 'document') {
      if (own[0]) record[list] = recordOf(own[0], list);
    } else if (own.length > 0) record[list] = own.map((item, index) => recordOf(item, `${list}[${index}]`));
  }
  return { record, idAt };
}

/** As a person would write it: without empty lists and defaults, and with a passage alone as its words. */
function tidy({ evidence, ...value }: Value): Value {
  const kept = Object.entries(value).filter(
    ([key, one]) => !(Array.isArray(one) && one.length === 0) && one !== '' && !(key === 'heading' && one === false),
  );
  const passages = (Array.isArray(evidence) ? evidence : evidence === undefined ? [] : [evidence])
    .filter((one) => typeof one === 'string' || Object.keys(one ?? {}).length > 0)
    .map((one) => (typeof one === 'object' && Object.keys(one).join() === 'quote' ? one.quote : one));
  if (passages.length > 0) kept.push(['evidence', passages.length === 1 ? passages[0] : passages]);
  return Object.fromEntries(kept);
}

/** A record as text. */
export function yamlOf(record: Value): string {
  return stringify(record, { lineWidth: 120, blockQuote: false, aliasDuplicateObjects: false });
}

/** The item that a field of a record belongs to, and which field of the item it is. */
export function itemAt(field: string, { idAt }: Composed): { readonly id: string; readonly field: string } {
  for (let path = field; path !== ''; path = path.replace(/(?:\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
    const id = idAt.get(path);
    if (id !== undefined) return { id, field: field.slice(path.length).replace(/^\./, '') };
  }
  return { id: 'document', field };
}

/** What a drafted path stands for: a list, and what it stands under. */
export function standingOf(path: string): { readonly list: List; readonly under: string | null } {
  const [, above] = /^(.+)\.(?:measures|items)\[\d+\]$/.exec(path) ?? [];
  if (above !== undefined) return { list: 'measures', under: above };
  return { list: path.replace(/\[\d+\]$/, '') as List, under: null };
}
