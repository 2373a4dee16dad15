/** Copies of the library in one file: saved, listed and merged. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CopyRecord, Merged } from '../bridge/contract.ts';
import { suggestedStem } from './file-stem.ts';
import { Refusal } from '../errors.ts';
import { systemErrorCode, systemErrorWords } from '../importers/system-error-words.ts';
import {
  type CopyContents,
  copyInMemory,
  type CopySource,
  lockOfCopy,
  readCopy,
  writeCopy,
} from './copy-file.ts';
import type { Database, Engine, MemoryDatabase, Writable } from './database.ts';
import { openDatabaseFile } from './load-state.ts';
import { onlyInvestigation } from './investigation-file.ts';
import type { Cipher } from './locking/cipher.ts';
import type { LibraryKey } from './locking/file-cipher.ts';
import { openLid, readLid } from './locking/passphrase-lid.ts';
import { makeFolder } from './make-folder.ts';
import { merge } from './merging/merge.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { readOriginal, sha256Of } from './originals.ts';
import type { LibraryPaths } from './paths.ts';
import type { StoredDatabase } from './stored-database.ts';
import { digestTexts } from './versions.ts';

export interface CopyingBase {
  readonly stored: StoredDatabase;
  readonly paths: LibraryPaths;
  readonly engine: Engine;
  readonly cipher: Cipher;
  readonly migrations: readonly string[];
  readonly change: <T>(work: (tx: Writable) => T) => T;
  readonly newId: () => string;
  readonly instant: () => string;
}

const COPY = /^[^/\\]+\.variorum$/;

/** The copies in the library's folder for them, the newest first. */
export function listCopies({ copies }: LibraryPaths): CopyRecord[] {
  let names: string[];
  try {
    names = readdirSync(copies).filter((name) => COPY.test(name));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
  return names
    .map((name) => {
      const { size, mtime } = statSync(join(copies, name));
      return { name, bytes: size, madeAt: mtime.toISOString() };
    })
    .sort((a, b) => b.madeAt.localeCompare(a.madeAt));
}

/** Where a new copy is put: named by the moment. */
export function newCopyPath({ copies }: LibraryPaths, instant: string): string {
  makeFolder(copies);
  return join(copies, `library-${instant.slice(0, 19).replaceAll(':', '-')}.variorum`);
}

/** Where the file of an investigation is put, and its name: by title and moment. */
export function investigationFilePath(
  { copies }: LibraryPaths,
  title: string,
  instant: string,
): { readonly name: string; readonly path: string } {
  makeFolder(copies);
  const name = `${suggestedStem(title)} ${instant.slice(0, 19).replaceAll(':', '-')}.variorum`;
  return { name, path: join(copies, name) };
}

/**
 * Writes an investigation into one file: its sources, its comparisons with their notes and judgements, its notes and pictures, and
 * nothing else of the library.
 *
 * @returns how many originals were missing, which are left out
 * @throws {Refusal} `copy-too-large`, `file-unreadable`
 */
export function saveInvestigation(copying: CopyingBase, id: string, path: string): number {
  return write(copying, investigationOf(copying, id), path);
}

/**
 * The same file, in memory and in clear: for whoever it is given to.
 *
 * @throws {Refusal} `copy-too-large`
 */
export const investigationInClear = (copying: CopyingBase, id: string): Uint8Array =>
  copyInMemory(contentsOf(copying, investigationOf(copying, id)));

const investigationOf = ({ stored, engine }: CopyingBase, id: string): Uint8Array =>
  onlyInvestigation(stored.fileWithoutTrash(), engine, id);

/**
 * Writes the library into one file. That of a locked library is locked with its passphrase, too.
 *
 * @returns how many originals were missing, which are left out
 * @throws {Refusal} `copy-too-large`, `file-unreadable`
 */
export function saveCopy(copying: CopyingBase, path: string): number {
  return write(copying, copying.stored.fileWithoutTrash(), path);
}

function write(copying: CopyingBase, database: Uint8Array, path: string): number {
  const encryptor = copying.cipher.encryptor('other', { alone: true });
  return speaking(path, () => writeCopy(path, contentsOf(copying, database), { encryptor })).length;
}

function contentsOf({ paths, engine, cipher }: CopyingBase, database: Uint8Array): CopyContents {
  const place = { originals: paths.originals, cipher };
  return {
    database,
    originals: checksumsIn(database, engine),
    read: (sha256) => readOriginal(place, sha256),
  };
}

/**
 * The key of a copy that was saved from another locked library, or before a passphrase was changed; null for one that this library opens as
 * it is.
 *
 * @throws {Refusal} `copy-locked` without its passphrase, `passphrase-wrong`, `copy-damaged`, `file-unreadable`
 */
export async function unlockCopy(
  { cipher }: Pick<CopyingBase, 'cipher'>,
  path: string,
  passphrase: string | null,
): Promise<LibraryKey | null> {
  const locked = speaking(path, () => lockOfCopy(path));
  if (locked === null || cipher.key(locked.keyId) !== null) return null;
  const lid = readLid(locked.lid);
  if (lid === null) throw new Refusal('copy-damaged');
  if (passphrase === null || passphrase === '') throw new Refusal('copy-locked');
  const contents = await openLid(lid, passphrase);
  const key = contents?.keys.find(({ id }) => id === locked.keyId);
  if (key === undefined) throw new Refusal('passphrase-wrong');
  return key;
}

function checksumsIn(file: Uint8Array, engine: Engine): string[] {
  const opened = openDatabaseFile(file, engine);
  if (opened === 'damaged') throw new Refusal('copy-damaged');
  try {
    return checksums(opened.db);
  } finally {
    opened.db.close();
  }
}

const checksums = (db: Database): string[] =>
  db
    .all('SELECT sha256 FROM versions UNION SELECT sha256 FROM pictures ORDER BY sha256')
    .map((row) => row['sha256'] as string);

/**
 * Brings what a copy holds into the library, after what is there was kept among the backups.
 *
 * @param key what {@link unlockCopy} gave for it
 * @throws {Refusal} `copy-damaged`, `copy-locked`, `library-newer`, `file-unreadable`, and then nothing was merged
 */
export function mergeCopy(copying: CopyingBase, file: CopySource, key: LibraryKey | null = null): Merged {
  const { stored, paths, cipher, change, newId, instant } = copying;
  const place = { originals: paths.originals, cipher };
  return withCopy(
    copying,
    { file, key },
    (bytes) => stored.keepOriginals([bytes]),
    (from) => {
      stored.keepBefore('merge');
      const merged = change((tx) => merge(tx, from, { newId, instant: instant() }));
      const missing = checksums(from).filter((sha256) => readOriginal(place, sha256) === null);
      return { ...merged, missing: missing.length };
    },
  );
}

/** What {@link mergeCopy} would bring: it is merged, looked at and taken back, before anything of it is on the disk. */
export function previewCopy(copying: CopyingBase, file: CopySource, key: LibraryKey | null = null): Merged {
  const { paths, cipher, newId, instant, stored } = copying;
  const place = { originals: paths.originals, cipher };
  const held = new Set<string>();
  return withCopy(
    copying,
    { file, key },
    (bytes) => void held.add(sha256Of(bytes)),
    (from) => {
      let merged: Merged | null = null;
      try {
        stored.change((tx) => {
          merged = merge(tx, from, { newId, instant: instant() });
          throw new TakenBack();
        });
      } catch (error) {
        if (!(error instanceof TakenBack)) throw error;
      }
      const missing = checksums(from).filter(
        (sha256) => !held.has(sha256) && readOriginal(place, sha256) === null,
      );
      return { ...merged!, missing: missing.length };
    },
  );
}

/** Ends a transaction of which nothing is to stay. */
class TakenBack extends Error {}

/** Opens the database of a copy, brought to the form of this program, while `work` goes on. */
function withCopy<T>(
  { engine, cipher, migrations }: CopyingBase,
  { file: source, key }: { readonly file: CopySource; readonly key: LibraryKey | null },
  original: (bytes: Uint8Array) => void,
  work: (from: MemoryDatabase) => T,
): T {
  let other: MemoryDatabase | null = null;
  const path = typeof source === 'string' ? source : 'The investigation';
  try {
    speaking(path, () =>
      readCopy(source, {
        database: (file) => {
          const opened = openDatabaseFile(file, engine);
          if (opened === 'damaged') throw new Refusal('copy-damaged');
          other = opened.db;
          if (schemaVersion(other) > migrations.length) throw new Refusal('library-newer', { folder: path });
          migrate(other, migrations);
          other.transaction(digestTexts);
        },
        original,
        key: (id) => (key?.id === id ? key : cipher.key(id)),
      }),
    );
    const from = other as MemoryDatabase | null;
    if (from === null) throw new Refusal('copy-damaged');
    return work(from);
  } finally {
    (other as MemoryDatabase | null)?.close();
  }
}

/** Turns what the operating system throws into words for the user. */
function speaking<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal || systemErrorCode(error) === undefined) throw error;
    throw new Refusal('file-unreadable', { name: path, detail: systemErrorWords(error) }, { cause: error });
  }
}
