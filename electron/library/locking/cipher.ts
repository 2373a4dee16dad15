/** What the files of a library are written and read with: nothing, or the key that its passphrase opens. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import {
  FileDecryptor,
  FileEncryptor,
  isEncrypted,
  KEY_ID_BYTES,
  type LibraryKey,
  NotAuthentic,
  type Purpose,
  TAG_BYTES,
} from './file-cipher.ts';

/** How a library is written now, and what may still be found in it. Plain data, since it crosses to the thread that writes checkpoints. */
export interface CipherState {
  readonly keys: readonly LibraryKey[];
  /** The id of the key that is written with; null writes in clear. */
  readonly writes: string | null;
  /** Whether what is in clear is taken for the library's own: so it is without a passphrase, and while one is being set or removed. */
  readonly readsPlain: boolean;
  /** What opens the key by a passphrase, for files that are to be opened alone; empty without one. */
  readonly lid: Uint8Array;
}

const IN_CLEAR: CipherState = { keys: [], writes: null, readsPlain: true, lid: new Uint8Array() };

const RECORD_MARK = 1;
const NONCE_BYTES = 12;
const RECORD_HEAD = 1 + KEY_ID_BYTES + NONCE_BYTES;

/** One for an open library; what holds it writes with a new key as soon as there is one. */
export class Cipher {
  #state: CipherState;
  readonly #derived = new Map<string, Buffer>();

  constructor(state: CipherState = IN_CLEAR) {
    this.#state = state;
  }

  get state(): CipherState {
    return this.#state;
  }

  /** Whether what is written is encrypted. */
  get encrypts(): boolean {
    return this.#state.writes !== null;
  }

  /** From now on, this is how files are written and read. */
  become(state: CipherState): void {
    this.#state = state;
    this.#derived.clear();
  }

  /** Lets go of the keys: of a locked library nothing more can be read or written. */
  forget(): void {
    for (const { bytes } of this.#state.keys) bytes.fill(0);
    for (const key of this.#derived.values()) key.fill(0);
    this.#derived.clear();
    const { writes } = this.#state;
    this.#state = { keys: [], writes, readsPlain: writes === null, lid: new Uint8Array() };
  }

  /** The bytes of a file as they are to be written. A database is to be opened alone, when nothing else is left. */
  encryptFile(bytes: Uint8Array, purpose: Purpose): Uint8Array {
    const encryptor = this.encryptor(purpose, { alone: purpose === 'database' });
    return encryptor === null ? bytes : Buffer.concat([encryptor.push(bytes), encryptor.end()]);
  }

  /**
   * Encrypts a file that is too large to be held; null where files are written in clear.
   *
   * @param alone the file has what opens it by the passphrase with it
   */
  encryptor(purpose: Purpose, { alone }: { readonly alone: boolean }): FileEncryptor | null {
    const key = this.#writing;
    return key === null ? null : new FileEncryptor(key, purpose, alone ? this.#state.lid : undefined);
  }

  /** What a file held when it was written; null when it is not as it was written, or not this library's. */
  decryptFile(file: Uint8Array, purpose: Purpose): Uint8Array | null {
    if (!isEncrypted(file)) return this.#state.readsPlain ? file : null;
    try {
      const decryptor = new FileDecryptor((id) => this.#keyOf(id), purpose);
      return Buffer.concat([decryptor.push(file), decryptor.end()]);
    } catch (error) {
      if (error instanceof NotAuthentic) return null;
      throw error;
    }
  }

  /** The key of an id, if it is one of the library's. */
  key(id: string): LibraryKey | null {
    return this.#keyOf(id);
  }

  /** A record of the journal as it is to be written. @param place what it stands behind, which it is bound to */
  encryptRecord(payload: Uint8Array, place: Uint8Array): Uint8Array {
    const key = this.#writing;
    if (key === null) return payload;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#sub(key, 'record'), nonce).setAAD(place);
    const mark = Buffer.from([RECORD_MARK]);
    const body = [cipher.update(payload), cipher.final()];
    return Buffer.concat([mark, Buffer.from(key.id, 'hex'), nonce, ...body, cipher.getAuthTag()]);
  }

  /** What a record of the journal held; null when it is not as it was written, or not this library's. */
  decryptRecord(record: Uint8Array, place: Uint8Array): Uint8Array | null {
    if (record[0] !== RECORD_MARK) return this.#state.readsPlain ? record : null;
    if (record.length < RECORD_HEAD + TAG_BYTES) return null;
    const view = Buffer.from(record.buffer, record.byteOffset, record.byteLength);
    const key = this.#keyOf(view.subarray(1, 1 + KEY_ID_BYTES).toString('hex'));
    if (key === null) return null;
    const nonce = view.subarray(1 + KEY_ID_BYTES, RECORD_HEAD);
    const decipher = createDecipheriv('aes-256-gcm', this.#sub(key, 'record'), nonce).setAAD(place);
    decipher.setAuthTag(view.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(view.subarray(RECORD_HEAD, -TAG_BYTES)), decipher.final()]);
    } catch {
      return null;
    }
  }

  /**
   * By what names a file may lie that is called by a digest of what it holds, the one to be written first. In a locked library it is a digest
   * by its key, since whoever has a document could else see that it is here.
   */
  namesOf(digest: string): readonly string[] {
    const { keys, readsPlain } = this.#state;
    const key = this.#writing;
    const others = keys.filter(({ id }) => id !== key?.id);
    return [
      key === null ? digest : this.#nameBy(key, digest),
      ...others.map((other) => this.#nameBy(other, digest)),
      ...(readsPlain && key !== null ? [digest] : []),
    ];
  }

  #nameBy(key: LibraryKey, digest: string): string {
    return createHmac('sha256', this.#sub(key, 'name')).update(digest).digest('hex');
  }

  get #writing(): LibraryKey | null {
    const { writes } = this.#state;
    if (writes === null) return null;
    const key = this.#keyOf(writes);
    // A library that was locked while something was still at work in it: it must not go on in clear.
    if (key === null) throw new Error('the key of the library is gone');
    return key;
  }

  #keyOf(wanted: string): LibraryKey | null {
    return this.#state.keys.find(({ id }) => id === wanted) ?? null;
  }

  #sub({ id, bytes }: LibraryKey, use: 'record' | 'name'): Buffer {
    const known = this.#derived.get(`${use} ${id}`);
    if (known !== undefined) return known;
    const derived = Buffer.from(hkdfSync('sha256', bytes, new Uint8Array(), `variorum ${use}`, 32));
    this.#derived.set(`${use} ${id}`, derived);
    return derived;
  }
}
