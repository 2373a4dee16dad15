/**
 * Before packing: the window's scripts and styles as they go into the archive, compressed, since an archive of Electron compresses nothing.
 * The program inflates each when the window asks for it (electron/bridge/page-files.ts).
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const out = fileURLToPath(new URL('../out/', import.meta.url));

/** What compressing makes much smaller; faces and pictures are compressed already. */
const LOOSE = /\.(?:js|css|svg)$/;

/** Copies out/renderer to out/packed/renderer, with `name.js.gz` in the place of `name.js`. */
export default function squeeze() {
  const [from, to] = [path.join(out, 'renderer'), path.join(out, 'packed', 'renderer')];
  rmSync(to, { recursive: true, force: true });
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8', withFileTypes: true })) {
    if (!name.isFile()) continue;
    const file = path.join(name.parentPath, name.name);
    const copy = path.join(to, path.relative(from, file));
    mkdirSync(path.dirname(copy), { recursive: true });
    if (LOOSE.test(file)) writeFileSync(`${copy}.gz`, gzipSync(readFileSync(file)));
    else cpSync(file, copy);
  }
}
