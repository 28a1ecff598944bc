import { GraphQLError } from 'graphql';

/**
 * Keeps the process alive when something fails that nobody waits for any more. Where an item of a list fails at once, GraphQL
 * (graphql-js 16) forgets the promises of the items before it; should one of those fail, too, as for want of the database
 * or because its client has its answer and is gone, Node would end the process: whoever asks could bring that about. The
 * request has failed with the first error, which is in its answer and in the log. All else that nobody waits for is a mistake
 * of ours, and ends the process as ever.
 *
 * @returns ends that
 */
export function outliveOrphans(): () => void {
  process.on('unhandledRejection', judge);
  return () => process.off('unhandledRejection', judge);
}

function judge(reason: unknown): void {
  // GraphQL gives each error of a field its path.
  if (reason instanceof GraphQLError && reason.path) return;
  throw reason;
}
