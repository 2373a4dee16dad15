/** The segment of the journal that changes are written to, and the making sure that it is still ours. */
import { closeSync } from 'node:fs';
import { systemErrorCode } from '../importers/system-error-words.ts';
import type { Statement } from './database.ts';
import { type Disk, PRIVATE, removeIfThere, syncFolder, writeAndSync } from './durable-file.ts';
import { encodeHeader, encodeRecord, HEADER_BYTES } from './journal-format.ts';
import type { Cipher } from './locking/cipher.ts';
import type { Lock } from './lock.ts';
import type { LibraryPaths } from './paths.ts';

/** Another program has been at the library: `message` says what was found, as a part of a sentence. */
export class Taken extends Error {}

/** Where a segment stands: what the next record goes on from. */
export interface JournalEnd {
  readonly segment: number;
  readonly chain: Uint8Array;
  /** Bytes. */
  readonly size: number;
  readonly records: number;
}

export interface JournalPlace {
  readonly paths: LibraryPaths;
  readonly disk: Disk;
  readonly lock: Pick<Lock, 'isOurs'>;
  readonly cipher: Cipher;
}

const DIGEST_BYTES = 32;

/** Makes an empty segment, on the disk with its name. */
export function createSegment({ paths, disk }: JournalPlace, segment: number, chain: Uint8Array): JournalEnd {
  const header = encodeHeader(segment, chain);
  writeAndSync(paths.journal(segment), header, disk);
  try {
    syncFolder(paths.folder, disk);
  } catch (error) {
    discard(paths.journal(segment), disk);
    throw error;
  }
  return { segment, chain, size: header.length, records: 0 };
}

/** Takes away a segment that was not begun for good. One that stays is known when it is read: it is empty, and goes on from where nothing ended. */
function discard(path: string, disk: Disk): void {
  try {
    removeIfThere(path, disk);
  } catch {
    // As said.
  }
}

/** Appends to one segment. Not safe for use after `close`. */
export class Journal {
  readonly #place: JournalPlace;
  #file: number;
  #end: JournalEnd;
  /** Bytes may stand behind the end that were never acknowledged and could not be taken away. */
  #untidy = false;

  constructor(place: JournalPlace, end: JournalEnd) {
    this.#place = place;
    this.#end = end;
    this.#file = this.#opened(end.segment);
  }

  get end(): JournalEnd {
    return this.#end;
  }

  /**
   * Makes sure that lock, file, size and last digest are ours.
   *
   * @throws {Taken}; the operating system's error
   */
  verify(): void {
    const { paths, disk, lock } = this.#place;
    const path = paths.journal(this.#end.segment);
    let there: { ino: bigint; dev: bigint };
    try {
      there = disk.statSync(path, { bigint: true });
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT' && systemErrorCode(error) !== 'ENOTDIR') throw error;
      throw new Taken('its folder or its journal was removed');
    }
    if (!lock.isOurs()) throw new Taken('its lock was removed or taken by another program');
    const ours = disk.fstatSync(this.#file, { bigint: true });
    if (there.ino !== ours.ino || there.dev !== ours.dev)
      throw new Taken('another program put a file in the place of its journal');
    if (this.#untidy) this.#tidy();
    const size = Number(disk.fstatSync(this.#file, { bigint: true }).size);
    if (size !== this.#end.size) throw new Taken('another program wrote to its journal');
    if (size > HEADER_BYTES && !this.#lastDigest(size).equals(this.#end.chain))
      throw new Taken('another program changed its journal');
  }

  /**
   * Puts a transaction on the disk.
   *
   * @returns a function that takes it back
   * @throws {Taken}; the operating system's error, and then nothing was written
   */
  append(statements: readonly Statement[]): () => void {
    this.verify();
    const { disk, cipher } = this.#place;
    const before = this.#end;
    const record = encodeRecord(before.records, statements, before.chain, cipher);
    const size = before.size + record.bytes.length;
    this.#untidy = true;
    try {
      for (let written = 0; written < record.bytes.length;)
        written += disk.writeSync(this.#file, record.bytes, written, record.bytes.length - written);
      disk.fsyncSync(this.#file);
      if (Number(disk.fstatSync(this.#file, { bigint: true }).size) !== size)
        throw new Taken('another program wrote to its journal at the same moment');
    } catch (error) {
      if (!(error instanceof Taken)) this.#takeAway();
      throw error;
    }
    this.#untidy = false;
    this.#end = { segment: before.segment, chain: record.chain, size, records: before.records + 1 };
    return () => {
      this.#end = before;
      this.#untidy = true;
      this.#takeAway();
    };
  }

  /** Goes on in a new segment. What goes wrong leaves the old one in use. */
  rotate(): void {
    this.verify();
    const next = createSegment(this.#place, this.#end.segment + 1, this.#end.chain);
    let file: number;
    try {
      file = this.#opened(next.segment);
    } catch (error) {
      discard(this.#place.paths.journal(next.segment), this.#place.disk);
      throw error;
    }
    closeSync(this.#file);
    this.#file = file;
    this.#end = next;
  }

  close(): void {
    closeSync(this.#file);
  }

  #opened(segment: number): number {
    const { paths, disk } = this.#place;
    // For appending: what another program wrote is never written over.
    return disk.openSync(paths.journal(segment), 'a+', PRIVATE);
  }

  #lastDigest(size: number): Buffer {
    const digest = Buffer.alloc(DIGEST_BYTES);
    this.#place.disk.readSync(this.#file, digest, 0, DIGEST_BYTES, size - DIGEST_BYTES);
    return digest;
  }

  /** Cuts off what was not acknowledged; the first error is the one to tell. */
  #takeAway(): void {
    try {
      this.#tidy();
    } catch {
      // Tried again before the next record.
    }
  }

  #tidy(): void {
    const { disk } = this.#place;
    disk.ftruncateSync(this.#file, this.#end.size);
    disk.fsyncSync(this.#file);
    this.#untidy = false;
  }
}
