import type { Source } from './source.ts';
import type { Link, Thing } from './thing.ts';

/** An array of things: `id`, `type`, `name`, `names`, the properties of the type, `links` and `evidence`. */
export async function* json(source: Source): AsyncGenerator<string> {
  yield* jsonArray('[', source.things(), jsonOf, ']\n');
}

/** A JSON array that is written as its pages come, one line for each thing. */
export async function* jsonArray(
  head: string,
  pages: AsyncIterable<readonly Thing[]>,
  itemOf: (thing: Thing) => object,
  tail: string,
): AsyncGenerator<string> {
  yield head;
  let separator = '\n';
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield separator + page.map((thing) => JSON.stringify(itemOf(thing))).join(',\n');
    separator = ',\n';
  }
  yield `\n${tail}`;
}

function jsonOf({ id, type, name, names, properties, links, evidence }: Thing): object {
  return { id, type, name, names, ...properties, links: links.map(linkOf), evidence };
}

function linkOf({ type, field, to }: Link): object {
  return { type, field, to: to.id, name: to.name };
}
