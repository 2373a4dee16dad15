import { readdirSync, readFileSync, existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Refusal } from '../errors.ts';
import { systemErrorCode, systemErrorWords } from '../importers/system-error-words.ts';
import { type Database, type Engine, NotSound } from './database.ts';
import { type Disk, replaceDurably, writeDurably } from './durable-file.ts';
import { takeLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { type Notice, notices } from './notices.ts';
import { keepOriginal } from './originals.ts';
import { type LibraryPaths, libraryPaths } from './paths.ts';

export interface StoredDatabaseOptions {
  readonly folder: string;
  readonly engine: Engine;
  readonly migrations: readonly string[];
  readonly readOnly: boolean;
  readonly now: () => Date;
  readonly disk: Disk;
}

/** A database in memory and its file, which never says less than what was acknowledged. */
export interface StoredDatabase {
  readonly db: Database;
  readonly notices: readonly Notice[];
  /**
   * Does `work` in one transaction and saves it before it returns; when nothing was changed nothing is written. What
   * `work` or the saving throws leaves everything as it was.
   *
   * @throws {Refusal} `library-unwritable`
   */
  change<T>(work: () => T): T;
  /**
   * Keeps the bytes that a text was imported from.
   *
   * @throws {Refusal} `library-unwritable`
   */
  keepOriginal(bytes: Uint8Array): void;
  close(): void;
}

/**
 * Opens the library of a folder, makes one where there is none, and restores the previous copy of a damaged one. A file is
 * never overwritten before it was read and understood. Read-only, it is opened without a lock, and `change` changes the
 * memory alone.
 *
 * @throws {Refusal} `library-newer`, `library-damaged`, `library-in-use`, `library-unopenable`, `file-unreadable`
 */
export function openStoredDatabase(options: StoredDatabaseOptions): StoredDatabase {
  const { folder, readOnly, disk } = options;
  const paths = libraryPaths(folder);
  if (readOnly) {
    const { db, notices: told } = openOrCreate(paths, options);
    migrate(db, options.migrations);
    const readOnlyRefusal = () => {
      throw unwritable(folder, 'it is open for reading only');
    };
    return {
      db,
      notices: told,
      change: (work) => db.transaction(work),
      keepOriginal: readOnlyRefusal,
      close: () => db.close(),
    };
  }

  const unlock = lock(paths);
  try {
    const { db, notices: told, bytes } = openOrCreate(paths, options);
    const version = schemaVersion(db);
    if (bytes !== null && version < options.migrations.length) {
      opening(folder, () => writeDurably(join(folder, `library.version-${version}.sqlite`), bytes, disk));
    }
    migrate(db, options.migrations);
    let closed = false;
    let saved = bytes;
    const save = (during = guarded) => {
      const news = db.bytes();
      during(folder, () => replaceDurably(paths.current, paths.previous, news, disk));
      saved = news;
    };
    if (bytes === null || version < options.migrations.length) save(opening);

    return {
      db,
      notices: told,
      change(work) {
        const before = db.changes();
        const result = db.transaction(work);
        if (db.changes() === before) return result;
        try {
          save();
        } catch (error) {
          db.restore(saved!);
          throw error;
        }
        return result;
      },
      keepOriginal: (original) => void guarded(folder, () => keepOriginal(paths.originals, original, disk)),
      close() {
        if (closed) return;
        closed = true;
        db.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function unwritable(folder: string, detail: string, cause?: unknown): Refusal {
  return new Refusal('library-unwritable', { folder, detail }, { cause });
}

/** Turns what the operating system throws while writing into words for the user. */
function guarded<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw error instanceof Refusal ? error : unwritable(folder, systemErrorWords(error), error);
  }
}

/** The same before there is a library to save anything in. */
function opening<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('library-unopenable', { folder, detail: systemErrorWords(error) }, { cause: error });
  }
}

function lock(paths: LibraryPaths): () => void {
  return opening(paths.folder, () => {
    makeFolder(paths.folder);
    return takeLock(paths);
  });
}

interface Opened {
  readonly db: Database;
  /** The bytes of the file as it stands; null when there is none yet. */
  readonly bytes: Uint8Array | null;
  readonly notices: readonly Notice[];
}

function openOrCreate(paths: LibraryPaths, options: StoredDatabaseOptions): Opened {
  const current = openFile(paths.current, paths, options);
  if (current !== null && current !== 'damaged') return { ...current, notices: [] };

  const previous = openFile(paths.previous, paths, options);
  const restorable = previous !== null && previous !== 'damaged' ? previous : null;
  if (options.readOnly && restorable !== null)
    return { ...restorable, notices: [notices.readFromPrevious()] };

  const aside = current === 'damaged' ? setAside(paths.current, 'library', options) : null;
  if (restorable !== null) {
    opening(paths.folder, () => writeDurably(paths.current, restorable.bytes, options.disk));
    return { ...restorable, notices: [notices.restored(aside)] };
  }
  const previousAside = previous === 'damaged' ? setAside(paths.previous, 'library.previous', options) : null;
  const damaged = aside ?? previousAside;
  if (damaged !== null) {
    throw new Refusal('library-damaged', { folder: paths.folder, aside: basename(damaged) });
  }
  const earlier = options.readOnly ? null : newestDamaged(paths.folder);
  return {
    db: options.engine.create(),
    bytes: null,
    notices: earlier === null ? [] : [notices.begunAnew(earlier)],
  };
}

/** Null when there is no such file; what cannot be read is not taken for absent. */
function openFile(
  path: string,
  paths: LibraryPaths,
  { engine, migrations }: StoredDatabaseOptions,
): { db: Database; bytes: Uint8Array } | 'damaged' | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    const detail = systemErrorWords(error);
    throw new Refusal('file-unreadable', { name: path, detail }, { cause: error });
  }
  let db: Database;
  try {
    db = engine.open(bytes);
  } catch (error) {
    if (error instanceof NotSound) return 'damaged';
    throw error;
  }
  if (schemaVersion(db) > migrations.length) {
    db.close();
    throw new Refusal('library-newer', { folder: paths.folder });
  }
  return { db, bytes };
}

/** Moves a damaged file out of the way, under a name that is free; returns its path. Read-only, it stays where it is. */
function setAside(path: string, name: string, { readOnly, now }: StoredDatabaseOptions): string {
  if (readOnly) return path;
  const time = now().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  const folder = join(path, '..');
  for (let turn = 1; ; turn += 1) {
    const aside = join(folder, `${name}.damaged-${time}${turn === 1 ? '' : `-${turn}`}.sqlite`);
    if (existsSync(aside)) continue;
    opening(folder, () => renameSync(path, aside));
    return aside;
  }
}

function newestDamaged(folder: string): string | null {
  return (
    readdirSync(folder)
      .filter((name) => name.startsWith('library.damaged-'))
      .sort()
      .at(-1) ?? null
  );
}
