/** Programs for the tests that kill: bundled as the program itself is, without what reads files of other formats. */
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { evaluatedLate, forNode } from '../../build/bundle-options.js';

const plainImporters = {
  name: 'plain-importers',
  resolveId: (id: string) =>
    id.endsWith('/importers/index.ts') ? fileURLToPath(new URL('plain-importers.ts', import.meta.url)) : null,
};

/**
 * How a program is started that is to be killed at once: most of a start is SQLite's WebAssembly being compiled for a long life (1.2 s of
 * processor time with it, 0.6 s without).
 */
export const FOR_A_SHORT_LIFE = ['--liftoff-only'];

/** Bundles a program of this folder, or elsewhere relative to it, to a file. */
export async function bundleProgram(source: string, file: string): Promise<void> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(source, import.meta.url)),
    ...forNode,
    // A program that starts in half the time is killed twice as often.
    plugins: [plainImporters, evaluatedLate],
  });
  await bundle.write({ dir: dirname(file), format: 'esm', entryFileNames: basename(file) });
  await bundle.close();
}

/** Puts SQLite's WebAssembly where bundles look for it: one folder up. */
export function putWasm(folder: string): void {
  const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
  copyFileSync(wasm, join(folder, 'sql-wasm.wasm'));
}
