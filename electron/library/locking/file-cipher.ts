/**
 * Files of a locked library: AES-256-GCM in records of 1 MiB, each authenticated and bound to its place, so that none can be altered, left
 * out, moved or cut off unnoticed (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár 2015, as age uses it). Each file has a
 * key of its own, derived from that of the library (HKDF), so that no nonce is used twice.
 *
 * Head: magic, id of the library's key, length of the lid, lid, salt. The lid is what opens the key by a passphrase, where the file is to be
 * opened without the library beside it; else it is empty.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const MAGIC = Buffer.from('VARI-EN1', 'latin1');
export const KEY_ID_BYTES = 8;
const SALT_BYTES = 32;
const RECORD_BYTES = 1 << 20;
export const TAG_BYTES = 16;
const NONCE_BYTES = 12;
/** What opens a key takes some hundred bytes. */
const LONGEST_LID = 20_000;
const FIXED_HEAD = MAGIC.length + KEY_ID_BYTES + 4;
/** As much of a file as its head may take. */
export const LONGEST_HEAD = FIXED_HEAD + LONGEST_LID + SALT_BYTES;

/** What a file is for: one that was written for another purpose does not open. */
export type Purpose = 'database' | 'original' | 'other';

/** The key of a library, and the name that files call it by. */
export interface LibraryKey {
  /** 16 hexadecimal digits, random: it tells nothing of the key. */
  readonly id: string;
  /** 32 bytes. */
  readonly bytes: Uint8Array;
}

/** Encrypts a file as it is written, piece by piece. */
export class FileEncryptor {
  readonly #key: Buffer;
  #head: Buffer | null;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #number = 0;

