import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LockState } from '../../../electron/bridge/contract.ts';
import { BridgeError } from '../../bridge/client.ts';
import { Messages } from '../changes/messages.svelte.ts';
import { LockActions, type LockParts } from './lock-actions.svelte.ts';

const MINUTE = 60_000;
const state = (parts: Partial<LockState> = {}): LockState => ({
  hasPassphrase: true,
  isLocked: false,
  lockAfterMinutes: 15,
  shortest: 12,
  ...parts,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function watched(parts: Partial<LockState> = {}, { saves = true } = {}) {
  const done: string[] = [];
  const messages = new Messages();
  const bridge: LockParts['bridge'] = {
    lockState: async () => state(parts),
    lock: async () => (done.push('lock'), state({ isLocked: true })),
    stillHere: async () => (done.push('still here'), null),
    changePassphrase: async ({ before }) => {
      if (before === 'wrong') throw new BridgeError({ code: 'passphrase-wrong', message: 'm', hint: 'h' });
      return { ...state(), unreadable: 0, remaining: [] };
    },
  };
  let now = 5_000_000;
  const lock = new LockActions({
    bridge,
    messages,
    saveAll: async () => (done.push('save'), saves),
    loadWindow: () => void done.push('load the window'),
    clock: () => now,
  });
  await lock.load();
  const end = lock.watch();
  const pass = async (minutes: number) => {
    now += minutes * MINUTE;
    await vi.advanceTimersByTimeAsync(6_000);
  };
  const sign = () => window.dispatchEvent(new Event('pointermove'));
  return { lock, done, pass, sign, end };
}

describe('a library with a passphrase', () => {
  it('is saved, locked and gone from the window when nobody was there for so long as was chosen', async () => {
    const { done, pass, end } = await watched();
    await pass(14);
    expect(done).toEqual([]);
    await pass(1);
    expect(done).toEqual(['save', 'lock', 'load the window']);
    end();
  });

  it('stays open while the user is there, which is told now and then', async () => {
    const { done, pass, sign, end } = await watched();
    for (let turn = 0; turn < 4; turn += 1) {
      await pass(10);
      sign();
      sign();
    }
    expect(done).toEqual(Array.from({ length: 4 }, () => 'still here'));
    end();
  });

  it('is locked before anybody goes on after the machine slept', async () => {
    const { done, pass, sign, end } = await watched({ lockAfterMinutes: 10 });
    // The clock of timers stands still while it sleeps.
    vi.clearAllTimers();
    await pass(600);
    expect(done).toEqual([]);
    sign();
    sign();
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual(['save', 'lock', 'load the window']);
    end();
  });

  it('is not locked when something could not be saved', async () => {
    const { lock, done, end } = await watched({}, { saves: false });
    await lock.lockNow();
    expect(done).toEqual(['save']);
    end();
  });

  it('stays open for ever where that was chosen, and where it has none', async () => {
    for (const parts of [{ lockAfterMinutes: null }, { hasPassphrase: false }]) {
      const { done, pass, sign, end } = await watched(parts);
      await pass(10_000);
      sign();
      expect(done.filter((one) => one !== 'still here')).toEqual([]);
      end();
    }
  });
});

describe('changing the passphrase', () => {
  it('tells what was wrong, and what was done', async () => {
    const { lock, end } = await watched();
    await lock.open();
    await lock.change('wrong', 'another one of several');
    expect(lock.failure?.code).toBe('passphrase-wrong');
    expect(lock.relocked).toBeNull();
    await lock.change('right', 'another one of several');
    expect(lock.failure).toBeNull();
    expect(lock.relocked?.unreadable).toBe(0);
    end();
  });
});
