import { existsSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../errors.ts';
import { systemErrorCode, systemErrorWords } from '../importers/system-error-words.ts';
import { backUp, backUpBefore, backupNames } from './backups.ts';
import { sealed, sealedAlone } from './checkpoint-format.ts';
import { type CheckpointMaker, freshCheckpoint } from './checkpoint-maker.ts';
import type { Database, Engine, MemoryDatabase, Writable } from './database.ts';
import { type Disk, replaceByWritten, replaceDurably, writeDurably } from './durable-file.ts';
import { createSegment, Journal, type JournalEnd, type JournalPlace, Taken } from './journal.ts';
import { firstChain } from './journal-format.ts';
import { type Loaded, loadFrom, openCheckpoint, segmentsIn } from './load-state.ts';
import { type Lock, takeLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { type Notice, notices } from './notices.ts';
import { keepOriginals } from './originals.ts';
import { type LibraryPaths, libraryPaths } from './paths.ts';
import { eraseRows, inTrash, withDependents } from './trash.ts';

export interface StoredDatabaseOptions {
  readonly folder: string;
  readonly engine: Engine;
  readonly migrations: readonly string[];
  readonly readOnly: boolean;
  readonly now: () => Date;
  readonly newKey: () => string;
  readonly disk: Disk;
  /** Opens the last good state of a library whose journal is damaged. */
  readonly recover?: boolean;
  /** Makes checkpoints beside this process; made in it when left out. */
  readonly checkpoints?: CheckpointMaker | null;
  /** A checkpoint is made when the journal has grown by so many bytes or records. */
  readonly journalBytes?: number;
  readonly journalRecords?: number;
  /** Done to a library once, after it was taken forward and before it is first saved. */
  readonly complete?: (tx: Writable) => void;
}

/** A database in memory and its files, which never say less than what was acknowledged. */
export interface StoredDatabase {
  readonly db: Database;
  readonly notices: readonly Notice[];
  /**
   * Does `work` in one transaction, which is in the journal on the disk before this returns; when nothing was changed
   * nothing is written. What `work` or the writing throws leaves everything as it was.
   *
   * @throws {Refusal} `library-unwritable`; `library-taken`, and then all that was done is kept in a file of its own
   */
  change<T>(work: (tx: Writable) => T): T;
  /**
   * Keeps the bytes that texts were imported from.
   *
   * @throws {Refusal} `library-unwritable`, `library-taken`
   */
  keepOriginals(files: readonly Uint8Array[]): void;
  /**
   * Writes both checkpoints anew and removes all of the journal before them, so that nothing is left in these files of rows that
   * are gone. Backups are another's work.
   *
   * @throws {Refusal} `library-unwritable`, `library-taken`
   */
  forgetPast(): Promise<void>;
  /**
   * Puts the state that a file holds in the place of this one, which is kept among the backups. Whatever was read from `db` before is
   * no longer so.
   *
   * @throws {Refusal} `backup-damaged`, `library-newer`, and then nothing has changed; `library-unwritable`, `library-taken`
   */
  restore(file: Uint8Array): Promise<void>;
  /**
   * Keeps the present state among the backups, before something is done that is only taken back by restoring it.
   *
   * @throws {Refusal} `library-unwritable`, `library-taken`
   */
  keepBefore(what: 'merge'): void;
  /** The database as a file that stands alone, without what is in the trash. */
  fileWithoutTrash(): Uint8Array;
  close(): void;
}

/** Small enough to be read back within a second. */
const JOURNAL_BYTES = 8_000_000;
const JOURNAL_RECORDS = 2_000;

/**
 * Opens the library of a folder, makes one where there is none, and restores the previous copy of a damaged one, with
 * all changes since. A file is never overwritten before it was read and understood. Read-only, it is opened without a
 * lock, and `change` changes the memory alone.
 *
 * @throws {Refusal} `library-newer`, `library-damaged`, `library-missing`, `journal-damaged`, `library-in-use`,
 *   `library-in-use-elsewhere`, `library-unopenable`, `file-unreadable`
 */
export function openStoredDatabase(options: StoredDatabaseOptions): StoredDatabase {
  const { folder, readOnly } = options;
  const paths = libraryPaths(folder);
  if (readOnly) return openReadOnly(paths, options);
  const lock = takeLockOf(paths);
  try {
    return new OpenDatabase(paths, options, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openReadOnly(paths: LibraryPaths, options: StoredDatabaseOptions): StoredDatabase {
  const { db, told } = load(paths, options);
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

/** A file of its own, which needs no journal. */
const standingAlone = (db: MemoryDatabase): Uint8Array => sealedAlone(db.bytes());

function fileWithoutTrash(db: MemoryDatabase, engine: Engine): Uint8Array {
  const copy = engine.open(db.bytes(), { trusted: true });
  try {
    const erasure = withDependents(copy, inTrash(copy));
    copy.transaction((tx) => eraseRows(tx, erasure));
    copy.vacuum();
    return standingAlone(copy);
  } finally {
    copy.close();
  }
}

class OpenDatabase implements StoredDatabase {
  readonly db: MemoryDatabase;
  readonly notices: readonly Notice[];
  readonly #paths: LibraryPaths;
  readonly #options: StoredDatabaseOptions;
  readonly #lock: Lock;
  readonly #journal: Journal;
  /** The first segment of the last checkpoint, and of the one before it. */
  #segment: number;
  #previousSegment: number;
  /** Bytes of segments since the last checkpoint, but for the one that is written to. */
  #behind = 0;
  #recordsBehind = 0;
  /** So many times the usual the journal may grow, after checkpoints that could not be made. */
  #patience = 1;
  #making: Promise<void> | null = null;
  /** A checkpoint could not be made beside this process: the next one is made in it. */
  #makesItself = false;
  #closed = false;
  /** Why nothing is written any more. */
  #stopped: Refusal | null = null;

  constructor(paths: LibraryPaths, options: StoredDatabaseOptions, lock: Lock) {
    const { folder, disk, migrations } = options;
    this.#paths = paths;
    this.#options = options;
    this.#lock = lock;
    const { db, loaded, told } = load(paths, options);
    this.db = db;
    const place = { paths, disk, lock };
    const version = schemaVersion(db);
    const isOld = loaded !== null && version < migrations.length;
    if (isOld) {
      const before = loaded.end === null ? loaded.file : standingAlone(db);
      opening(folder, () => writeDurably(join(folder, `library.version-${version}.sqlite`), before, disk));
    }
    migrate(db, migrations);
    const { complete } = options;
    if (complete && (loaded === null || isOld)) db.transaction(complete);

    this.#segment = loaded?.segment ?? 0;
    this.#previousSegment = this.#segment;
    const isWhole = loaded !== null && loaded.end !== null && loaded.leftOut.length === 0;
    const end = isWhole ? opening(folder, () => tidyEnd(place, loaded)) : null;
    if (end !== null && !isOld && loaded!.from === 'current') {
      this.#journal = opening(folder, () => new Journal(place, end));
      this.#behind = sizeBehind(paths, this.#segment, end.segment);
      // Lost, or not to be written when the last one was: either of two is to be enough. Read anew, since what was read works on.
      if (!existsSync(paths.previous))
        opening(folder, () => writeDurably(paths.previous, readFileSync(paths.current), disk));
    } else {
      // Chained to what was read where all of it was read: until the checkpoint is made, what is there goes on to count.
      const next = end === null ? (segmentsIn(folder).at(-1) ?? 0) + 1 : end.segment + 1;
      const chain = end?.chain ?? firstChain(options.newKey());
      const begun = opening(folder, () => createSegment(place, next, chain));
      this.#journal = opening(folder, () => new Journal(place, begun));
      opening(folder, () => {
        this.#save();
        // Two files of their own from the first moment: either is enough, with the journal.
        const { segment, chain: from } = this.#journal.end;
        writeDurably(paths.previous, sealed(db.bytes(), { segment, chain: from }), disk);
        this.#previousSegment = segment;
      });
      for (const segment of loaded?.leftOut ?? [])
        setAside(paths.journal(segment), `library.${segment}`, 'journal', options);
    }
    removeUnfinished(folder);
    this.notices = [
      ...told,
      ...(loaded?.torn ? [notices.journalTorn()] : []),
      ...(loaded !== null && loaded.leftOut.length > 0 ? [notices.journalRecovered()] : []),
    ];
  }

  change<T>(work: (tx: Writable) => T): T {
    if (this.#stopped !== null) throw this.#stopped;
    const before = this.db.changes();
    let taken: Taken | null = null;
    const result = this.db.transaction(work, (statements) => {
      if (this.db.changes() === before) return () => {};
      try {
        return guarded(this.#paths.folder, () => this.#journal.append(statements));
      } catch (error) {
        if (!(error instanceof Taken)) throw error;
        // The change stays in memory, so that it is part of what is kept.
        taken = error;
        return () => {};
      }
    });
    if (taken !== null) throw this.#stop(taken);
    if (this.#isJournalLong()) this.#relieve();
    return result;
  }

  keepOriginals(files: readonly Uint8Array[]): void {
    const { folder, originals } = this.#paths;
    this.#guard(() => void guarded(folder, () => keepOriginals(originals, files, this.#options.disk)));
  }

  async forgetPast(): Promise<void> {
    // What is being made beside this process would hold what is to be gone.
    await this.#making;
    this.#guard(() => {
      this.db.vacuum();
      if (!this.#writeAnew(this.db))
        throw unwritable(this.#paths.folder, 'what was in it before could not be removed');
    });
  }

  async restore(file: Uint8Array): Promise<void> {
    const { engine, migrations, complete, now, disk } = this.#options;
    const { folder } = this.#paths;
    const opened = openCheckpoint(file, engine);
    if (opened === 'damaged') throw new Refusal('backup-damaged');
    if (schemaVersion(opened.db) > migrations.length) {
      opened.db.close();
      throw new Refusal('library-newer', { folder });
    }
    migrate(opened.db, migrations);
    if (complete) opened.db.transaction(complete);
    await this.#making;
    this.#guard(() => {
      guarded(folder, () => backUpBefore('restore', this.#paths, standingAlone(this.db), now(), disk));
      this.#writeAnew(opened.db);
      this.db.takeOver(opened.db);
    });
  }

  keepBefore(what: 'merge'): void {
    const { now, disk } = this.#options;
    this.#guard(() =>
      guarded(this.#paths.folder, () => backUpBefore(what, this.#paths, standingAlone(this.db), now(), disk)),
    );
  }

  fileWithoutTrash(): Uint8Array {
    return fileWithoutTrash(this.db, this.#options.engine);
  }

  /**
   * Writes both checkpoints of a state, and removes the journal that led to the one before: nothing goes on from that.
   *
   * @returns false when the new state counts and something of what was before could not be removed
   * @throws {Refusal} when the old state counts
   */
  #writeAnew(db: MemoryDatabase): boolean {
    const { folder, current, previous } = this.#paths;
    const { disk } = this.#options;
    const file = guarded(folder, () => {
      this.#journal.rotate();
      const { segment, chain } = this.#journal.end;
      const bytes = sealed(db.bytes(), { segment, chain });
      try {
        writeDurably(current, bytes, disk);
      } catch (error) {
        // It may have failed at the very end, with the new file in its place: then that is what counts.
        if (!bytes.equals(readFileSync(current))) throw error;
      }
      return bytes;
    });
    const { segment } = this.#journal.end;
    this.#segment = segment;
    let isClean = true;
    const tidy = (work: () => void) => {
      try {
        work();
      } catch {
        isClean = false;
      }
    };
    try {
      writeDurably(previous, file, disk);
    } catch {
      // A previous copy of another state must not be gone on from by this journal.
      tidy(() => removeIfThere(previous));
    }
    this.#saved(segment);
    for (const older of segmentsIn(folder))
      if (older < segment) tidy(() => removeIfThere(this.#paths.journal(older)));
    tidy(() => removeUnfinished(folder));
    return isClean;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.db.close();
    this.#journal.close();
    this.#lock.release();
  }

  /** Does something that is only right while the library is ours. */
  #guard(work: () => void): void {
    if (this.#stopped !== null) throw this.#stopped;
    try {
      guarded(this.#paths.folder, () => this.#journal.verify());
      work();
    } catch (error) {
      throw error instanceof Taken ? this.#stop(error) : error;
    }
  }

  /** Makes a checkpoint here and now. */
  #save(): void {
    const { current, previous } = this.#paths;
    const { segment, chain } = this.#journal.end;
    const { disk, now } = this.#options;
    replaceDurably(current, previous, sealed(this.db.bytes(), { segment, chain }), disk);
    this.#saved(segment);
    try {
      backUp(this.#paths, standingAlone(this.db), now(), disk);
    } catch {
      // A backup is one safety more; the library itself is on the disk.
    }
  }

  #saved(segment: number): void {
    this.#previousSegment = this.#segment === 0 ? segment : this.#segment;
    this.#segment = segment;
    this.#behind = this.#recordsBehind = 0;
    this.#patience = 1;
    this.#removeOldSegments();
  }

  /** Segments that neither checkpoint needs. */
  #removeOldSegments(): void {
    try {
      for (const segment of segmentsIn(this.#paths.folder))
        if (segment < this.#previousSegment) removeIfThere(this.#paths.journal(segment));
    } catch {
      // They are in nobody's way.
    }
  }

  #isJournalLong(): boolean {
    const { size, records } = this.#journal.end;
    const { journalBytes = JOURNAL_BYTES, journalRecords = JOURNAL_RECORDS } = this.#options;
    return (
      this.#behind + size > journalBytes * this.#patience ||
      this.#recordsBehind + records > journalRecords * this.#patience
    );
  }

  /** Begins a new segment, and has a checkpoint made of what came before. What fails here fails nobody's change. */
  #relieve(): void {
    if (this.#making !== null) return;
    const { checkpoints, now } = this.#options;
    try {
      const { size, records } = this.#journal.end;
      this.#journal.rotate();
      this.#behind += size;
      this.#recordsBehind += records;
      if (!checkpoints || this.#makesItself) {
        this.#save();
        return;
      }
      const { segment } = this.#journal.end;
      this.#making = checkpoints(this.#paths, segment, now())
        .then(() => this.#adopt(segment))
        .catch(() => {
          this.#patience *= 2;
          this.#makesItself = true;
        })
        .finally(() => (this.#making = null));
    } catch {
      // The journal goes on growing; a library that was taken is found out by the next change.
      this.#patience *= 2;
    }
  }

  /** Puts a checkpoint that was made beside this process in the place of the current one. */
  #adopt(segment: number): void {
    if (this.#closed || this.#stopped !== null || segment <= this.#segment) return;
    this.#journal.verify();
    const { current, previous } = this.#paths;
    replaceByWritten(freshCheckpoint(current, segment), current, previous, this.#options.disk);
    this.#saved(segment);
  }

  /** Nothing is written to the library any more; what is in memory is kept in a file beside it. */
  #stop({ message }: Taken): Refusal {
    const { folder } = this.#paths;
    const kept = this.#keepAside();
    this.#stopped = new Refusal('library-taken', {
      folder,
      detail: message,
      kept: kept ?? 'memory alone, since no file could be written',
    });
    return this.#stopped;
  }

  #keepAside(): string | null {
    const { folder } = this.#paths;
    const name = `kept-${timeInName(this.#options.now())}.sqlite`;
    const bytes = standingAlone(this.db);
    const places: readonly (readonly [string, string])[] = [
      [folder, join(folder, `library.${name}`)],
      [dirname(folder), `${folder}.${name}`],
      [tmpdir(), join(tmpdir(), `${basename(folder)}.${name}`)],
    ];
    for (const [where, path] of places) {
      if (!existsSync(where)) continue;
      const free = freeName(path);
      try {
        writeDurably(free, bytes, this.#options.disk);
        return free;
      } catch {
        // The next place.
      }
    }
    return null;
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
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
    if (error instanceof Refusal || error instanceof Taken) throw error;
    throw unwritable(folder, systemErrorWords(error), error);
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

function takeLockOf(paths: LibraryPaths): Lock {
  return opening(paths.folder, () => {
    makeFolder(paths.folder);
    return takeLock(paths);
  });
}

interface Opened {
  readonly db: MemoryDatabase;
  /** Null for a library that was only now begun. */
  readonly loaded: (Loaded & { readonly from: 'current' | 'previous' }) | null;
  readonly told: readonly Notice[];
}

function load(paths: LibraryPaths, options: StoredDatabaseOptions): Opened {
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

/** Cuts off what broke off, so that the next record follows the last sound one. */
function tidyEnd(place: JournalPlace, { end, torn }: Loaded): JournalEnd {
  const last = end!;
  if (last.size === 0) return createSegment(place, last.segment, last.chain);
  if (!torn) return last;
  const file = place.disk.openSync(place.paths.journal(last.segment), 'r+');
  try {
    place.disk.ftruncateSync(file, last.size);
    place.disk.fsyncSync(file);
  } finally {
    place.disk.closeSync(file);
  }
  return last;
}

/** Files that a program was writing when it was ended. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^library\..*\.new$/.test(name)) removeIfThere(join(folder, name));
}

function sizeBehind(paths: LibraryPaths, first: number, last: number): number {
  let size = 0;
  for (let segment = first; segment < last; segment += 1)
    if (existsSync(paths.journal(segment))) size += statSync(paths.journal(segment)).size;
  return size;
}

/** Moves a damaged file out of the way, under a name that is free; returns its path. Read-only, it stays where it is. */
function setAside(
  path: string,
  name: string,
  extension: 'sqlite' | 'journal',
  { readOnly, now }: StoredDatabaseOptions,
): string {
  if (readOnly || !existsSync(path)) return path;
  const folder = dirname(path);
  const aside = freeName(join(folder, `${name}.damaged-${timeInName(now())}.${extension}`));
  opening(folder, () => renameSync(path, aside));
  return aside;
}

const timeInName = (time: Date): string => time.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');

/** `path`, or with a number before its ending when there is a file of that name. */
function freeName(path: string): string {
  for (let turn = 1; ; turn += 1) {
    const free = turn === 1 ? path : path.replace(/(\.\w+)$/, `-${turn}$1`);
    if (!existsSync(free)) return free;
  }
}

function newestDamaged(folder: string): string | null {
  return (
    readdirSync(folder)
      .filter((name) => name.startsWith('library.damaged-') && name.endsWith('.sqlite'))
      .sort()
      .at(-1) ?? null
  );
}
