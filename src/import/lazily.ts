/** What is made of each item of a list, when it is asked for. */
export function* mapped<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
): Generator<Made> {
  for (const [index, item] of items.entries()) yield make(item, index);
}

/** All that is made of each item of a list, when it is asked for. */
export function* flatMapped<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => readonly Made[],
): Generator<Made> {
  for (const [index, item] of items.entries()) yield* make(item, index);
}
