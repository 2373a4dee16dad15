import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

const NAMES = [
  'quality',
  'speed',
  'findings',
  'growth',
  'calibrate',
  'analysis',
  'facts',
  'quotations',
  'reader',
  'import',
  'library',
  'start',
  'train-facts',
  'calibrate-facts',
  'calibrate-quotations',
];
/** The one that an npm script asks for (`bench:facts`, `calibrate`), else all. */
const asked = (process.env.npm_lifecycle_event ?? '').replace('bench:', '').replace(':', '-');

/** Facts are measured with the weights that were learned from one half of the data alone, so that the other half tells how they do on what is new. */
const HALVES = {
  './weights.ts': 'half-weights.ts',
  './confidence-weights.ts': 'half-confidence.ts',
  './news-table.ts': 'half-news-table.ts',
  './quotation-table.ts': 'half-quotation-table.ts',
};
const halfWeights = {
  name: 'half-weights',
  resolveId(id, importer) {
    const half = HALVES[id];
    const isWeights =
      half !== undefined && /\/engine\/(?:facts\/matching|findings\/confidence)\//.test(importer ?? '');
    return isWeights ? fileURLToPath(new URL(`fact-weights/${half}`, import.meta.url)) : null;
  },
};

/** Benches are bundled, since the Node we support does not run TypeScript. Peers stay outside, as their users load them. */
export default defineConfig(
  NAMES.filter((name) => !NAMES.includes(asked) || name === asked).map((name) => ({
    input: `bench/${name}.ts`,
    platform: 'node',
    plugins: ['facts', 'quotations', 'reader', 'calibrate-facts', 'calibrate-quotations'].includes(name)
      ? [halfWeights]
      : [],
    external: (id) =>
      !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('node:') && id !== 'snowball-stemmers',
    output: {
      dir: 'out/bench',
      format: 'esm',
      entryFileNames: '[name].js',
      // Languages that are loaded when they are needed.
      chunkFileNames: `${name}/[name].js`,
    },
  })),
);
