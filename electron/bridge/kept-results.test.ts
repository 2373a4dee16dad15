import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallName } from './contract.ts';
import { openProgram, type OpenProgram } from './program.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const KEY = 'ab'.repeat(32);
const WRITTEN = '{"quote":"The harbour was closed."}';

let folder: string;
let program: OpenProgram;
const open = () =>
  openProgram({
    root: ROOT,
    libraryFolder: path.join(folder, 'library'),
    way: 'browser',
    saveDossier: () => ({ how: 'download' }),
  });
const ask = async (name: CallName, input: unknown): Promise<unknown> => {
  const answer = await program.door.answer(name, input);
  return answer.ok ? answer.value : answer.error.code;
};
const cached = () => {
  const cache = path.join(folder, 'library', 'cache', 'comparisons');
  return existsSync(cache) ? readdirSync(cache).length : 0;
};

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-results-'));
  program = await open();
});
afterEach(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

it('results are there again after the program was closed, and go with the first words that are erased', async () => {
  expect(await ask('keptResult', { key: KEY })).toBeNull();
  await ask('keepResult', { key: KEY, written: WRITTEN });
  await program.close();
  program = await open();
  expect(await ask('keptResult', { key: KEY })).toBe(WRITTEN);
  const { sources } = (await ask('overview', {})) as { sources: readonly { id: string }[] };
  await ask('emptyTrash', {});
  expect(cached()).toBe(1);
  await ask('deleteSource', { id: sources[0]!.id });
  await ask('emptyTrash', {});
  expect(cached()).toBe(0);
  expect(await ask('keptResult', { key: KEY })).toBeNull();
});

it('results of a library with a passphrase are kept encrypted, and none is told while it is locked', async () => {
  await ask('keepResult', { key: KEY, written: WRITTEN });
  await ask('changePassphrase', { before: null, after: 'a long enough passphrase' });
  // What was written in clear before is gone.
  expect(await ask('keptResult', { key: KEY })).toBeNull();
  await ask('keepResult', { key: KEY, written: WRITTEN });
  expect(await ask('keptResult', { key: KEY })).toBe(WRITTEN);
  const cache = path.join(folder, 'library', 'cache', 'comparisons');
  const [name] = readdirSync(cache);
  expect(name).not.toContain(KEY);
  expect(readFileSync(path.join(cache, name!)).includes('harbour')).toBe(false);
  await ask('lock', {});
  expect(await ask('keptResult', { key: KEY })).toBe('library-locked');
  await ask('unlock', { passphrase: 'a long enough passphrase' });
  expect(await ask('keptResult', { key: KEY })).toBe(WRITTEN);
});

it('a key that is no digest names no file', async () => {
  for (const key of ['', '../library', 'AB'.repeat(32), `${KEY}0`]) {
    expect(await ask('keptResult', { key })).toBe('bad-input');
    expect(await ask('keepResult', { key, written: WRITTEN })).toBe('bad-input');
  }
  expect(cached()).toBe(0);
});
