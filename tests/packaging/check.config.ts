import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run package:check`: packs the program and looks at the package; beside `npm test`, since it takes its time. */
export default defineConfig({
  root,
  test: {
    include: ['tests/packaging/*.check.ts', 'tests/packaging/pack.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
