import { buildPage } from './build-page.ts';
import { explorerFolder, graphiqlFolder, lockFile, questionsFolder } from './paths.ts';

/** Which pages there are to serve. */
export interface BuiltPages {
  readonly explorer: boolean;
  readonly graphiql: boolean;
}

/** Builds the pages that are not built yet, one after the other: each build takes a gigabyte of memory, for seconds. */
export async function buildPages(report: (line: string) => void, signal?: AbortSignal): Promise<BuiltPages> {
  return {
    explorer: await buildPage({
      name: 'explorer',
      folder: explorerFolder,
      alsoReads: [questionsFolder],
      lockFile,
      report,
      signal,
    }),
    graphiql: await buildPage({
      name: 'page for questions in GraphQL',
      folder: graphiqlFolder,
      lockFile,
      report,
      signal,
    }),
  };
}
