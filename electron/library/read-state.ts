/** Which of a library's files tell its state, and what is refused when none does. */
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../errors.ts';
import { backupNames } from './backups.ts';
import type { MemoryDatabase } from './database.ts';
import { type Loaded, loadFrom, segmentsIn } from './load-state.ts';
import { type Notice, notices } from './notices.ts';
import type { LibraryPaths } from './paths.ts';
import { newestDamaged, setAside } from './put-aside.ts';
import type { StoredDatabaseOptions } from './stored-types.ts';

/** The state that a library was in, and what is to be told of it. */
export interface Opened {
  readonly db: MemoryDatabase;
  /** Null for a library that was only now begun. */
  readonly loaded: (Loaded & { readonly from: 'current' | 'previous' }) | null;
  readonly told: readonly Notice[];
}

/**
 * Reads the state of a library, from its previous copy where the current one is damaged; of none, an empty one.
 *
 * @throws {Refusal} `library-newer`, `library-damaged`, `library-missing`, `journal-damaged`, `file-unreadable`
 */
export function readState(paths: LibraryPaths, options: StoredDatabaseOptions): Opened {
  const current = loadFrom(paths.current, paths, options);
  if (current !== null && current !== 'damaged')
    return { db: current.db, loaded: { ...current, from: 'current' }, told: [] };

  const previous = loadFrom(paths.previous, paths, options);
  const restorable = previous !== null && previous !== 'damaged' ? previous : null;
  if (restorable !== null) {
    const isWhole = restorable.end !== null;
    const told = options.readOnly
      ? notices.readFromPrevious(isWhole)
      : notices.restored(
          current === 'damaged' ? setAside(paths.current, 'library', 'sqlite', options) : null,
          isWhole,
        );
    return { db: restorable.db, loaded: { ...restorable, from: 'previous' }, told: [told] };
  }
  const backups = backupNames(paths);
  const aside = current === 'damaged' ? setAside(paths.current, 'library', 'sqlite', options) : null;
  const previousAside =
    previous === 'damaged' ? setAside(paths.previous, 'library.previous', 'sqlite', options) : null;
  const damaged = aside ?? previousAside;
  if (damaged !== null)
    throw new Refusal('library-damaged', {
      folder: paths.folder,
      aside: basename(damaged),
      backup: backups.at(-1) === undefined ? 'a backup of yours' : `backups/${backups.at(-1)!}`,
    });
  const earlier = options.readOnly ? null : newestDamaged(paths.folder);
  if (earlier === null) refuseWhatIsLeft(paths);
  return {
    db: options.engine.create(),
    loaded: null,
    told: earlier === null ? [] : [notices.begunAnew(earlier)],
  };
}

/** A folder with the rest of a library in it is no place to begin a new one in. */
function refuseWhatIsLeft(paths: LibraryPaths): void {
  const rest = [
    segmentsIn(paths.folder).length > 0 ? 'its journal' : null,
    existsSync(paths.originals) && readdirSync(paths.originals).length > 0 ? 'its originals' : null,
  ].filter((part) => part !== null);
  // A first opening that was cut short leaves an empty journal and the originals of the seeds.
  if (rest.length === 0 || !hadCheckpoint(paths)) return;
  throw new Refusal('library-missing', {
    folder: paths.folder,
    rest: `${rest.join(' and ')} ${rest.length > 1 || rest[0] === 'its originals' ? 'are' : 'is'}`,
  });
}

/** The originals of a library are kept only after its first checkpoint was made. */
const hadCheckpoint = (paths: LibraryPaths): boolean =>
  (existsSync(paths.originals) && readdirSync(paths.originals).length > 0) ||
  segmentsIn(paths.folder).some((segment) => segment > 1);
