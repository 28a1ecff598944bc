import { isFact, type Typename } from '../graph/node/id.ts';
import type { Edge, Passage, Thing } from './thing.ts';

/** What is to be taken away, read page by page as a format asks for it. */
export interface Source {
  /** For the name of the file. */
  readonly name: string;
  /** In words, for formats that have a place for them. */
  readonly description: string;
  /** The types that its things may have. */
  readonly types: readonly Typename[];
  /** Whether there was more than a limit let in. */
  readonly truncated: boolean;
  /** Whether the lines between its things say more in a table than the things themselves. */
  readonly isAboutLinks: boolean;
  /** The things, each with its links, also to such as are not among them. */
  things(): AsyncIterable<readonly Thing[]>;
  /** The things as points of a drawing: both ends of each edge are among them, and each is there once. */
  nodes(): AsyncIterable<readonly Thing[]>;
  /** The lines of the drawing. */
  edges(): AsyncIterable<readonly Edge[]>;
}

/** The links of things as lines. */
export function edgesOf(things: readonly Thing[]): Edge[] {
  return things.flatMap((thing) =>
    thing.links.map(({ type, field, to }) => ({ from: thing, to, type, evidence: supporting(thing, field) })),
  );
}

/** The passages that support a field; all that there are where none is said to, or where the thing is a fact. */
export function supporting(thing: Thing, field: string | null): readonly Passage[] {
  const those = isFact(thing) ? [] : thing.evidence.filter(({ supports }) => supports === field);
  return those.length > 0 ? those : thing.evidence;
}
