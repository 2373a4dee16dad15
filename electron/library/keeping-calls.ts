/** The calls about the trash, backups and copies of a library. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Merged, Parsed, Result } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { allBackupNames, listBackups } from './backups.ts';
import type { CallsBase, CallsOf, SlowCallsOf } from './calls-base.ts';
import {
  type CopyingBase,
  listCopies,
  mergeCopy,
  newCopyPath,
  previewCopy,
  saveCopy,
  unlockCopy,
} from './copying.ts';
import { emptyTrash } from './erasing.ts';
import { makeFirstInvestigation } from './first-investigation.ts';
import type { LibraryKey } from './locking/file-cipher.ts';
import { relock, type Relocked } from './locking/relock.ts';
import { listTrash } from './trash.ts';

type KeepingCalls = CallsOf<'backups' | 'saveCopy' | 'copies' | 'trash'> &
  SlowCallsOf<'restoreBackup' | 'previewCopy' | 'mergeCopy'> & {
    /** Writes the library into one file at a path; answers how many originals were missing. See `copying.ts`. */
    readonly copyTo: (path: string) => number;
    /** What merging the copy at a path would bring; nothing is changed. */
    readonly previewFrom: (path: string, key?: LibraryKey | null) => Merged;
    /** Merges the copy at a path. */
    readonly mergeFrom: (path: string, key?: LibraryKey | null) => Merged;
    /** The key of a copy at a path that another passphrase locks; null for one that needs none. See `copying.ts`. */
    readonly unlockCopy: (path: string, passphrase: string | null) => Promise<LibraryKey | null>;
    /** Sets, changes or removes the passphrase; see `locking/relock.ts`. */
    readonly relock: (before: string | null, after: string | null) => Promise<Relocked>;
    /** Erases all that is in the trash; see `erasing.ts`. */
    readonly emptyTrash: (input?: Parsed<'emptyTrash'>) => Promise<Result<'emptyTrash'>>;
  };

export function keepingCalls({
  stored,
  db,
  paths,
  making,
  change,
  search,
  adding,
  erasing,
}: CallsBase): KeepingCalls {
  const { instant, newId } = making;
  const copying: CopyingBase = { ...erasing, stored, change, newId };
  const mergeFrom = (path: string, key: LibraryKey | null = null): Merged => {
    const merged = mergeCopy(copying, path, key);
    search.forget();
    adding.likenesses.forget();
    return merged;
  };

  const previewFrom = (path: string, key: LibraryKey | null = null) => previewCopy(copying, path, key);
  const keyOf = (path: string, passphrase: string | null) => unlockCopy(copying, path, passphrase);
  /** Only what is listed is read: the name comes from outside. */
  const listedCopy = (name: string): string => {
    if (!listCopies(copying.paths).some((copy) => copy.name === name))
      throw new Refusal('not-found', { what: 'copy' });
    return join(copying.paths.copies, name);
  };

  return {
    backups: () => listBackups(paths),

    async restoreBackup({ name }) {
      // Only what is listed is read: the name comes from outside.
      if (!allBackupNames(paths).includes(name)) throw new Refusal('not-found', { what: 'backup' });
      await stored.restore(readFileSync(join(paths.backups, name)));
      makeFirstInvestigation(stored, making);
      search.forget();
      adding.likenesses.forget();
      return null;
    },

    saveCopy() {
      const path = newCopyPath(copying.paths, instant());
      const missing = saveCopy(copying, path);
      return { path, bytes: statSync(path).size, missing };
    },

    copyTo: (path) => saveCopy(copying, path),

    copies: () => ({ folder: copying.paths.copies, copies: listCopies(copying.paths) }),

    async previewCopy({ name, passphrase }) {
      const path = listedCopy(name);
      return previewFrom(path, await keyOf(path, passphrase ?? null));
    },

    async mergeCopy({ name, passphrase }) {
      const path = listedCopy(name);
      return mergeFrom(path, await keyOf(path, passphrase ?? null));
    },

    unlockCopy: keyOf,

    async relock(before, after) {
      if (making.readOnly)
        throw new Refusal('library-unwritable', {
          folder: paths.folder,
          detail: 'it is open for reading only',
        });
      return relock(
        erasing,
        before,
        after === null
          ? null
          : { words: after, ...(erasing.log2N !== undefined && { log2N: erasing.log2N }) },
      );
    },

    previewFrom,

    mergeFrom,

    trash: () => listTrash(db),

    async emptyTrash() {
      const erased = await emptyTrash({ ...erasing, change });
      if (erased === null) return null;
      search.forget();
      adding.likenesses.forget();
      return erased;
    },
  };
}
