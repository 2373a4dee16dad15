/** `npm run build:node`: bundles everything outside the renderer, without a word unless something is wrong. */
import { cpSync, rmSync } from 'node:fs';
import { build } from 'rolldown';
import { bundledPackages } from './bundled-packages.js';
import { evaluatedLate, forNode, weightsBeside } from './bundle-options.js';

/** Copies SQLite's WebAssembly next to the bundles, where `electron/library/database.ts` looks for it. */
const copyWasm = {
  name: 'copy-sql-wasm',
  writeBundle() {
    cpSync('node_modules/sql.js/dist/sql-wasm.wasm', 'out/sql-wasm.wasm');
  },
};

/** Copies what the reader of PDF needs for Chinese, Japanese and Korean, where `electron/importers/pdf` looks for it. */
const copyCharacterMaps = {
  name: 'copy-character-maps',
  writeBundle() {
    cpSync('node_modules/pdfjs-dist/cmaps', 'out/cmaps', { recursive: true });
  },
};

/** Copies what recognises words in pictures, and the decoders of pictures in PDF, where the importers look for them. */
const copyRecogniser = {
  name: 'copy-recogniser',
  writeBundle() {
    rmSync('out/pictures', { recursive: true, force: true });
    cpSync('node_modules/pdfjs-dist/wasm', 'out/pictures', {
      recursive: true,
      // The decoder in JavaScript is for machines without WebAssembly.
      filter: (file) => !file.endsWith('.js'),
    });
    cpSync('node_modules/tesseract.js-core/LICENSE', 'out/recognise/LICENSE');
    const core = 'tesseract-core-simd-lstm.wasm';
    cpSync(`node_modules/tesseract.js-core/${core}`, `out/recognise/${core}`);
    for (const language of ['eng', 'deu', 'fra', 'spa']) {
      const data = `${language}.traineddata.gz`;
      cpSync(`node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${data}`, `out/recognise/${data}`);
    }
  },
};

/** Without comments and indentation, which are a third of it; names stay, so that a log says where a fault was. */
const SMALLER = {
  compress: { keepNames: { function: true, class: true } },
  mangle: { keepNames: true },
  codegen: true,
};

// A chunk of an earlier build would ship along.
for (const folder of ['out/chunks', 'out/models']) rmSync(folder, { recursive: true, force: true });

/** Everything outside the renderer is bundled, so that what ships needs no node_modules. */
await build([
  {
    ...forNode,
    input: {
      'desktop/main': 'electron/desktop/main.ts',
      'start/launch': 'electron/start/launch.ts',
      'cli/variorum': 'cli/main.ts',
      'import/child': 'electron/importers/apart/child.ts',
      'library/checkpoint': 'electron/library/checkpoint.ts',
    },
    output: {
      dir: 'out',
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      minify: SMALLER,
    },
    plugins: [
      bundledPackages('node'),
      evaluatedLate,
      weightsBeside,
      copyWasm,
      copyCharacterMaps,
      copyRecogniser,
    ],
  },
  {
    ...forNode,
    // A sandboxed preload script must be one CommonJS file.
    input: 'electron/desktop/preload.ts',
    output: { file: 'out/desktop/preload.cjs', format: 'cjs' },
    plugins: [bundledPackages('preload')],
  },
]);
