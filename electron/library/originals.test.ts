import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Disk, realDisk } from './durable-file.ts';
import { Cipher } from './locking/cipher.ts';
import { keepOriginals, originalPath } from './originals.ts';
import { temporary } from './testing.ts';

const temp = temporary();
const cipher = new Cipher();
const BYTES = Buffer.from('words');
const keepOriginal = (folder: string, bytes: Uint8Array, disk?: Disk) =>
  keepOriginals({ originals: folder, cipher }, [bytes], disk)[0]!;

describe('originals', () => {
  it('are kept by their sha256, once', () => {
    const folder = temp.folder();
    const sha256 = keepOriginal(folder, BYTES);
    expect(originalPath(folder, sha256)).toBe(`${folder}/${sha256.slice(0, 2)}/${sha256}`);
    expect(readFileSync(originalPath(folder, sha256)).equals(BYTES)).toBe(true);
    const readOnly: Disk = { ...realDisk, openSync: () => expect.fail('nothing is to be written') };
    expect(keepOriginal(folder, BYTES, readOnly)).toBe(sha256);
  });

  it('that were damaged are replaced', () => {
    const folder = temp.folder();
    const path = originalPath(folder, keepOriginal(folder, BYTES));
    writeFileSync(path, 'wor');
    keepOriginal(folder, BYTES);
    expect(readFileSync(path).equals(BYTES)).toBe(true);
  });

  it('are read back: a disk that forgets is found out', () => {
    const forgetful: Disk = {
      ...realDisk,
      writeSync: ((_: number, bytes: Uint8Array) => bytes.length) as Disk['writeSync'],
    };
    expect(() => keepOriginal(temp.folder(), BYTES, forgetful)).toThrow(
      'what was written is not what came back',
    );
  });

  it('of many files are made durable together, and none is left half written', () => {
    const folder = temp.folder();
    const files = ['one', 'two', 'one', 'three'].map((words) => Buffer.from(words));
    const calls: string[] = [];
    const watched: Disk = {
      ...realDisk,
      writeSync: ((...args: Parameters<Disk['writeSync']>) => {
        calls.push('write');
        return realDisk.writeSync(...args);
      }) as Disk['writeSync'],
      fsyncSync: (handle) => {
        calls.push('sync');
        realDisk.fsyncSync(handle);
      },
    };
    const kept = keepOriginals({ originals: folder, cipher }, files, watched);
    expect(kept.map((sha256) => readFileSync(originalPath(folder, sha256), 'utf8'))).toEqual([
      'one',
      'two',
      'one',
      'three',
    ]);
    expect(calls.slice(0, 6)).toEqual(['write', 'write', 'write', 'sync', 'sync', 'sync']);

    let writes = 0;
    const full: Disk = {
      ...realDisk,
      writeSync: ((...args: Parameters<Disk['writeSync']>) => {
        writes += 1;
        if (writes === 2) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        return realDisk.writeSync(...args);
      }) as Disk['writeSync'],
    };
    const other = temp.folder();
    expect(() => keepOriginals({ originals: other, cipher }, files, full)).toThrow('ENOSPC');
    const left = readdirSync(other, { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  });
});
