import { describe, expect, it } from 'vitest';
import { Cipher } from './cipher.ts';
import { FileDecryptor, FileEncryptor, isEncrypted, lidOf, OtherKey } from './file-cipher.ts';
import { newKey } from './passphrase-lid.ts';

const key = newKey();
const lid = Buffer.from('{"a":"lid"}');
const cipher = new Cipher({ keys: [key], writes: key.id, readsPlain: false, lid });
const RECORD = 1 << 20;

const sizes = [0, 1, RECORD - 1, RECORD, RECORD + 1, 2 * RECORD, 2 * RECORD + 7];
const filled = (size: number) => Buffer.alloc(size, 'Nobody may read this. ');

describe('an encrypted file', () => {
  it.each(sizes)('of %i bytes comes back as it was, and holds none of its words', (size) => {
    const file = cipher.encryptFile(filled(size), 'database');
    expect(isEncrypted(file)).toBe(true);
    expect(Buffer.from(file).includes('Nobody')).toBe(false);
    expect(Buffer.compare(cipher.decryptFile(file, 'database')!, filled(size))).toBe(0);
    expect(lidOf(file)).toEqual(lid);
  });

  it('is never written the same twice', () => {
    const [one, two] = [cipher.encryptFile(filled(9), 'other'), cipher.encryptFile(filled(9), 'other')];
    expect(Buffer.compare(one, two)).not.toBe(0);
  });

  it('comes back piece by piece as well', () => {
    const encryptor = new FileEncryptor(key, 'other');
    const words = filled(2 * RECORD + 5);
    const pieces: Buffer[] = [];
    for (let at = 0; at < words.length; at += 77_777)
      pieces.push(encryptor.push(words.subarray(at, at + 77_777)));
    const file = Buffer.concat([...pieces, encryptor.end()]);
    const decryptor = new FileDecryptor(() => key, 'other');
    const clear: Buffer[] = [];
    for (let at = 0; at < file.length; at += 123_457)
      clear.push(decryptor.push(file.subarray(at, at + 123_457)));
    clear.push(decryptor.end());
    expect(Buffer.concat(clear).equals(words)).toBe(true);
  });

  it('does not open where a bit of it is another, wherever it is', () => {
    const file = cipher.encryptFile(filled(RECORD + 300), 'original');
    for (let at = 0; at < file.length; at += at < 120 ? 1 : 9_973) {
      const flipped = Buffer.from(file);
      flipped[at]! ^= 1 << (at % 8);
      expect(cipher.decryptFile(flipped, 'original'), `byte ${at}`).toBeNull();
    }
  });

  it('does not open cut off, at the end of a record or within one, nor with its records exchanged', () => {
    const file = Buffer.from(cipher.encryptFile(filled(3 * RECORD), 'original'));
    const head = file.length - 3 * (RECORD + 16);
    const record = (number: number) =>
      file.subarray(head + number * (RECORD + 16), head + (number + 1) * (RECORD + 16));
    for (const end of [10, head, head + 5, head + RECORD + 16, head + 2 * (RECORD + 16), file.length - 1])
      expect(cipher.decryptFile(file.subarray(0, end), 'original'), `${end} bytes`).toBeNull();
    const exchanged = Buffer.concat([file.subarray(0, head), record(1), record(0), record(2)]);
    expect(cipher.decryptFile(exchanged, 'original')).toBeNull();
  });

  it('opens for what it was written for alone, and with its key alone', () => {
    const file = cipher.encryptFile(filled(10), 'original');
    expect(cipher.decryptFile(file, 'database')).toBeNull();
    const other = newKey();
    const stranger = new Cipher({ keys: [other], writes: other.id, readsPlain: false, lid });
    expect(stranger.decryptFile(file, 'original')).toBeNull();
    // The same name and other bytes.
    const forged = new Cipher({ keys: [{ ...other, id: key.id }], writes: key.id, readsPlain: false, lid });
    expect(forged.decryptFile(file, 'original')).toBeNull();
    expect(() => new FileDecryptor(() => null, 'original').push(file)).toThrow(OtherKey);
  });
});

describe('a locked library', () => {
  it('takes nothing in clear for its own', () => {
    expect(cipher.decryptFile(filled(10), 'original')).toBeNull();
    expect(cipher.decryptRecord(Buffer.from('["x"]'), Buffer.from('place'))).toBeNull();
    expect(new Cipher().decryptFile(filled(10), 'original')).toEqual(filled(10));
  });

  it('binds a record to its place', () => {
    const record = cipher.encryptRecord(Buffer.from('["x"]'), Buffer.from('place'));
    expect(Buffer.from(cipher.decryptRecord(record, Buffer.from('place'))!).toString()).toBe('["x"]');
    expect(cipher.decryptRecord(record, Buffer.from('other'))).toBeNull();
    for (let at = 0; at < record.length; at += 1) {
      const flipped = Buffer.from(record);
      flipped[at]! ^= 4;
      expect(cipher.decryptRecord(flipped, Buffer.from('place')), `byte ${at}`).toBeNull();
    }
  });

  it('calls its files by names that nobody can make without the key', () => {
    const digest = 'ab'.repeat(32);
    const [name] = cipher.namesOf(digest);
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(name).not.toBe(digest);
    expect(cipher.namesOf(digest)).toEqual([name]);
    expect(new Cipher().namesOf(digest)).toEqual([digest]);
  });

  it('writes and reads nothing once its key is gone', () => {
    const gone = newKey();
    const closing = new Cipher({ keys: [gone], writes: gone.id, readsPlain: false, lid });
    const file = closing.encryptFile(filled(3), 'other');
    closing.forget();
    expect(gone.bytes.every((byte) => byte === 0)).toBe(true);
    expect(() => closing.encryptFile(filled(3), 'other')).toThrow('the key of the library is gone');
    expect(closing.decryptFile(file, 'other')).toBeNull();
  });
});
