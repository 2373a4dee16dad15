import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Disk, realDisk } from './durable-file.ts';
import { keepOriginal, originalPath } from './originals.ts';
import { temporary } from './testing.ts';

const temp = temporary();
const BYTES = Buffer.from('words');

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
});
