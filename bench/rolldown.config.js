import { defineConfig } from 'rolldown';

/** Benches are bundled, since the Node we support does not run TypeScript. Peers stay outside, as their users load them. */
export default defineConfig(
  ['quality', 'speed', 'findings', 'calibrate', 'analysis'].map((name) => ({
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
