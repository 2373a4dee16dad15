import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemErrorCode } from '../importers/system-error-words.ts';

/**
 * Makes a folder, and those above it, for its owner alone. Unlike Node's `recursive`, which tries for ever where a file system answers that a
 * folder cannot be found inside one that exists (`/proc`), it gives up with the system's error.
 *
 * @throws the operating system's error
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, 0o700);
    return;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
  }
  makeFolder(dirname(folder));
  mkdirSync(folder, 0o700);
}
