/** Bundles the desk's page: own files only, named by their content, nothing inline, nothing from elsewhere. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('src/desk/web'),
  plugins: [svelte({ configFile: at('svelte.config.js') })],
  // The engine's worker is a module like the rest, served from here.
  worker: { format: 'es' },
  build: {
    outDir: at('dist/desk/web'),
    emptyOutDir: true,
    target: 'es2023',
    // A file small enough to be put inline would be refused by the page's own policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
