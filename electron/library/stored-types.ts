/** What the database of a library and its files promise together, and what they are opened with. */
import type { CheckpointMaker } from './checkpoint-maker.ts';
import type { Database, Engine, Writable } from './database.ts';
import type { Disk } from './durable-file.ts';
import type { Lock } from './lock.ts';
import type { Cipher } from './locking/cipher.ts';
import type { Notice } from './notices.ts';

export interface StoredDatabaseOptions {
  readonly folder: string;
  readonly engine: Engine;
  /** What files are written and read with. */
  readonly cipher: Cipher;
  /** Whether what opened the cipher is still what opens the library; asked when the lock is ours. */
  readonly stillUnlocked?: () => boolean;
  readonly migrations: readonly string[];
  readonly readOnly: boolean;
  /** What was claimed before; claimed now when left out. Given back when the library cannot be opened. */
  readonly lock?: Lock;
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
  /** The database as a file that stands alone, without what is in the trash, in clear. */
  fileWithoutTrash(): Uint8Array;
  close(): void;
}
