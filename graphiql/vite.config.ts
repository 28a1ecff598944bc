import { defineConfig } from 'vite';

export default defineConfig({
  base: '/graphiql/',
  // React's own build for production, whatever NODE_ENV says where the build runs.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    // Inlined files would need more from the Content-Security-Policy.
    assetsInlineLimit: 0,
    // Browsers that have ES modules in workers have this too.
    modulePreload: { polyfill: false },
    // The editor is one big thing; there is nothing to split.
    chunkSizeWarningLimit: 10_000,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
});
