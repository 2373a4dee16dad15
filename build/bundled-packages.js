/** Which packages a bundle holds: written beside it, for the notices that ship with the program. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'out', 'packages');

/**
 * The folder of the package that a module belongs to, from the root of the checkout: "node_modules/yaml"; null for modules of our own.
 *
 * @param {string} id a module id of a bundler, a query or a leading zero byte included
 * @returns {string | null}
 */
export function packageOf(id) {
  const file = id.replace(/^\0+/, '').split('?')[0].replaceAll('\\', '/');
  const parts = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
  if (parts === null) return null;
  const found = path.relative(root, parts[1]).split(path.sep).join('/');
  return found.startsWith('..') ? null : found;
}

/**
 * A plugin that notes the packages of a bundle in `out/packages/NAME.json`.
 *
 * @param {string} name of the bundle
 * @returns {import('rolldown').Plugin}
 */
export function bundledPackages(name) {
  const found = new Set();
  return {
    name: 'bundled-packages',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        const ids = part.type === 'chunk' ? Object.keys(part.modules) : (part.originalFileNames ?? []);
        for (const id of ids) {
          const known = packageOf(path.resolve(root, id));
          if (known !== null) found.add(known);
        }
      }
      // A worker is bundled without being written by itself.
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify([...found].sort(), null, 2)}\n`);
    },
  };
}

/**
 * The packages of all bundles that were built.
 *
 * @param {readonly string[]} names of the bundles
 * @returns {string[]} folders from the root of the checkout, sorted
 * @throws {Error} when one of them was not built
 */
export function packagesOf(names) {
  return [
    ...new Set(
      names.flatMap((name) => {
        const file = path.join(folder, `${name}.json`);
        if (!existsSync(file)) throw new Error(`The bundle “${name}” is not built: run “npm run build”.`);
        return JSON.parse(readFileSync(file, 'utf8'));
      }),
    ),
  ].sort();
}
