import { cpSync } from 'node:fs';
import { defineConfig } from 'rolldown';

/** Copies SQLite's WebAssembly next to the bundles, where `electron/library/database.ts` looks for it. */
const copyWasm = {
  name: 'copy-sql-wasm',
  writeBundle() {
    cpSync('node_modules/sql.js/dist/sql-wasm.wasm', 'out/sql-wasm.wasm');
  },
};

const node = { platform: 'node', external: ['electron'], resolve: { conditionNames: ['node', 'import'] } };

/** Everything outside the renderer is bundled, so that what ships needs no node_modules. */
export default defineConfig([
  {
    ...node,
    input: {
      'desktop/main': 'electron/desktop/main.ts',
      'start/launch': 'electron/start/launch.ts',
      'cli/variorum': 'cli/main.ts',
    },
    output: { dir: 'out', format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    plugins: [copyWasm],
  },
  {
    ...node,
    // A sandboxed preload script must be one CommonJS file.
    input: 'electron/desktop/preload.ts',
    output: { file: 'out/desktop/preload.cjs', format: 'cjs' },
  },
]);
