/**
 * How many rows go to the database in one statement: enough that the way there does not count, and few enough that a
 * record of any size needs no message of its size.
 */
const rowsTogether = 2_000;

/** A list in parts that one statement takes; none for an empty list. */
export function* inChunks<Item>(items: readonly Item[], size = rowsTogether): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
