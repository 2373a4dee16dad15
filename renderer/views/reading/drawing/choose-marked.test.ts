import { describe, expect, it } from 'vitest';
import { chooseMarked, keepMarked, paragraphsBetween } from './choose-marked.ts';

/** Ten paragraphs of 100 letters, each 50 pixels high with 10 between. */
const frames = Array.from({ length: 10 }, (_, i) => ({ start: i * 101, end: i * 101 + 100 }));
const extents = frames.map((_, i) => ({ top: i * 60, bottom: i * 60 + 50 }));
const none = new Set<number>();
const choose = (view: readonly [number, number], marked: readonly number[], budget: number, held = none) =>
  chooseMarked({ frames, extents }, { top: view[0], bottom: view[1] }, new Set(marked), held, budget);

describe('paragraphsBetween', () => {
  it('takes in what is seen in part', () =>
    expect(paragraphsBetween(extents, { top: 100, bottom: 245 })).toEqual([1, 4]));
  it('is null between two paragraphs and outside of all', () => {
    expect(paragraphsBetween(extents, { top: 52, bottom: 58 })).toBeNull();
    expect(paragraphsBetween(extents, { top: 900, bottom: 1000 })).toBeNull();
    expect(paragraphsBetween([], { top: 0, bottom: 10 })).toBeNull();
  });
});

describe('chooseMarked', () => {
  it('begins in the middle of the view and stops when the budget is spent', () => {
    const { added, more } = choose([60, 350], [], 250);
    expect(added).toEqual([3, 2, 4]);
    expect(more).toBe(true);
  });
  it('leaves out what is marked or held, and says when nothing is left', () => {
    const { added, more } = choose([60, 350], [3, 2], 1000, new Set([1]));
    expect([...added].sort()).toEqual([4, 5]);
    expect(more).toBe(false);
  });
  it('takes nothing without a budget, and asks to be called again', () =>
    expect(choose([60, 350], [], 0)).toEqual({ added: [], spent: 0, more: true }));
});

describe('keepMarked', () => {
  it('lets go of what is far off, but not of what is held', () => {
    const kept = keepMarked(extents, { top: 100, bottom: 245 }, new Set([0, 1, 2, 9]), new Set([9]));
    expect([...kept]).toEqual([1, 2, 9]);
  });
  it('answers the same set when nothing goes', () => {
    const marked = new Set([1, 2]);
    expect(keepMarked(extents, { top: 100, bottom: 245 }, marked, none)).toBe(marked);
  });
});
