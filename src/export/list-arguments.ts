import {
  coerceInputValue,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  isInputType,
} from 'graphql';
import type { Typename } from '../graph/node/id.ts';
import { badUserInput } from '../graphql/errors.ts';
import type { List } from './lists.ts';

/**
 * Reads the filter and the order of a list, which are those of the list in the API: a filter as JSON, an order as names
 * parted by commas.
 *
 * @throws {GraphQLError} BAD_USER_INPUT with the path of what is wrong
 */
export function listArguments(
  schema: GraphQLSchema,
  type: Typename,
  { filter, orderBy }: { readonly filter: string | undefined; readonly orderBy: string | undefined },
): Pick<List, 'filter' | 'orderBy'> {
  const order = new GraphQLNonNull(inputType(schema, `${type}Order`));
  return {
    ...(filter === undefined
      ? {}
      : { filter: checked('filter', parsed(filter), inputType(schema, `${type}Filter`)) as object }),
    ...(orderBy === undefined
      ? {}
      : { orderBy: checked('orderBy', orderBy.split(','), new GraphQLList(order)) as string[] }),
  };
}

function inputType(schema: GraphQLSchema, name: string): GraphQLInputType {
  const type = schema.getType(name);
  if (!type || !isInputType(type)) throw new Error(`The schema has no input type ${name}`);
  return type;
}

function parsed(filter: string): unknown {
  try {
    return JSON.parse(filter);
  } catch (error) {
    throw badUserInput('filter', `must be JSON like {"name":{"contains":"ozge"}}: ${(error as Error).message}.`);
  }
}

function checked(argument: string, value: unknown, type: GraphQLInputType): unknown {
  return coerceInputValue(value, type, (path, _, { message }) => {
    throw badUserInput([argument, ...path].join('.'), `is not what it must be: ${message}`);
  });
}
