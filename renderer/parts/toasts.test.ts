import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toasts } from './toasts.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const messages = (toasts: Toasts) => toasts.visible.map(({ message }) => message);

describe('Toasts', () => {
  it('shows the newest three, and those that wait when there is room, for their whole time', () => {
    const toasts = new Toasts();
    for (const message of ['one', 'two', 'three', 'four', 'five']) toasts.show({ message });
    expect([messages(toasts), toasts.waiting]).toEqual([['three', 'four', 'five'], 2]);
    vi.advanceTimersByTime(9_000);
    expect([messages(toasts), toasts.waiting]).toEqual([['one', 'two'], 0]);
    vi.advanceTimersByTime(8_999);
    expect(messages(toasts)).toEqual(['one', 'two']);
    vi.advanceTimersByTime(1);
    expect(messages(toasts)).toEqual([]);
  });

  it('lets an error go after twenty seconds, and not while it is held', () => {
    const toasts = new Toasts();
    const id = toasts.show({ message: 'It failed.', tone: 'error' });
    toasts.hold(id);
    vi.advanceTimersByTime(60_000);
    expect(toasts.list).toHaveLength(1);
    toasts.letGo(id);
    vi.advanceTimersByTime(19_999);
    expect(toasts.list).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(toasts.list).toHaveLength(0);
  });

  it('closes the newest error and leaves other messages', () => {
    const toasts = new Toasts();
    toasts.show({ message: 'first', tone: 'error' });
    toasts.show({ message: 'second', tone: 'error' });
    toasts.show({ message: 'Added.' });
    expect(toasts.closeNewestError()).toBe(true);
    expect(messages(toasts)).toEqual(['first', 'Added.']);
  });

  it('closes what tells of a subject that holds no more', () => {
    const toasts = new Toasts();
    toasts.show({ message: 'It stopped.', tone: 'error', subject: 'second reader' });
    toasts.show({ message: 'Added.', subject: 'added' });
    toasts.closeOf('second reader');
    expect(messages(toasts)).toEqual(['Added.']);
  });
});
