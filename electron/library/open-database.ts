import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../errors.ts';
import { backUp, backUpBefore, isBackUpDue } from './backups.ts';
import { type Seal, sealed } from './checkpoint-format.ts';
import { freshCheckpoint } from './checkpoint-maker.ts';
import type { MemoryDatabase, Writable } from './database.ts';
import { guarded, opening, unwritable } from './disk-refusals.ts';
import { removeIfThere, replaceByWritten, replaceDurably, writeDurably } from './durable-file.ts';
import { createSegment, Journal, Taken } from './journal.ts';
import { firstChain } from './journal-format.ts';
import { openCheckpoint, segmentsIn } from './load-state.ts';
import type { Lock } from './lock.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { type Notice, notices } from './notices.ts';
import { keepOriginals } from './originals.ts';
import type { LibraryPaths } from './paths.ts';
import { keepAside, setAside } from './put-aside.ts';
import { readState } from './read-state.ts';
import { fileWithoutTrash, standingAlone } from './standing-alone.ts';
import type { StoredDatabase, StoredDatabaseOptions } from './stored-types.ts';
import { removeUnfinished, sizeBehind, tidyEnd } from './unfinished.ts';

/** Small enough to be read back within a second. */
const JOURNAL_BYTES = 8_000_000;
const JOURNAL_RECORDS = 2_000;

/**
 * A journal that has grown by so much is not left for the next opening, which would read it back: a checkpoint is made when nothing was changed for
 * a while, and, of a longer one, when the library is closed.
 */
const WORTH_WHEN_IDLE = { bytes: 500_000, records: 200 };
const WORTH_AT_CLOSE = { bytes: 1_500_000, records: 600 };
const IDLE_MS = 20_000;

/** A library that this process owns, with its journal and its checkpoints. */
export class OpenDatabase implements StoredDatabase {
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
  /** Set when something was changed: fires when nothing was for a while. */
  #idle: NodeJS.Timeout | null = null;
  /** Why nothing is written any more. */
  #stopped: Refusal | null = null;

  constructor(paths: LibraryPaths, options: StoredDatabaseOptions, lock: Lock) {
    const { folder, disk, migrations } = options;
    this.#paths = paths;
    this.#options = options;
    this.#lock = lock;
    const { db, loaded, told } = readState(paths, options);
    this.db = db;
    const place = { paths, disk, lock, cipher: options.cipher };
    const version = schemaVersion(db);
    const isOld = loaded !== null && version < migrations.length;
    if (isOld) {
      const before = loaded.end === null ? loaded.file : this.#alone();
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
        writeDurably(paths.previous, this.#sealed(db, { segment, chain: from }), disk);
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
    this.#awaitIdle();
    return result;
  }

  keepOriginals(files: readonly Uint8Array[]): void {
    const { folder, originals } = this.#paths;
    const { cipher, disk } = this.#options;
    this.#guard(() => void guarded(folder, () => keepOriginals({ originals, cipher }, files, disk)));
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
    const { engine, cipher, migrations, complete, now, disk } = this.#options;
    const { folder } = this.#paths;
    const opened = openCheckpoint(file, engine, cipher);
    if (opened === 'damaged') throw new Refusal('backup-damaged');
    if (schemaVersion(opened.db) > migrations.length) {
      opened.db.close();
      throw new Refusal('library-newer', { folder });
    }
    migrate(opened.db, migrations);
    if (complete) opened.db.transaction(complete);
    await this.#making;
    this.#guard(() => {
      guarded(folder, () => backUpBefore('restore', this.#paths, this.#alone(), now(), disk));
      this.#writeAnew(opened.db);
      this.db.takeOver(opened.db);
    });
  }

  keepBefore(what: 'merge'): void {
    const { now, disk } = this.#options;
    this.#guard(() =>
      guarded(this.#paths.folder, () => backUpBefore(what, this.#paths, this.#alone(), now(), disk)),
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
      const bytes = this.#sealed(db, { segment, chain });
      try {
        writeDurably(current, bytes, disk);
      } catch (error) {
        // It may have failed at the very end, with the new file in its place: then that is what counts.
        if (Buffer.compare(bytes, readFileSync(current)) !== 0) throw error;
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
    if (this.#idle !== null) clearTimeout(this.#idle);
    if (this.#stopped === null && this.#making === null && this.#hasGrownBy(WORTH_AT_CLOSE)) {
      try {
        this.#journal.rotate();
        this.#save();
      } catch {
        // The journal holds everything.
      }
    }
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

  /** The file of a checkpoint. */
  #sealed(db: MemoryDatabase, seal: Seal): Uint8Array {
    return this.#options.cipher.encryptFile(sealed(db.bytes(), seal), 'database');
  }

  /** The file of what stands alone, such as a backup. */
  #alone(): Uint8Array {
    return this.#options.cipher.encryptFile(standingAlone(this.db), 'database');
  }

  /** Makes a checkpoint here and now. */
  #save(): void {
    const { current, previous } = this.#paths;
    const { segment, chain } = this.#journal.end;
    const { disk, now } = this.#options;
    replaceDurably(current, previous, this.#sealed(this.db, { segment, chain }), disk);
    this.#saved(segment);
    try {
      const time = now();
      if (isBackUpDue(this.#paths, time)) backUp(this.#paths, this.#alone(), time, disk);
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

  #hasGrownBy({ bytes, records }: typeof WORTH_AT_CLOSE): boolean {
    const { end } = this.#journal;
    return this.#behind + end.size > bytes || this.#recordsBehind + end.records > records;
  }

  #awaitIdle(): void {
    if (!this.#options.checkpoints) return;
    if (this.#idle !== null) {
      this.#idle.refresh();
      return;
    }
    this.#idle = setTimeout(() => {
      if (!this.#closed && this.#stopped === null && this.#hasGrownBy(WORTH_WHEN_IDLE)) this.#relieve();
    }, IDLE_MS).unref();
  }

  /** Begins a new segment, and has a checkpoint made of what came before. What fails here fails nobody's change. */
  #relieve(): void {
    if (this.#making !== null) return;
    const { checkpoints, now, cipher } = this.#options;
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
      this.#making = checkpoints(this.#paths, segment, now(), cipher.state)
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
    const kept = keepAside(this.#alone(), this.#options);
    this.#stopped = new Refusal('library-taken', {
      folder,
      detail: message,
      kept: kept ?? 'memory alone, since no file could be written',
    });
    return this.#stopped;
  }
}
