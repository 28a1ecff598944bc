/**
 * Builds all that the first start would build, the pages too, for an image or a package that is started where nothing can
 * be written.
 */
import './install.js';

await import('./build.js');
const { buildPages } = await import('../build/cli/build-pages.js');
const { explorer, graphiql } = await buildPages((line) => process.stdout.write(`${line}\n`));
process.exitCode = explorer && graphiql ? 0 : 1;
