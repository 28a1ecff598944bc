import { ask, type Question } from '../api/ask.ts';
import {
  type DrawnFragment,
  LinksBetweenDocument,
  SurroundingsDocument,
  type TieFragment,
  WaysDocument,
} from '../graphql/graphql';
import { type Content, type Thing, thingOf, tieOf, type Way, type Wording } from './content.ts';
import type { Explored } from './state.ts';

/** The most things that are shown at once. */
export const mostThings = 2_000;
/** The most that one question brings. */
export const mostAtOnce = 300;

/** What of the state decides what is asked for. */
export type Asked = Pick<Explored, 'of' | 'depth' | 'from' | 'to' | 'expanded'>;

/** Asks for all that the state names, and puts it together in an order that depends on the state alone. */
export async function load(asked: Asked, wording: Wording, signal: AbortSignal): Promise<Content> {
  const [ways, parts] = await Promise.all([waysOf(asked, wording, signal), partsOf(asked, wording, signal)]);
  const found = [{ around: undefined, things: ways.flatMap((way) => way.drawn), truncated: false }, ...parts];

  const things = new Map<string, Thing>();
  const stages: Content['stages'][number][] = [];
  const cutAround: string[] = [];
  for (const { around, things: those, truncated } of found) {
    const isNew = (thing: DrawnFragment) => !things.has(thing.id);
    const fresh = [...new Map(those.filter(isNew).map((thing) => [thing.id, thing])).values()];
    const taken = fresh.slice(0, mostThings - things.size);
    for (const thing of taken) things.set(thing.id, thingOf(thing, wording));
    if (taken.length > 0) stages.push({ around, ids: taken.map(({ id }) => id) });
    if (around && (truncated || taken.length < fresh.length)) cutAround.push(around);
  }
  const [only] = parts;
  const isOnePart = ways.length === 0 && parts.length === 1;
  const links = isOnePart && only ? only.links : await linksBetween([...things.keys()], signal);
  return { things, ties: links.map(tieOf), stages, ways, cutAround };
}

async function linksBetween(ids: readonly string[], signal: AbortSignal): Promise<readonly TieFragment[]> {
  if (ids.length < 2) return [];
  return (await remember(LinksBetweenDocument, { between: [...ids] }, signal)).links;
}

async function waysOf({ from, to }: Asked, { language }: Wording, signal: AbortSignal) {
  if (!from || !to || from === to) return [];
  const { paths } = await remember(WaysDocument, { from, to, language }, signal);
  return paths.map(({ steps }): Way & { drawn: DrawnFragment[] } => {
    const [first] = steps;
    const drawn = [...(first ? [first.from] : []), ...steps.map((step) => step.to)];
    return { steps, things: drawn.map(({ id }) => id), drawn };
  });
}

function partsOf({ of, depth, expanded }: Asked, { language }: Wording, signal: AbortSignal) {
  const around = async (id: string, steps: number) => {
    const variables = { of: id, depth: steps, limit: mostAtOnce, language };
    const { nodes, links, truncated } = (await remember(SurroundingsDocument, variables, signal)).neighbourhood;
    return { around: id, things: nodes, links, truncated };
  };
  return Promise.all([...(of ? [around(of, depth)] : []), ...expanded.map((id) => around(id, 1))]);
}

/** Answers of this visit, so that expanding, undoing and going back ask for nothing that was there a moment ago. */
const answers = new Map<string, unknown>();
const mostAnswers = 60;

async function remember<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const key = JSON.stringify([String(question), variables]);
  const answer = (answers.get(key) as Data | undefined) ?? (await ask(question, variables, signal));
  answers.delete(key);
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
  return answer;
}
