/** A long journal is not left for the next opening to read back. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkpointThread } from './checkpoint-maker.ts';
import { loadEngine } from './database.ts';
import { type Disk, realDisk } from './durable-file.ts';
import type { Library } from './library.ts';
import { Cipher } from './locking/cipher.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openStoredDatabase } from './stored-database.ts';
import { diskError, temporary } from './testing.ts';

const temp = temporary();
afterEach(() => void vi.useRealTimers());

const journalBytes = (folder: string): number =>
  Math.max(
    ...readdirSync(folder)
      .filter((name) => name.endsWith('.journal'))
      .sort((a, b) => Number(a.split('.')[1]) - Number(b.split('.')[1]))
      .slice(-1)
      .map((name) => statSync(join(folder, name)).size),
  );
const EMPTY = 60;

function work(library: Library, changes: number): void {
  for (let turn = 0; turn < changes; turn += 1) library.saveSettings({ libraryWidth: 200 + (turn % 500) });
}

describe('a library that is closed', () => {
  it('with a long journal is checkpointed, and opens as it was', async () => {
    const folder = temp.folder();
    const library = await temp.open(folder);
    work(library, 700);
    expect(journalBytes(folder)).toBeGreaterThan(10_000);
    library.close();
    expect(journalBytes(folder)).toBe(EMPTY);
    expect((await temp.open(folder, { readOnly: true })).overview().settings.libraryWidth).toBe(399);
  });

  it('with a short one is not', async () => {
    const folder = temp.folder();
    const library = await temp.open(folder);
    work(library, 20);
    const before = journalBytes(folder);
    library.close();
    expect(journalBytes(folder)).toBe(before);
  });

  it('on a disk that is full has lost nothing', async () => {
    const folder = temp.folder();
    let full = false;
    const disk: Disk = {
      ...realDisk,
      writeSync: ((...given: Parameters<Disk['writeSync']>) => {
        if (full) throw diskError('ENOSPC');
        return realDisk.writeSync(...given);
      }) as Disk['writeSync'],
    };
    const library = await temp.open(folder, { disk });
    work(library, 700);
    full = true;
    library.close();
    const again = await temp.open(folder);
    expect(again.notices).toEqual([]);
    expect(again.overview().settings.libraryWidth).toBe(399);
  });
});

describe('a library in which nothing was changed for a while', () => {
  it('is checkpointed beside its process', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const folder = temp.folder();
    const made: number[] = [];
    const stored = openStoredDatabase({
      folder,
      engine: await loadEngine(),
      cipher: new Cipher(),
      migrations: MIGRATIONS,
      readOnly: false,
      now: () => new Date(),
      newKey: () => 'key',
      disk: realDisk,
      checkpoints: async (_, segment) => void made.push(segment),
    });
    const change = (turn: number) =>
      stored.change((tx) => tx.run('INSERT OR REPLACE INTO settings VALUES (?, ?)', 'x', String(turn)));
    for (let turn = 0; turn < 150; turn += 1) change(turn);
    vi.advanceTimersByTime(60_000);
    expect(made).toEqual([]);
    for (let turn = 0; turn < 100; turn += 1) change(turn);
    vi.advanceTimersByTime(15_000);
    change(1_000);
    vi.advanceTimersByTime(15_000);
    expect(made).toEqual([]);
    vi.advanceTimersByTime(6_000);
    expect(made).toHaveLength(1);
    stored.close();
  });
});

it('there is no thread where its program is not built', () => {
  expect(checkpointThread(MIGRATIONS, join(temp.folder(), 'none.js'))).toBeNull();
});
