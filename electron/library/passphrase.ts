/** Whether a library is locked with a passphrase. */
import { lstatSync } from 'node:fs';
import path from 'node:path';

/** How the key of a locked library is derived from its passphrase: it stands in clear beside what it opens; see `locking/passphrase-lid.ts`. */
export const PASSPHRASE_FILE = 'library.passphrase.json';

export const passphraseFile = (libraryFolder: string): string => path.join(libraryFolder, PASSPHRASE_FILE);

/**
 * The fact itself, read from the library's folder each time it is asked for: what leaves the program hangs on it. A folder that cannot be looked
 * into counts as locked.
 */
export function isLockedWithPassphrase(libraryFolder: string): boolean {
  try {
    lstatSync(passphraseFile(libraryFolder));
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}
