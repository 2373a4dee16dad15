import { afterEach, expect, it, vi } from 'vitest';
import { loadPart } from './load-part.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a part that nobody gives is asked for until somebody does', async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  let tries = 0;
  const loaded = loadPart(() => {
    tries += 1;
    return tries < 4 ? Promise.reject(new Error('gone')) : Promise.resolve('editor');
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tries).toBe(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await loaded).toBe('editor');
  expect(tries).toBe(4);
});
