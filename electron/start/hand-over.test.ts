import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { handOver, handOverFolder } from './hand-over.ts';

const ADDRESS = 'http://127.0.0.1:1/?token=secret_of-ours';
let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-hand-over-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('stands in a page that only its user can read, and which is gone afterwards', () => {
  const { address, forget } = handOver(ADDRESS, path.join(folder, 'not there yet'));
  expect(address).not.toContain('secret');
  const file = fileURLToPath(address);
  expect(readFileSync(file, 'utf8')).toContain(`content="0; url=${ADDRESS}&amp;lead"`);
  expect(readFileSync(file, 'utf8')).toContain(`<a href="${ADDRESS}&amp;lead">`);
  if (process.platform !== 'win32') {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
  }
  forget();
  expect(existsSync(file)).toBe(false);
});

it('takes away what an earlier start left, a day later, and nothing else', () => {
  const files = ['variorum-open-0123456789abcdef.html', 'variorum-open-fedcba9876543210.html', 'mine.html'];
  const [old, fresh, mine] = files.map((name) => path.join(folder, name)) as [string, string, string];
  for (const file of [old, fresh, mine]) writeFileSync(file, '');
  const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const file of [old, mine]) utimesSync(file, before, before);
  handOver(ADDRESS, folder).forget();
  expect([old, fresh, mine].map((file) => existsSync(file))).toEqual([false, true, true]);
});

it('lies in the home folder where the system’s browser may read no hidden ones', () => {
  const of = (ownWindow: boolean, snaps: boolean) =>
    handOverFolder('/home/ann/.cache/x', { home: '/home/ann', ownWindow, snaps });
  expect([of(true, true), of(true, false), of(false, false)]).toEqual(Array(3).fill('/home/ann/.cache/x'));
  expect(of(false, true)).toBe('/home/ann');
});
