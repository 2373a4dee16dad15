import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { keepAddress, keptAddress } from './kept-address.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'variorum-address-'));
const inner = path.join(folder, 'window');
afterEach(() => rmSync(inner, { recursive: true, force: true }));
const KEY = 'k'.repeat(43);

it('keeps port and key for their owner alone', () => {
  expect(keptAddress(inner)).toBeNull();
  keepAddress(inner, { port: 4321, key: KEY });
  expect(keptAddress(inner)).toEqual({ port: 4321, key: KEY });
  if (process.platform !== 'win32') expect(statSync(path.join(inner, 'address.json')).mode & 0o077).toBe(0);
});

it('keeps the port alone where no key is given', () => {
  keepAddress(inner, { port: 4321 });
  expect(keptAddress(inner)).toEqual({ port: 4321 });
});

it.each(['', '{', '[]', '{"port":0,"key":"k"}', `{"port":"80","key":"${KEY}"}`, '{"port":80,"key":"short"}'])(
  'takes nothing from %j',
  (words) => {
    keepAddress(inner, { port: 1, key: KEY });
    writeFileSync(path.join(inner, 'address.json'), words);
    expect(keptAddress(inner)).toBeNull();
  },
);
