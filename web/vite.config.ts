import { defineConfig } from 'vite';

export default defineConfig({
  base: '/',
  // React's own build for production, whatever NODE_ENV says where the build runs.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    // Inlined files would need more from the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Those that know light-dark(), by which one style sheet serves both themes.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    reportCompressedSize: false,
  },
});
