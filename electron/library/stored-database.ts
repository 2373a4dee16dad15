import { Refusal } from '../errors.ts';
import { claimLibrary } from './claim-library.ts';
import { OpenDatabase } from './open-database.ts';
import { libraryPaths } from './paths.ts';
import { openReadOnly } from './read-only-database.ts';
import type { StoredDatabase, StoredDatabaseOptions } from './stored-types.ts';

export type { StoredDatabase, StoredDatabaseOptions } from './stored-types.ts';

/**
 * Opens the library of a folder, makes one where there is none, and restores the previous copy of a damaged one, with
 * all changes since. A file is never overwritten before it was read and understood. Read-only, it is opened without a
 * lock, and `change` changes the memory alone.
 *
 * @throws {Refusal} `library-newer`, `library-damaged`, `library-missing`, `journal-damaged`, `library-in-use`,
 *   `library-in-use-elsewhere`, `library-unopenable`, `file-unreadable`, `passphrase-changed`
 */
export function openStoredDatabase(options: StoredDatabaseOptions): StoredDatabase {
  const { folder, readOnly } = options;
  const paths = libraryPaths(folder);
  if (readOnly) return openReadOnly(paths, options);
  const lock = options.lock ?? claimLibrary(folder);
  try {
    if (options.stillUnlocked?.() === false) throw new Refusal('passphrase-changed');
    return new OpenDatabase(paths, options, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}
