import type { Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';

/** Asks the API of the same origin, which answers each request at once. */
export const ask: Fetcher = async ({ query, variables, operationName }) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName: operationName && chosen(query, operationName) }),
  });
  return response.json();
};

/**
 * The name that says which of several operations is meant. GraphiQL learns what stands in a tab a tenth of a second after
 * the tab was opened, and until then gives the name from the tab before: where nothing is to be chosen it is left out.
 */
function chosen(query: string, operationName: string): string | undefined {
  try {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    return operations.length > 1 ? operationName : undefined;
  } catch {
    return operationName; // The API says what is wrong with the text.
  }
}
