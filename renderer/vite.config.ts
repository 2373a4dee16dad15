import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { evaluatedLate } from '../build/bundle-options.js';
import { bundledPackages } from '../build/bundled-packages.js';

/** Relative addresses (`base: './'`), so that the same build is served by Electron's own scheme and over loopback. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  // The lab is served from its sources, where nothing may be asked for as CommonJS does.
  plugins: [svelte(), { ...evaluatedLate, apply: 'build', enforce: 'pre' }, bundledPackages('window')],
  worker: {
    format: 'es',
    plugins: () => [{ ...evaluatedLate, apply: 'build', enforce: 'pre' }, bundledPackages('worker')],
  },
  // The lab's worker imports it, which a scan of the page does not see.
  optimizeDeps: { include: ['snowball-stemmers'] },
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    sourcemap: false,
    target: 'chrome130',
    cssTarget: 'chrome130',
    // Faces stay files: a strict content policy refuses data: fonts.
    assetsInlineLimit: 0,
    // In kB. A grammar is megabytes of weights in one string, which no splitting makes less: that of English lies in the worker, others come
    // when a text asks for them.
    chunkSizeWarningLimit: 9000,
    // A slow machine is no reason for a warning.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
