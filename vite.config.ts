import { defineConfig } from 'vite';

/** Builds what browsers load: one style sheet, one small script, four font files, and a manifest that names them. */
export default defineConfig({
  base: '/ui/',
  publicDir: false,
  // Of its own module the bundler leaves out what the map does not use.
  resolve: { alias: { leaflet: 'leaflet/dist/leaflet-src.esm.js' } },
  build: {
    outDir: 'dist/ui',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: false,
    rollupOptions: {
      input: { ui: 'src/ui/islands.ts', styles: 'src/ui/styles/all.css' },
      output: {
        entryFileNames: 'ui-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: (asset) =>
          asset.names[0]?.endsWith('.css') ? 'ui-[hash][extname]' : '[name]-[hash][extname]',
      },
    },
  },
});
