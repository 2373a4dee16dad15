import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { isLockedWithPassphrase } from '../library/passphrase.ts';
import { temporary } from '../library/testing.ts';
import { LOCK_AFTER_MINUTES, LockableLibrary } from './lockable-library.ts';

const temp = temporary();
const WORDS = 'correct horse battery staple';
const MINUTE = 60_000;

async function begun({ locked = true } = {}) {
  const folder = temp.folder();
  if (locked) {
    const library = await temp.open(folder, { log2N: 10 });
    await library.relock(null, WORDS);
    library.close();
  }
  const told: string[] = [];
  let now = 1_000_000_000;
  const lockable = await LockableLibrary.begin({
    open: (passphrase) => temp.open(folder, { passphrase, log2N: 10 }),
    hasPassphrase: () => isLockedWithPassphrase(folder),
    onLock: () => told.push('locked'),
    clock: () => now,
    shortest: 12,
  });
  const pass = (minutes: number) => {
    now += minutes * MINUTE;
    lockable.lockWhenIdle();
  };
  const isLocked = () => lockable.opened === null;
  return { lockable, told, pass, isLocked, unlock: () => lockable.calls.unlock({ passphrase: WORDS }) };
}
const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'not refused';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('a library with a passphrase', () => {
  it('is locked when the program starts: nothing of it is answered before the passphrase is given', async () => {
    const { lockable, unlock } = await begun();
    expect(lockable.calls.lockState({})).toEqual({
      hasPassphrase: true,
      isLocked: true,
      lockAfterMinutes: LOCK_AFTER_MINUTES,
      shortest: 12,
    });
    expect(await codeOf(() => lockable.library)).toBe('library-locked');
    expect(await codeOf(() => lockable.calls.unlock({ passphrase: 'another one' }))).toBe('passphrase-wrong');
    expect(await codeOf(() => lockable.calls.changePassphrase({ before: WORDS, after: null }))).toBe(
      'library-locked',
    );
    expect(await unlock()).toMatchObject({ isLocked: false });
    expect(lockable.library.overview().sources.length).toBeGreaterThan(0);
    lockable.close();
  });

  it('is opened once, however often the passphrase is given at a time', async () => {
    const { lockable, unlock } = await begun();
    const all = await Promise.all([
      unlock(),
      codeOf(() => lockable.calls.unlock({ passphrase: 'wrong' })),
      unlock(),
    ]);
    // By then it is open.
    expect(all[2]).toMatchObject({ isLocked: false });
    lockable.close();
    expect(await codeOf(unlock)).toBe('library-locked');
  });

  it('lets go of everything when it is locked, and is opened again', async () => {
    const { lockable, told, isLocked, unlock } = await begun();
    await unlock();
    const held: Library = lockable.library;
    expect(await lockable.calls.lock({})).toMatchObject({ isLocked: true });
    expect(told).toEqual(['locked']);
    expect(isLocked()).toBe(true);
    expect(await codeOf(() => held.overview())).not.toBe('not refused');
    expect(held.cipher.state.keys).toEqual([]);
    await unlock();
    expect(lockable.library.overview().sources.length).toBeGreaterThan(0);
    lockable.close();
  });

  it('locks itself when nobody was there for so long as was chosen', async () => {
    const { lockable, pass, isLocked, unlock } = await begun();
    await unlock();
    pass(LOCK_AFTER_MINUTES);
    expect(isLocked()).toBe(false);
    pass(1.1);
    expect(isLocked()).toBe(true);
    await unlock();
    lockable.library.saveSettings({ lockAfterMinutes: 2 });
    for (let turn = 0; turn < 5; turn += 1) {
      pass(2);
      lockable.calls.stillHere({});
    }
    expect(isLocked()).toBe(false);
    pass(2);
    await lockable.atWork(() => lockable.library.overview());
    pass(2);
    expect(isLocked()).toBe(false);
    // A machine that slept.
    pass(600);
    expect(isLocked()).toBe(true);
    await unlock();
    lockable.library.saveSettings({ lockAfterMinutes: null });
    pass(6_000);
    expect(isLocked()).toBe(false);
    lockable.close();
  });

  it('is not locked by itself while something is at work in it, nor for ever by a clock that was set back', async () => {
    const { lockable, pass, isLocked, unlock } = await begun();
    await unlock();
    let done = () => {};
    const work = lockable.atWork(() => new Promise<void>((resolve) => (done = resolve)));
    pass(1_000);
    expect(isLocked()).toBe(false);
    done();
    await work;
    pass(-5_000);
    pass(LOCK_AFTER_MINUTES + 2);
    expect(isLocked()).toBe(true);
  });
});

describe('a library without a passphrase', () => {
  it('is open, and is never locked', async () => {
    const { lockable, pass, isLocked } = await begun({ locked: false });
    expect(await lockable.calls.lock({})).toMatchObject({ hasPassphrase: false, isLocked: false });
    pass(10_000);
    expect(isLocked()).toBe(false);
    const set = await lockable.calls.changePassphrase({ before: null, after: WORDS });
    expect(set).toMatchObject({ hasPassphrase: true, isLocked: false, unreadable: 0 });
    pass(10_000);
    expect(isLocked()).toBe(true);
  });
});
