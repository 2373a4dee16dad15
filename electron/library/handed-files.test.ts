import { describe, expect, it, vi } from 'vitest';
import { HandedFiles, LARGEST_HANDED_BYTES } from './handed-files.ts';

const counting = () => {
  let next = 0;
  return () => `f${++next}`;
};

describe('a file that is handed over in pieces', () => {
  it('is whole when its pieces came in order, and gone when it was dropped', () => {
    const files = new HandedFiles(counting());
    const id = files.begin('a.variorum', 5);
    files.add(id, 0, Uint8Array.of(1, 2, 3));
    expect(() => files.whole(id)).toThrow(expect.objectContaining({ code: 'handed-gone' }));
    files.add(id, 3, Uint8Array.of(4, 5));
    expect([...files.whole(id)]).toEqual([1, 2, 3, 4, 5]);
    files.drop(id);
    expect(() => files.whole(id)).toThrow(expect.objectContaining({ code: 'handed-gone' }));
  });

  it('takes no piece that is not the next one, and none behind its end', () => {
    const files = new HandedFiles(counting());
    const id = files.begin('a.variorum', 4);
    files.add(id, 0, Uint8Array.of(1, 2));
    for (const [at, ...bytes] of [
      [0, 9],
      [3, 9],
      [2, 9, 9, 9],
    ])
      expect(() => files.add(id, at!, Uint8Array.from(bytes))).toThrow(
        expect.objectContaining({ code: 'bad-input' }),
      );
    files.add(id, 2, Uint8Array.of(3, 4));
    expect([...files.whole(id)]).toEqual([1, 2, 3, 4]);
  });

  it('takes the place of the one before', () => {
    const files = new HandedFiles(counting());
    const first = files.begin('a.variorum', 1);
    const second = files.begin('b.variorum', 1);
    expect(() => files.add(first, 0, Uint8Array.of(1))).toThrow(
      expect.objectContaining({ code: 'handed-gone' }),
    );
    // Whoever handed over the first knows nothing of the second.
    files.drop(first);
    files.add(second, 0, Uint8Array.of(2));
    expect([...files.whole(second)]).toEqual([2]);
  });

  it('is refused before anything of it is taken when it is too large', () => {
    const files = new HandedFiles(counting());
    expect(() => files.begin('a.variorum', LARGEST_HANDED_BYTES + 1)).toThrow(
      expect.objectContaining({
        code: 'investigation-too-large',
        message: '“a.variorum” is larger than 500 MB.',
      }),
    );
  });

  it('is let go when nobody asks about it any more', () => {
    vi.useFakeTimers();
    const files = new HandedFiles(counting(), 1_000);
    const id = files.begin('a.variorum', 1);
    vi.advanceTimersByTime(900);
    files.add(id, 0, Uint8Array.of(1));
    vi.advanceTimersByTime(900);
    expect(files.whole(id)).toHaveLength(1);
    vi.advanceTimersByTime(1_100);
    expect(() => files.whole(id)).toThrow(expect.objectContaining({ code: 'handed-gone' }));
    vi.useRealTimers();
  });
});
