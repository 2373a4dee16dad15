/** Reads the state of a library from its files: a checkpoint, and the changes that the journal holds since. Writes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { Refusal } from '../errors.ts';
import { systemErrorCode, systemErrorWords } from '../importers/system-error-words.ts';
import { unsealed } from './checkpoint-format.ts';
import { type Database, type Engine, type MemoryDatabase, NotSound } from './database.ts';
import type { JournalEnd } from './journal.ts';
import { isEmptySegment, readSegment } from './journal-format.ts';
import { schemaVersion } from './migrate.ts';
import type { Cipher } from './locking/cipher.ts';
import { type LibraryPaths, segmentOf } from './paths.ts';

export interface LoadOptions {
  readonly engine: Engine;
  readonly cipher: Cipher;
  readonly migrations: readonly string[];
  /** Of a damaged journal, the sound beginning is taken. */
  readonly recover?: boolean;
  /** Segments from this one on are left alone. */
  readonly upTo?: number;
}

/** A library as its files tell it. */
export interface Loaded {
  readonly db: MemoryDatabase;
  /** The file of the checkpoint, as it lies on the disk. */
  readonly file: Uint8Array;
  /** The first segment after this checkpoint; 0 for one that stands alone. */
  readonly segment: number;
  /** Where the journal ends; null for a checkpoint that stands alone. */
  readonly end: JournalEnd | null;
  /** The last record breaks off and was left out. */
  readonly torn: boolean;
  /** Segments of which something was left out, because `recover` was asked for. */
  readonly leftOut: readonly number[];
}

/** The numbers of the segments in a folder, rising. */
export function segmentsIn(folder: string): number[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
  return names
    .map(segmentOf)
    .filter((segment) => segment !== null)
    .sort((a, b) => a - b);
}

/**
 * The state that a checkpoint's file and the journal tell.
 *
 * @returns 'damaged' when the file of the checkpoint is not sound, null when there is none
 * @throws {Refusal} `library-newer`, `journal-damaged`, `file-unreadable`
 */
export function loadFrom(path: string, paths: LibraryPaths, options: LoadOptions): Loaded | 'damaged' | null {
  const file = readFileOrNull(path);
  if (file === null) return null;
  const opened = openCheckpoint(file, options.engine, options.cipher);
  if (opened === 'damaged') return 'damaged';
  const { db, seal } = opened;
  try {
    if (schemaVersion(db) > options.migrations.length)
      throw new Refusal('library-newer', { folder: paths.folder });
    if (seal === null || seal.segment === 0)
      return { db, file, segment: 0, end: null, torn: false, leftOut: [] };
    const replayed = replay(db, seal.segment, seal.chain, paths, options);
    return { db, file, segment: seal.segment, ...replayed };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Null when there is no such file; what cannot be read is not taken for absent. */
function readFileOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw new Refusal('file-unreadable', { name: path, detail: systemErrorWords(error) }, { cause: error });
  }
}

type OpenedFile =
  | { readonly db: MemoryDatabase; readonly seal: { segment: number; chain: Uint8Array } | null }
  | 'damaged';

/** The database that a file of the library holds. */
export function openCheckpoint(written: Uint8Array, engine: Engine, cipher: Cipher): OpenedFile {
  const file = cipher.decryptFile(written, 'database');
  return file === null ? 'damaged' : openDatabaseFile(file, engine);
}

/**
 * The database that a file in clear holds: it is known to be whole by its seal; one from before there were seals is checked from end to end.
 */
export function openDatabaseFile(file: Uint8Array, engine: Engine): OpenedFile {
  const parts = unsealed(file);
  if (parts === 'broken') return 'damaged';
  try {
    if (parts !== 'without') return { db: engine.open(parts.bytes, { trusted: true }), seal: parts.seal };
    const db = engine.open(file);
    // Whatever has digests of its texts was sealed when it was written, and has no known version is no library.
    if (!hasTextDigests(db) && schemaVersion(db) >= 1) return { db, seal: null };
    db.close();
    return 'damaged';
  } catch (error) {
    if (error instanceof NotSound) return 'damaged';
    throw error;
  }
}

const hasTextDigests = (db: Database): boolean =>
  db.get(`SELECT 1 FROM pragma_table_info('versions') WHERE name = 'text_sha256'`) !== undefined;

function replay(
  db: MemoryDatabase,
  first: number,
  firstChain: Uint8Array,
  paths: LibraryPaths,
  { recover = false, upTo = Infinity, cipher }: LoadOptions,
): Pick<Loaded, 'end' | 'torn' | 'leftOut'> {
  const there = segmentsIn(paths.folder).filter((segment) => segment >= first && segment < upTo);
  const last = upTo === Infinity ? (there.at(-1) ?? first) : upTo - 1;
  let chain = firstChain;
  /** What the records of the segment before went on from. */
  let earlier: readonly Uint8Array[] = [];
  let sound = 0;
  let end: JournalEnd = { segment: first, chain, size: 0, records: 0 };
  for (let segment = first; segment <= last; segment += 1) {
    const stop = (detail: string): Pick<Loaded, 'end' | 'torn' | 'leftOut'> => {
      if (!recover)
        throw new Refusal('journal-damaged', {
          folder: paths.folder,
          detail,
          sound: sound === 1 ? 'the one change before it' : `the ${sound} changes before it`,
        });
      return { end, torn: false, leftOut: there.filter((one) => one >= segment) };
    };
    const file = readFileOrNull(paths.journal(segment));
    if (file === null) return stop(`library.${segment}.journal is missing`);
    const read = readSegment(file, segment, chain, cipher);
    // It could not be begun for good, and the one before went on being written to: no change ever stood in it.
    if (segment === last && earlier.some((from) => isEmptySegment(file, segment, from)))
      return { end, torn: false, leftOut: [] };
    earlier = read.before;
    try {
      db.replay(read.records);
    } catch (error) {
      return stop(
        `library.${segment}.journal does not fit: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    sound += read.records.length;
    chain = read.chain;
    end = { segment, chain, size: read.end, records: read.records.length };
    if (read.state === 'damaged' || (read.state === 'torn' && segment !== last))
      return stop(`library.${segment}.journal, from byte ${read.end} on`);
    if (read.state === 'torn') return { end, torn: true, leftOut: [] };
  }
  return { end, torn: false, leftOut: [] };
}
