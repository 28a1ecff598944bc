const files = import.meta.glob<string>('./questions/*.graphql', { eager: true, query: '?raw', import: 'default' });

/** The text of each question, in the order of their numbers. GraphiQL calls a tab what its operation is called. */
export const questions: readonly string[] = Object.keys(files)
  .sort()
  .map((file) => files[file] ?? '');
