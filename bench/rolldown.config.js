import { defineConfig } from 'rolldown';

const NAMES = ['quality', 'speed', 'findings', 'calibrate', 'analysis', 'facts', 'train-facts'];
/** The one that an npm script asks for (`bench:facts`, `calibrate`), else all. */
const asked = (process.env.npm_lifecycle_event ?? '').replace('bench:', '').replace(':', '-');

/** Benches are bundled, since the Node we support does not run TypeScript. Peers stay outside, as their users load them. */
export default defineConfig(
  NAMES.filter((name) => !NAMES.includes(asked) || name === asked).map((name) => ({
    input: `bench/${name}.ts`,
    platform: 'node',
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
