import type { GraphQLSchema } from 'graphql';
import type { Database } from '../database/database.ts';
import { readStatement } from '../database/statement.ts';
import { deepestNeighbourhood, largestNeighbourhood } from '../graph/explore/subgraph.ts';
import type { Loaders } from '../graph/loaders.ts';
import { entityTypes, factTypes, typenamesOf } from '../graph/node/id.ts';
import { badUserInput } from '../graphql/errors.ts';
import { listArguments } from './list-arguments.ts';
import { lists } from './lists.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { Source } from './source.ts';
import { wholeGraph } from './whole-graph.ts';
import { wholeList } from './whole-list.ts';

const clock = readStatement('./now.cypher', import.meta.url);

/** The arguments of a URL. One that is given twice is a list, and refused. */
export type Query = Readonly<Record<string, unknown>>;

const ofLists = ['list', 'filter', 'orderBy'];
const ofNeighbourhoods = ['of', 'depth', 'types', 'limit'];

/**
 * Finds what the arguments ask for: a list, a neighbourhood, or without any the whole graph.
 *
 * @throws {GraphQLError} that names the argument that cannot be meant, and says what can.
 */
export async function sourceOf(
  query: Query,
  { schema, database, loaders }: { schema: GraphQLSchema; database: Database; loaders: Loaders },
): Promise<Source> {
  const possible = 'list' in query ? ofLists : 'of' in query ? ofNeighbourhoods : [...ofLists, ...ofNeighbourhoods];
  for (const argument of Object.keys(query)) {
    if (!possible.includes(argument))
      throw badUserInput(argument, `is none of this export, which takes ${either(possible)}.`);
  }
  const name = textArgument(query, 'list');
  const of = textArgument(query, 'of');
  if (of !== undefined) return neighbourhoodOf(of, query, loaders);
  const other = Object.keys(query).find((argument) => argument !== 'list');
  if (other && name === undefined) {
    const missing = ofLists.includes(other) ? '"list", the name of a list' : '"of", the id of the thing in the middle';
    throw badUserInput(other, `needs ${missing}.`);
  }

  const type = name === undefined ? undefined : Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (name !== undefined && !type) {
    throw badUserInput('list', `must be ${either(Object.keys(lists))}, not "${name.slice(0, 40)}".`);
  }
  const [filter, orderBy] = [textArgument(query, 'filter'), textArgument(query, 'orderBy')];
  const chosen = type && { type, ...listArguments(schema, type, { filter, orderBy }) };
  const [time] = await database.read<{ now: object }>(clock);
  const start = Date.parse(String(time?.now));
  return name !== undefined && chosen ? wholeList(loaders, name, chosen, start) : wholeGraph(loaders, start);
}

async function neighbourhoodOf(of: string, query: Query, loaders: Loaders): Promise<Source> {
  const depth = numberArgument(query, 'depth', 1, deepestNeighbourhood);
  const limit = numberArgument(query, 'limit', 100, largestNeighbourhood);
  const types = typesArgument(query);
  const middle = await loaders.node.byId.load(of);
  if (!middle) throw badUserInput('of', `names nothing in the graph: "${of.slice(0, 120)}".`);
  return neighbourhood(loaders, middle, { depth, types, limit });
}

function textArgument(query: Query, argument: string): string | undefined {
  const value = query[argument];
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw badUserInput(argument, value === '' ? 'must not be empty.' : 'must be given once.');
}

function numberArgument(query: Query, argument: string, fallback: number, most: number): number {
  const text = textArgument(query, argument);
  if (text === undefined) return fallback;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && value <= most) return value;
  throw badUserInput(argument, `must be a whole number from 1 to ${most}, not "${text.slice(0, 40)}".`);
}

function typesArgument(query: Query): readonly string[] | null {
  const text = textArgument(query, 'types');
  if (text === undefined) return null;
  const possible: readonly string[] = [...Object.values(entityTypes), ...Object.values(factTypes)];
  const types = text.split(',');
  const wrong = types.find((type) => !possible.includes(type));
  if (wrong === undefined) return typenamesOf(types);
  throw badUserInput('types', `must be some of ${possible.join(', ')}, parted by commas, not "${wrong.slice(0, 40)}".`);
}

function either(possible: readonly string[]): string {
  return possible.length === 1 ? `only "${possible[0]}"` : `one of ${possible.join(', ')}`;
}
