import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

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
          include: ['{engine,electron,cli,bench}/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'node_modules/**', 'out/**'],
          // Megabytes of weights as one string: Node reads them as they are.
          server: { deps: { external: [/\/lexicon\/[a-z]+\/model\.js$/] } },
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
