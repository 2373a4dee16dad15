import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openComparisonCache } from './comparison-cache.ts';
import { openKeptFiles, type FileProtection } from './kept-files.ts';

const keyOf = (number: number) => number.toString(16).padStart(64, '0');
const FOUND = JSON.stringify({ comparison: { findings: ['“Vier”, fünf 🌉'] } });

let library = '';
beforeEach(() => (library = mkdtempSync(join(tmpdir(), 'variorum-cache-'))));
afterEach(() => rmSync(library, { recursive: true, force: true }));

const folder = () => join(library, 'cache', 'comparisons');
const fileOf = (number: number) => join(folder(), `${keyOf(number)}.found`);

describe('what was found is kept beside the library', () => {
  it('is read again as it was written, by whoever opens the cache next, and under its own key alone', () => {
    openComparisonCache(library).put(keyOf(1), FOUND);
    const again = openComparisonCache(library);
    expect(again.get(keyOf(1))).toBe(FOUND);
    expect(again.get(keyOf(2))).toBeNull();
    // Nobody else on the machine reads it.
    expect(statSync(fileOf(1)).mode & 0o077).toBe(0);
  });

  it('is not there when a byte of it is another one, or the end of it is gone', () => {
    const cache = openComparisonCache(library);
    for (const damage of [0, 10, 40, 60]) {
      cache.put(keyOf(1), FOUND);
      const bytes = readFileSync(fileOf(1));
      bytes[damage]! ^= 1;
      writeFileSync(fileOf(1), bytes);
      expect(cache.get(keyOf(1))).toBeNull();
    }
    for (const length of [0, 20, 32, 50]) {
      cache.put(keyOf(1), FOUND);
      truncateSync(fileOf(1), length);
      expect(cache.get(keyOf(1))).toBeNull();
    }
  });

  it('may be thrown away at any time, by the program or by hand', () => {
    const cache = openComparisonCache(library);
    cache.clear();
    cache.put(keyOf(1), FOUND);
    rmSync(join(library, 'cache'), { recursive: true });
    expect(cache.get(keyOf(1))).toBeNull();
    cache.put(keyOf(1), FOUND);
    expect(cache.get(keyOf(1))).toBe(FOUND);
    cache.clear();
    expect(cache.get(keyOf(1))).toBeNull();
    expect(readdirSync(join(library, 'cache'))).toEqual([]);
  });

  it('costs nothing but time where it cannot be written', () => {
    writeFileSync(join(library, 'cache'), 'a file in its place');
    const cache = openComparisonCache(library);
    cache.put(keyOf(1), FOUND);
    expect(cache.get(keyOf(1))).toBeNull();
  });

  it('of a locked library is read by its key alone, and not at all while it is locked', () => {
    const flipped = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0x5a);
    const protection: FileProtection = {
      write: (bytes) => flipped(bytes),
      read: (file) => flipped(file),
      nameOf: (digest) => digest.replaceAll('0', 'f'),
    };
    let isLocked = false;
    const cache = openComparisonCache(library, {
      protection: () => {
        if (isLocked) throw new Error('locked');
        return protection;
      },
    });
    cache.put(keyOf(1), FOUND);
    expect(cache.get(keyOf(1))).toBe(FOUND);
    expect(openComparisonCache(library).get(keyOf(1))).toBeNull();
    isLocked = true;
    expect(cache.get(keyOf(1))).toBeNull();
    cache.put(keyOf(2), FOUND);
    isLocked = false;
    expect(cache.get(keyOf(2))).toBeNull();
  });
});

describe('files that are kept', () => {
  const bytes = new Uint8Array(1_000).fill(7);
  const open = (mostBytes: number, mostFileBytes = 2_000) =>
    openKeptFiles(folder(), { mostBytes, mostFileBytes, lookEvery: 1, ending: '.found' });

  it('take no more room than they may: those used longest ago go first', () => {
    const files = open(4_500);
    for (let number = 1; number <= 4; number += 1) {
      files.put(keyOf(number), bytes);
      utimesSync(fileOf(number), 1_000 + number, 1_000 + number);
    }
    expect(files.get(keyOf(1))).not.toBeNull();
    files.put(keyOf(5), bytes);
    expect([1, 2, 3, 4, 5].filter((number) => files.get(keyOf(number)) !== null)).toEqual([1, 4, 5]);
  });

  it('are neither written nor read where they are too large', () => {
    const files = open(1_000_000, 999);
    files.put(keyOf(1), bytes);
    expect(files.get(keyOf(1))).toBeNull();
    open(1_000_000).put(keyOf(1), bytes);
    expect(files.get(keyOf(1))).toBeNull();
  });
});
