import { strToU8, zipSync } from 'fflate';
import { listZip } from '../archive/list-zip.ts';
import { unpack } from '../archive/unzip.ts';

/** An archive with other texts in the place of some of its files. */
export function replaceInZip(
  bytes: Uint8Array,
  name: string,
  texts: readonly (readonly [path: string, text: string])[],
): Uint8Array {
  const replaced = new Map(texts);
  const files = listZip(bytes, name)
    // Pictures are not read.
    .filter((entry) => !entry.name.endsWith('/') && !/(?:^|\/)media\//.test(entry.name))
    .map((entry) => {
      const text = replaced.get(entry.name);
      return [entry.name, text === undefined ? unpack(bytes, entry, name) : strToU8(text)] as const;
    });
  return zipSync(Object.fromEntries(files), { level: 0 });
}
