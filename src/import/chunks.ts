/**
 * How many rows go to the database in one statement: enough that the way there does not count, and few enough that a
 * record of any size needs no message of its size.
 */
const rowsTogether = 2_000;

/** Items in parts that one statement takes, made as they are asked for; none where there are no items. */
export function* inChunks<Item>(items: Iterable<Item>, size = rowsTogether): Generator<readonly Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
