import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Megabytes of weights as one string: Node reads them as they are. */
const server = { deps: { external: [/\/lexicon\/[a-z]+\/model\.js$/] } };
/** Tests of the engine that change what is loaded: each has its modules to itself. */
const ALONE = [
  'engine/load-languages.test.ts',
  'engine/lexicon/language-pack.test.ts',
  'engine/analysis/polarity/standings-elsewhere.test.ts',
];

/**
 * Unit tests beside their files, and what crosses folders in tests/. Everything runs under Node; a component test of the
 * renderer asks for a DOM with `// @vitest-environment jsdom` in its first line.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{electron,cli,bench}/**/*.test.ts', 'tests/**/*.test.ts', ...ALONE],
          exclude: ['tests/e2e/**', 'node_modules/**', 'out/**'],
          server,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'engine',
          environment: 'node',
          include: ['engine/**/*.test.ts'],
          exclude: ALONE,
          server,
          // The engine keeps no state that one test could leave to another, and its weights are slow to unpack.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        plugins: [svelte({ configFile: false }), svelteTesting()],
        // Svelte's browser build, also where a test runs under Node.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'renderer',
          environment: 'node',
          include: ['renderer/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
