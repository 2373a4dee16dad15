import { strToU8, zipSync } from 'fflate';
import { openZip } from '../archive/unzip.ts';
import { listZip } from '../archive/list-zip.ts';

/**
 * An archive unpacked within its limits and put together anew, with other texts in the place of some of its files: a reader that
 * unpacks without limits can be given it.
 *
 * @throws {Refusal} as `openZip`
 */
export function repackZip(
  bytes: Uint8Array,
  name: string,
  texts: readonly (readonly [path: string, text: string])[] = [],
): Uint8Array {
  const replaced = new Map(texts);
  const open = openZip(bytes, name);
  const files = listZip(bytes, name)
    // Pictures are not read.
    .filter((entry) => !entry.name.endsWith('/') && !/(?:^|\/)media\//.test(entry.name))
    .map((entry) => {
      const text = replaced.get(entry.name);
      return [entry.name, text === undefined ? open(entry.name)! : strToU8(text)] as const;
    });
  return zipSync(Object.fromEntries(files), { level: 0 });
}
