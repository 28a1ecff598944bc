import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { costOf, type Variables } from './cost.ts';
import { deepestInput } from './rules.ts';

/** An operation with all that it needs to be judged. */
export interface Question {
  readonly schema: GraphQLSchema;
  /** A document that fits the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/**
 * What a question may cost at most; see `costOf`.
 *
 * @throws {GraphQLError} COST_LIMIT_EXCEEDED with the cost and the limit, or BAD_USER_INPUT where values lie too deep.
 */
export function costWithin(most: number, { schema, document, operation, variables }: Question): number {
  if (isDeeper(variables, deepestInput)) {
    throw new GraphQLError(`The variables are more than ${deepestInput} levels deep.`, {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const cost = costOf(schema, fragments, operation, variables);
  if (cost <= most) return cost;
  throw new GraphQLError(
    `The answer may hold ${cost} things, and at most ${most} are allowed: ask for smaller pages (first, last, limit), or in parts.`,
    { extensions: { code: 'COST_LIMIT_EXCEEDED', cost, limit: most, http: { status: 400 } } },
  );
}

/** Whether lists and objects lie deeper in each other than a number of levels. */
function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((one) => isDeeper(one, left - 1));
}
