/**
 * A segment of the journal: a header, then one record per transaction. Each record ends in a digest over itself and the
 * digest before it, so that none can be altered, left out, moved or brought in from elsewhere unnoticed (a hash chain).
 *
 * Header: magic, number of the segment, digest that it goes on from, check. Record: mark, bytes of the payload, its number
 * in the segment, check of these three; the payload, JSON, which is encrypted in a locked library; the digest.
 */
import { createHash } from 'node:crypto';
import type { Statement } from './database.ts';
import { Cipher } from './locking/cipher.ts';

const MAGIC = Buffer.from('VARI-JN1', 'latin1');
const MARK = 0x56524543;
const DIGEST_BYTES = 32;
const CHECK_BYTES = 16;
export const HEADER_BYTES = MAGIC.length + 4 + DIGEST_BYTES + CHECK_BYTES;
const RECORD_HEAD = 16;

/** What the first segment of a library goes on from: bytes that no other library has. */
export function firstChain(unique: string): Uint8Array {
  return sha256(Buffer.from(unique, 'utf8'));
}

function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

export function encodeHeader(segment: number, chain: Uint8Array): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(segment);
  const head = Buffer.concat([MAGIC, number, chain]);
  return Buffer.concat([head, sha256(head).subarray(0, CHECK_BYTES)]);
}

/** @returns the bytes of a record, and the digest at their end */
export function encodeRecord(
  sequence: number,
  statements: readonly Statement[],
  chain: Uint8Array,
  cipher: Cipher = new Cipher(),
): { readonly bytes: Buffer; readonly chain: Uint8Array } {
  const words = Buffer.from(JSON.stringify(statements), 'utf8');
  const payload = cipher.encryptRecord(words, placeOf(sequence, chain));
  const head = recordHead(payload.length, sequence);
  const digest = sha256(chain, head, payload);
  return { bytes: Buffer.concat([head, payload, digest]), chain: digest };
}

/** What an encrypted record is bound to. */
function placeOf(sequence: number, chain: Uint8Array): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(sequence);
  return Buffer.concat([number, chain]);
}

function recordHead(length: number, sequence: number): Buffer {
  const head = Buffer.alloc(RECORD_HEAD);
  head.writeUInt32BE(MARK, 0);
  head.writeUInt32BE(length, 4);
  head.writeUInt32BE(sequence, 8);
  sha256(head.subarray(0, 12)).copy(head, 12, 0, 4);
  return head;
}

export interface ReadSegment {
  /** The transactions, in order. */
  readonly records: readonly (readonly Statement[])[];
  /** Bytes up to the end of the last sound record. */
  readonly end: number;
  /** The digest that the next record goes on from. */
  readonly chain: Uint8Array;
  /** The digests that its records went on from, in order. */
  readonly before: readonly Uint8Array[];
  /**
   * Torn: the last record breaks off, as a power cut or a kill leaves it. Damaged: what follows `end` was once whole, or
   * belongs to something else. Both leave the records before it sound.
   */
  readonly state: 'whole' | 'torn' | 'damaged';
}

/** Reads a segment that must be number `segment` and go on from `chain`. */
export function readSegment(
  file: Uint8Array,
  segment: number,
  chain: Uint8Array,
  cipher: Cipher = new Cipher(),
): ReadSegment {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const header = encodeHeader(segment, chain);
  const nothing = { records: [], end: 0, chain, before: [] };
  if (view.length < HEADER_BYTES) return { ...nothing, state: isCutOff(view, header) ? 'torn' : 'damaged' };
  if (!view.subarray(0, HEADER_BYTES).equals(header)) return { ...nothing, state: 'damaged' };

  const records: (readonly Statement[])[] = [];
  const before: Uint8Array[] = [];
  let at = HEADER_BYTES;
  let last = chain;
  while (at < view.length) {
    const sequence = records.length;
    const stop = (state: 'torn' | 'damaged'): ReadSegment => ({
      records,
      end: at,
      chain: last,
      before,
      state,
    });
    const rest = view.subarray(at);
    if (rest.every((byte) => byte === 0)) return stop('torn');
    if (rest.length < RECORD_HEAD)
      return stop(isCutOff(rest.subarray(0, 4), recordHead(0, 0)) ? 'torn' : 'damaged');
    const length = rest.readUInt32BE(4);
    if (!rest.subarray(0, RECORD_HEAD).equals(recordHead(length, sequence))) return stop('damaged');
    const end = RECORD_HEAD + length + DIGEST_BYTES;
    if (rest.length < end) return stop('torn');
    const payload = rest.subarray(RECORD_HEAD, RECORD_HEAD + length);
    const digest = sha256(last, rest.subarray(0, RECORD_HEAD), payload);
    if (!digest.equals(rest.subarray(end - DIGEST_BYTES, end)))
      return stop(hasZeroTail(rest.subarray(0, end)) && rest.length === end ? 'torn' : 'damaged');
    // The digest fits, and anyone can make a digest: only who has the key can make this.
    const words = cipher.decryptRecord(payload, placeOf(sequence, last));
    if (words === null) return stop('damaged');
    records.push(JSON.parse(Buffer.from(words).toString('utf8')) as Statement[]);
    before.push(last);
    last = digest;
    at += end;
  }
  return { records, end: at, chain: last, before, state: 'whole' };
}

/** Whether a segment that goes on from `chain` was begun and nothing was ever written to it. */
export const isEmptySegment = (file: Uint8Array, segment: number, chain: Uint8Array): boolean =>
  file.length === HEADER_BYTES && encodeHeader(segment, chain).equals(file);

const isCutOff = (found: Buffer, whole: Buffer): boolean => found.equals(whole.subarray(0, found.length));

/** A file may have grown by what never reached the disk: it then ends in nothing. */
const hasZeroTail = (record: Buffer): boolean => record.subarray(-DIGEST_BYTES).every((byte) => byte === 0);
