import { describe, expect, it } from 'vitest';
import type { Answer } from '../../electron/bridge/contract.ts';
import { watchingLock } from './watch-lock.ts';

const LOCKED: Answer<never> = { ok: false, error: { code: 'library-locked', message: 'm', hint: 'h' } };
const FINE: Answer<unknown> = { ok: true, value: 1 };

describe('a locked library', () => {
  it('is told of, and whether it was open before', async () => {
    const told: boolean[] = [];
    let answer: Answer<unknown> = LOCKED;
    const transport = watchingLock({ call: async () => answer }, (wasOpen) => told.push(wasOpen));
    expect(await transport.call('overview', {})).toBe(LOCKED);
    answer = FINE;
    expect(await transport.call('appInfo', {})).toBe(FINE);
    expect(told).toEqual([false]);
    await transport.call('overview', {});
    answer = { ok: false, error: { code: 'not-found', message: 'm', hint: 'h' } };
    await transport.call('trash', {});
    answer = LOCKED;
    await transport.call('saveNote', {});
    expect(told).toEqual([false, true]);
  });
});
