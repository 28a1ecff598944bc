import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many operations are generated and asked, and by which seed, where a run is to be repeated. */
    readonly generated: { readonly count: number; readonly seed?: number };
  }
}

// biome-ignore lint/style/noProcessEnv: what runs the tests is no part of the configuration
const { GENERATED_SEED: seed } = process.env;
/** One answer to one state of the code: what is new is looked for by `npm run test:security`, each time elsewhere. */
const usual = { count: 300, seed: 20_261_123 };

export default defineConfig(({ mode }) => ({
  resolve: {
    // graphql must be loaded once: Vite would take its ES module beside the CommonJS one that Node takes for packages.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/database.ts'],
    // One database serves all files; those that need another make their own.
    fileParallelism: false,
    // Modules are loaded once for all files, which saves a minute: nothing that a module keeps is of one test.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // On a busy machine a page may take its time to follow.
    expect: { poll: { timeout: 20_000 } },
    provide: {
      generated: { ...(mode === 'security' ? { count: 10_000 } : usual), ...(seed && { seed: Number(seed) }) },
    },
  },
}));
