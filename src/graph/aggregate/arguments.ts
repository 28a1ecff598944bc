import { badUserInput } from '../../graphql/errors.ts';

const mostDimensions = 2;

/**
 * Reads the dimensions that a caller wants groups by.
 *
 * @throws {GraphQLError} BAD_USER_INPUT where there are too many, or one twice
 */
export function groupingArgument<Name extends string>(argument: string, by: readonly Name[]): readonly Name[] {
  if (by.length > mostDimensions) {
    throw badUserInput(argument, `must name at most ${mostDimensions} dimensions, not ${by.length}.`);
  }
  const twice = by.findIndex((name, index) => by.indexOf(name) < index);
  if (twice >= 0)
    throw badUserInput(`${argument}.${twice}`, `must be another dimension: ${by[twice]} is named before.`);
  return by;
}
