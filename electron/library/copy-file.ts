/**
 * A copy of a library in one file, to be carried to another machine: a zip archive with the database and the originals of its texts,
 * each under its sha256. The database comes first, so that whoever reads it knows which originals are needed. That of a locked library is
 * encrypted as a whole, with what opens it by the passphrase.
 */
import { Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Refusal } from '../errors.ts';
import { systemErrorCode } from '../importers/system-error-words.ts';
import { PRIVATE, syncFolder, type Disk, realDisk } from './durable-file.ts';
import { dirname } from 'node:path';
import {
  FileDecryptor,
  type FileEncryptor,
  isEncrypted,
  keyIdOf,
  type LibraryKey,
  lidOf,
  LONGEST_HEAD,
  OtherKey,
} from './locking/file-cipher.ts';
import { sha256Of } from './originals.ts';

const DATABASE = 'library.sqlite';
const ORIGINAL = /^originals\/([0-9a-f]{64})$/;
/** The archive has no place for larger files; a little less, for what it adds. */
const LARGEST = 4_000_000_000;
const CHUNK = 1 << 20;
/** No original is larger than what the program imports, and a database of 50,000 articles has about 400 MB. */
const MOST_UNPACKED = 3_000_000_000;

export interface CopyContents {
  /** The file of the database, sealed as one that stands alone. */
  readonly database: Uint8Array;
  /** sha256 of the originals. */
  readonly originals: readonly string[];
  /** The bytes of an original; null for one that is missing, which is left out. */
  readonly read: (sha256: string) => Uint8Array | null;
}

/**
 * Writes a copy, which is at `path` whole or not at all.
 *
 * @param options `encryptor`: the copy is encrypted by it
 * @returns the checksums of originals that were missing
 * @throws {Refusal} `copy-too-large`; the operating system's error
 */
export function writeCopy(
  path: string,
  contents: CopyContents,
  {
    encryptor = null,
    disk = realDisk,
  }: { readonly encryptor?: FileEncryptor | null; readonly disk?: Disk } = {},
): string[] {
  const fresh = `${path}.new`;
  const file = openSync(fresh, 'w', PRIVATE);
  const put = (bytes: Uint8Array) => {
    for (let written = 0; written < bytes.length;)
      written += writeSync(file, bytes, written, bytes.length - written);
  };
  let isOpen = true;
  try {
    const missing = pack(contents, (bytes) => put(encryptor === null ? bytes : encryptor.push(bytes)));
    if (encryptor !== null) put(encryptor.end());
    fsyncSync(file);
    closeSync(file);
    isOpen = false;
    renameSync(fresh, path);
    syncFolder(dirname(path), disk);
    return missing;
  } catch (error) {
    if (isOpen) closeSync(file);
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** The bytes of a copy, in clear. @throws {Refusal} `copy-too-large` */
export function copyInMemory(contents: CopyContents): Uint8Array {
  const pieces: Uint8Array[] = [];
  pack(contents, (bytes) => void pieces.push(bytes));
  return Buffer.concat(pieces);
}

/** Gives the archive of a copy piece by piece. @returns the checksums of originals that were missing */
function pack({ database, originals, read }: CopyContents, put: (bytes: Uint8Array) => void): string[] {
  const missing: string[] = [];
  let size = 0;
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure ??= error;
    if (failure) return;
    size += chunk.length;
    put(chunk);
  });
  const add = (name: string, bytes: Uint8Array) => {
    if (size + bytes.length > LARGEST) throw new Refusal('copy-too-large');
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(bytes, true);
    if (failure) throw failure;
  };
  add(DATABASE, database);
  for (const sha256 of originals) {
    const bytes = read(sha256);
    if (bytes === null) missing.push(sha256);
    else add(`originals/${sha256}`, bytes);
  }
  zip.end();
  return missing;
}

/** Where a copy is: its path, or its bytes. */
export type CopySource = string | Uint8Array;

/**
 * What opens a copy that was saved from a locked library, and the id of its key; null for one in clear.
 *
 * @throws {Refusal} `copy-damaged`; the operating system's error
 */
export function lockOfCopy(path: string): { readonly keyId: string; readonly lid: Uint8Array } | null {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(LONGEST_HEAD);
    const read = head.subarray(0, readSync(file, head, 0, LONGEST_HEAD, 0));
    if (!isEncrypted(read)) return null;
    const [keyId, lid] = [keyIdOf(read), lidOf(read)];
    if (keyId === null || lid === null) throw new Refusal('copy-damaged');
    return { keyId, lid };
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a copy: gives the database, and after it every original whose bytes have the sha256 that it is named by.
 *
 * @throws {Refusal} `copy-damaged` for a file that is no copy, or not whole; `copy-locked` for one whose key is not had; the operating
 *   system's error
 */
export function readCopy(
  source: CopySource,
  take: {
    readonly database: (file: Uint8Array) => void;
    readonly original: (bytes: Uint8Array) => void;
    /** The key of an id, for one that is locked. */
    readonly key: (id: string) => LibraryKey | null;
  },
): void {
  let unpacked = 0;
  let hasDatabase = false;
  let begun = 0;
  let ended = 0;
  const unzip = new Unzip((entry) => {
    const sha256 = ORIGINAL.exec(entry.name)?.[1];
    // Whatever else someone put into it is not read.
    if (entry.name !== DATABASE && sha256 === undefined) return;
    begun += 1;
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, final) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > MOST_UNPACKED) throw new Refusal('copy-damaged');
      chunks.push(chunk);
      if (!final) return;
      ended += 1;
      const bytes = Buffer.concat(chunks);
      if (sha256 === undefined) {
        hasDatabase = true;
        take.database(bytes);
      } else if (sha256Of(bytes) === sha256) take.original(bytes);
      else throw new Refusal('copy-damaged');
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    let decryptor: FileDecryptor | null = null;
    let isFirst = true;
    for (const piece of piecesOf(source)) {
      if (isFirst && isEncrypted(piece)) decryptor = new FileDecryptor(take.key, 'other');
      isFirst = false;
      unzip.push(decryptor === null ? piece : decryptor.push(piece), false);
    }
    unzip.push(decryptor === null ? new Uint8Array() : decryptor.end(), true);
  } catch (error) {
    if (error instanceof Refusal || isOfTheSystem(error)) throw error;
    throw new Refusal(error instanceof OtherKey ? 'copy-locked' : 'copy-damaged', {}, { cause: error });
  }
  if (!hasDatabase || begun !== ended) throw new Refusal('copy-damaged');
}

const isOfTheSystem = (error: unknown): boolean => systemErrorCode(error) !== null;

/** The bytes of a copy, so many at a time. */
function* piecesOf(source: CopySource): Generator<Uint8Array> {
  if (typeof source !== 'string') {
    for (let at = 0; at < source.length; at += CHUNK) yield source.slice(at, at + CHUNK);
    return;
  }
  const file = openSync(source, 'r');
  try {
    const chunk = new Uint8Array(CHUNK);
    for (let length = CHUNK; length > 0;) {
      length = readSync(file, chunk, 0, CHUNK, null);
      if (length > 0) yield chunk.slice(0, length);
    }
  } finally {
    closeSync(file);
  }
}