  /** @param lid what opens the key by a passphrase; empty where that lies beside the file */
  constructor(key: LibraryKey, purpose: Purpose, lid: Uint8Array = new Uint8Array()) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(lid.length);
    const salt = randomBytes(SALT_BYTES);
    this.#head = Buffer.concat([MAGIC, Buffer.from(key.id, 'hex'), length, lid, salt]);
    this.#key = fileKey(key, purpose, this.#head, salt);
  }

  /** @returns what can be written by now */
  push(bytes: Uint8Array): Buffer {
    this.#held.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.#heldBytes += bytes.length;
    // One byte more is waited for: the last record is written as the last.
    if (this.#heldBytes <= RECORD_BYTES) return Buffer.alloc(0);
    const all = Buffer.concat(this.#held);
    const out: Buffer[] = [];
    let at = 0;
    for (; all.length - at > RECORD_BYTES; at += RECORD_BYTES)
      out.push(...this.#record(all.subarray(at, at + RECORD_BYTES), false));
    this.#held = [Buffer.from(all.subarray(at))];
    this.#heldBytes = all.length - at;
    return Buffer.concat(out);
  }

  /** @returns the rest of the file */
  end(): Buffer {
    const out = Buffer.concat(this.#record(Buffer.concat(this.#held), true));
    this.#key.fill(0);
    return out;
  }

  #record(bytes: Buffer, isLast: boolean): Buffer[] {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonceOf(this.#number, isLast));
    this.#number += 1;
    const record = [cipher.update(bytes), cipher.final(), cipher.getAuthTag()];
    if (this.#head === null) return record;
    const head = this.#head;
    this.#head = null;
    return [head, ...record];
  }
}

/** What is not as it was encrypted. */
export class NotAuthentic extends Error {}

/** What was encrypted with a key that is not had. */
export class OtherKey extends NotAuthentic {}

/** Decrypts a file as it is read, piece by piece; what it gives was authenticated. */
export class FileDecryptor {
  readonly #keys: (id: string) => LibraryKey | null;
  readonly #purpose: Purpose;
  #key: Buffer | null = null;
  #held: Buffer = Buffer.alloc(0);
  #number = 0;

  /** @param keys the key of an id; null when it cannot be had */
  constructor(keys: (id: string) => LibraryKey | null, purpose: Purpose) {
    this.#keys = keys;
    this.#purpose = purpose;
  }

  /** @throws {NotAuthentic} */
  push(bytes: Uint8Array): Buffer {
    this.#held = this.#held.length === 0 ? viewOf(bytes) : Buffer.concat([this.#held, viewOf(bytes)]);
    if (!this.#readHead()) return Buffer.alloc(0);
    const out: Buffer[] = [];
    let at = 0;
    const whole = RECORD_BYTES + TAG_BYTES;
    for (; this.#held.length - at > whole; at += whole)
      out.push(this.#record(this.#held.subarray(at, at + whole), false));
    this.#held = Buffer.from(this.#held.subarray(at));
    return Buffer.concat(out);
  }

  /** @throws {NotAuthentic} */
  end(): Buffer {
    if (!this.#readHead()) throw new NotAuthentic('it breaks off in its head');
    const out = this.#record(this.#held, true);
    this.#key!.fill(0);
    return out;
  }

  #readHead(): boolean {
    if (this.#key !== null) return true;
    const head = readHead(this.#held);
    if (head === 'none') throw new NotAuthentic('it is not encrypted');
    if (head === null) return false;
    const key = this.#keys(head.keyId);
    if (key === null) throw new OtherKey('it was encrypted with another key');
    this.#key = fileKey(key, this.#purpose, this.#held.subarray(0, head.end), head.salt);
    this.#held = this.#held.subarray(head.end);
    return true;
  }

  #record(record: Buffer, isLast: boolean): Buffer {
    if (record.length < TAG_BYTES) throw new NotAuthentic('it breaks off');
    const decipher = createDecipheriv('aes-256-gcm', this.#key!, nonceOf(this.#number, isLast));
    this.#number += 1;
    decipher.setAuthTag(record.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(record.subarray(0, -TAG_BYTES)), decipher.final()]);
    } catch (error) {
      throw new NotAuthentic('a record is not as it was written', { cause: error });
    }
  }
}

/** Whether bytes begin like those of an encrypted file. */
export const isEncrypted = (file: Uint8Array): boolean =>
  viewOf(file.subarray(0, MAGIC.length)).equals(MAGIC);

/** What opens the key of an encrypted file by a passphrase; null for a file that is not encrypted, breaks off before, or has no lid. */
export function lidOf(file: Uint8Array): Buffer | null {
  const head = readHead(viewOf(file));
  return head === null || head === 'none' || head.lid.length === 0 ? null : head.lid;
}

/** The id of the key that a file was encrypted with; null for one that is not encrypted, or breaks off before. */
export function keyIdOf(file: Uint8Array): string | null {
  const head = readHead(viewOf(file));
  return head === null || head === 'none' ? null : head.keyId;
}

interface Head {
  readonly keyId: string;
  readonly lid: Buffer;
  readonly salt: Buffer;
  /** Where the first record begins. */
  readonly end: number;
}

/** Null when it breaks off, 'none' when this is no encrypted file. */
function readHead(file: Buffer): Head | 'none' | null {
  if (!file.subarray(0, MAGIC.length).equals(MAGIC.subarray(0, file.length))) return 'none';
  if (file.length < FIXED_HEAD) return null;
  const length = file.readUInt32BE(FIXED_HEAD - 4);
  if (length > LONGEST_LID) return 'none';
  const end = FIXED_HEAD + length + SALT_BYTES;
  if (file.length < end) return null;
  return {
    keyId: file.subarray(MAGIC.length, MAGIC.length + KEY_ID_BYTES).toString('hex'),
    lid: Buffer.from(file.subarray(FIXED_HEAD, FIXED_HEAD + length)),
    salt: Buffer.from(file.subarray(FIXED_HEAD + length, end)),
    end,
  };
}

/** The whole head is bound in: a lid that was put in the place of another one is found out. */
function fileKey({ bytes }: LibraryKey, purpose: Purpose, head: Uint8Array, salt: Uint8Array): Buffer {
  const bound = createHash('sha256').update(head).digest('hex');
  return Buffer.from(hkdfSync('sha256', bytes, salt, `variorum file ${purpose} ${bound}`, 32));
}

/** The number of the record, and whether it is the last. */
function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(number, NONCE_BYTES - 5);
  nonce[NONCE_BYTES - 1] = isLast ? 1 : 0;
  return nonce;
}

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
