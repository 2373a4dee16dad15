import { describe, expect, it } from 'vitest';
import { NEWEST_UNJUDGED, worthShowing } from './worth-showing.ts';

/** Newest first: `c0`, `c1`, ...; `judged` are the positions of those with a judgement. */
const comparisons = (count: number, judged: readonly number[] = []) =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    title: `Comparison ${index}`,
    members: [],
    judged: judged.includes(index) ? 1 : 0,
    updatedAt: '',
  }));
const shown = (...of: Parameters<typeof worthShowing>) => worthShowing(...of).map(({ id }) => id);

describe('the comparisons the library shows unasked', () => {
  it('are the newest of those nobody has judged', () => {
    expect(shown(comparisons(9), null)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
    expect(NEWEST_UNJUDGED).toBe(5);
  });

  it('are every one with a judgement, however old, in the order of the library', () => {
    expect(shown(comparisons(9, [0, 6, 8]), null)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c8']);
  });

  it('hold the open one, however old', () => {
    expect(shown(comparisons(9), 'c7')).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c7']);
  });
});
