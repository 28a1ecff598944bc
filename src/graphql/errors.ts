import { GraphQLError } from 'graphql';

/**
 * The caller gave an argument that cannot be meant. The answer has the code `BAD_USER_INPUT` and the argument's name.
 *
 * @param problem what is wrong and what would be right, to follow the argument's name: "must be …".
 */
export function badUserInput(argument: string, problem: string): GraphQLError {
  return new GraphQLError(`Argument "${argument}" ${problem}`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}
