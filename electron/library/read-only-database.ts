import { unwritable } from './disk-refusals.ts';
import { migrate } from './migrate.ts';
import type { LibraryPaths } from './paths.ts';
import { readState } from './read-state.ts';
import { fileWithoutTrash } from './standing-alone.ts';
import type { StoredDatabase, StoredDatabaseOptions } from './stored-types.ts';

/** Opens a library for reading alone: without a lock, and a change changes the memory alone. */
export function openReadOnly(paths: LibraryPaths, options: StoredDatabaseOptions): StoredDatabase {
  const { db, told } = readState(paths, options);
  migrate(db, options.migrations);
  const complete = options.complete;
  if (complete) db.transaction(complete);
  const refuse = () => {
    throw unwritable(paths.folder, 'it is open for reading only');
  };
  return {
    db,
    notices: told,
    change: (work) => db.transaction(work),
    keepOriginals: refuse,
    forgetPast: refuse,
    restore: refuse,
    keepBefore: refuse,
    fileWithoutTrash: () => fileWithoutTrash(db, options.engine),
    close: () => db.close(),
  };
}
