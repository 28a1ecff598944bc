import { ask } from '../../api/ask.ts';
import { type PassageFragment, WordsBetweenDocument, WordsOfDocument } from '../../graphql/graphql';
import { passagesOf } from '../evidence-of.ts';
import type { Visible } from '../visible.ts';

/** A document that something rests on. */
export interface Source {
  readonly title: string;
  readonly address: string;
}

/** What all that is shown rests on. */
export interface Sources {
  readonly all: readonly Source[];
  /** By the ids of things and the keys of ties. */
  readonly of: ReadonlyMap<string, readonly Source[]>;
}

/** The API gives so many things at once. */
const thingsAtOnce = 500;

/** Asks which documents the things and ties rest on. */
export async function sourcesOf({ things, ties }: Visible, signal: AbortSignal): Promise<Sources> {
  const ids = things.map(({ id }) => id);
  const parts = Array.from({ length: Math.ceil(ids.length / thingsAtOnce) }, (_, index) =>
    ids.slice(index * thingsAtOnce, (index + 1) * thingsAtOnce),
  );
  const [ofThings, { links }] = await Promise.all([
    Promise.all(parts.map((part) => ask(WordsOfDocument, { ids: part }, signal))),
    ids.length > 1 ? ask(WordsBetweenDocument, { between: ids }, signal) : { links: [] },
  ]);

  const all = new Map<string, Source>();
  const of = new Map<string, readonly Source[]>();
  const add = (key: string, passages: readonly PassageFragment[]) => {
    const sources = passages.map(({ document: { slug, title } }): [string, Source] => {
      const address = new URL(`/document/${encodeURIComponent(slug)}`, location.origin).href;
      return [slug, all.get(slug) ?? { title, address }];
    });
    for (const [slug, source] of sources) all.set(slug, source);
    of.set(key, [...new Map(sources).values()]);
  };
  for (const thing of ofThings.flatMap(({ nodes }) => nodes)) if (thing) add(thing.id, passagesOf(thing));
  const shown = new Set(ties.map(({ key }) => key));
  for (const { from, to, relation, fact, evidence } of links) {
    const key = [from.id, to.id, relation, fact?.id].join(' ');
    if (shown.has(key)) add(key, evidence);
  }
  return { all: [...all.values()], of };
}
