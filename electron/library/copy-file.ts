/**
 * A copy of a library in one file, to be carried to another machine: a zip archive with the database and the originals of its texts,
 * each under its sha256. The database comes first, so that whoever reads it knows which originals are needed.
 */
import { Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Refusal } from '../errors.ts';
import { PRIVATE, syncFolder, type Disk, realDisk } from './durable-file.ts';
import { dirname } from 'node:path';
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
 * @returns the checksums of originals that were missing
 * @throws {Refusal} `copy-too-large`; the operating system's error
 */
export function writeCopy(
  path: string,
  { database, originals, read }: CopyContents,
  disk: Disk = realDisk,
): string[] {
  const fresh = `${path}.new`;
  const missing: string[] = [];
  const file = openSync(fresh, 'w', PRIVATE);
  let isOpen = true;
  try {
    let size = 0;
    let failure: Error | null = null;
    const zip = new Zip((error, chunk) => {
      if (error) failure ??= error;
      if (failure) return;
      size += chunk.length;
      for (let written = 0; written < chunk.length;)
        written += writeSync(file, chunk, written, chunk.length - written);
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

/**
 * Reads a copy: gives the database, and after it every original whose bytes have the sha256 that it is named by.
 *
 * @throws {Refusal} `copy-damaged` for a file that is no copy, or not whole
 */
export function readCopy(
  path: string,
  take: { readonly database: (file: Uint8Array) => void; readonly original: (bytes: Uint8Array) => void },
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
  const file = openSync(path, 'r');
  try {
    const chunk = new Uint8Array(CHUNK);
    for (;;) {
      const length = readSync(file, chunk, 0, CHUNK, null);
      unzip.push(chunk.slice(0, length), length === 0);
      if (length === 0) break;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('copy-damaged', {}, { cause: error });
  } finally {
    closeSync(file);
  }
  if (!hasDatabase || begun !== ended) throw new Refusal('copy-damaged');
}
