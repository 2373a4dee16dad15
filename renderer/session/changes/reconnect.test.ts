import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BridgeError } from '../../bridge/client.ts';
import { Messages } from './messages.svelte.ts';
import { Reconnect } from './reconnect.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks until the program is there again, then saves what was left over, once', async () => {
  let there = false;
  let saved = 0;
  const gone = new BridgeError({ code: 'unreachable', message: '', hint: '' });
  const saves: { failure: BridgeError | null } = { failure: null };
  const appInfo = vi.fn(() => (there ? Promise.resolve({} as never) : Promise.reject(gone)));
  const messages = new Messages();
  const reconnect = new Reconnect({
    bridge: { appInfo },
    saves,
    messages,
    saveAgain: async () => void saved++,
  });
  reconnect.watch();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(appInfo).not.toHaveBeenCalled();

  saves.failure = gone;
  reconnect.watch();
  reconnect.watch();
  await vi.advanceTimersByTimeAsync(4_100);
  expect([appInfo.mock.calls.length, saved]).toEqual([2, 0]);
  there = true;
  await vi.advanceTimersByTimeAsync(2_000);
  expect([appInfo.mock.calls.length, saved]).toEqual([3, 1]);
  expect(messages.announcement).toContain('there again');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(appInfo.mock.calls.length).toBe(3);
});
