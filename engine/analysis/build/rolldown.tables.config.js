import { defineConfig } from 'rolldown';

/** The makers of small tables are bundled, since the Node we support does not run TypeScript. */
export default defineConfig(
  ['train-lemmas', 'train-coreference', 'train-boundaries'].map((name) => ({
    input: `engine/analysis/build/${name}.ts`,
    platform: 'node',
    external: (id) => id.startsWith('node:'),
    output: { file: `out/train/${name}.js`, format: 'esm' },
  })),
);
