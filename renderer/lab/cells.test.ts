import { describe, expect, it } from 'vitest';
import type { LinkHistory } from '../../engine/trace.ts';
import { cellsOf, cellTowards, extentFrom, extentWith, firstPair, MOST_SENTENCES } from './cells.ts';
import { stepsOf } from './steps.ts';

const HISTORY: LinkHistory = {
  a: [],
  b: [],
  candidates: [
    { a: 2, b: 1, score: 0.2, agreeing: 2 },
    { a: 0, b: 3, score: 0.4, agreeing: 5 },
    { a: 0, b: 90, score: 0.1, agreeing: 1 },
  ],
  passes: [{ name: 'identical', groups: [{ a: [1], b: [0], score: 1 }] }],
  pairings: [
    { a: [0], b: [3, 4], strength: 0.4, moved: false },
    { a: [1], b: [0], strength: 1, moved: false },
  ],
  faint: [{ a: 2, b: 1, strength: 0.2 }],
};
const steps = stepsOf(HISTORY);
const after = (name: string) =>
  cellsOf(
    HISTORY,
    steps.find((step) => step.name === name)!,
    extentFrom(0, 5),
    extentFrom(0, 200),
  );

describe('the candidate matrix', () => {
  it('holds what was looked at and what is linked after the pass, row by row', () => {
    expect(after('identical').map(({ a, b, score, link }) => [a, b, score, link?.news ?? null])).toEqual([
      [0, 3, 0.4, null],
      [1, 0, null, 'new'],
      [2, 1, 0.2, null],
    ]);
  });

  it('ends with all links, the faint ones too, and leaves out what lies outside', () => {
    expect(after('final').map(({ a, b, link, faint }) => [a, b, link !== null, faint])).toEqual([
      [0, 3, true, false],
      [0, 4, true, false],
      [1, 0, true, false],
      [2, 1, false, true],
    ]);
  });

  it('is walked with the arrow keys', () => {
    const to = (key: string, a: number, b: number) => {
      const cell = cellTowards(after('final'), { a, b }, key);
      return cell && [cell.a, cell.b];
    };
    expect(to('ArrowRight', 0, 3)).toEqual([0, 4]);
    expect(to('ArrowRight', 0, 4)).toBeNull();
    expect(to('ArrowLeft', 0, 4)).toEqual([0, 3]);
    expect(to('ArrowDown', 0, 4)).toEqual([1, 0]);
    expect(to('ArrowUp', 2, 1)).toEqual([1, 0]);
    expect(to('End', 0, 3)).toEqual([0, 4]);
    expect(to('a', 0, 3)).toBeNull();
  });

  it('opens at the strongest link', () => {
    expect(firstPair(HISTORY)).toEqual({ a: 1, b: 0 });
    expect(firstPair({ ...HISTORY, pairings: [] })).toEqual({ a: 0, b: 3 });
    expect(firstPair({ ...HISTORY, pairings: [], candidates: [] })).toEqual({ a: 0, b: 0 });
  });
});

describe('the part of a long text that is shown', () => {
  it('is all of a short one', () => {
    expect(extentFrom(0, 12)).toEqual({ from: 0, to: 12, of: 12 });
    expect(extentFrom(5, 0)).toEqual({ from: 0, to: 0, of: 0 });
  });

  it('follows a sentence', () => {
    const shown = extentFrom(0, 1000);
    expect(extentWith(MOST_SENTENCES - 1, shown)).toBe(shown);
    expect(extentWith(MOST_SENTENCES, shown)).toEqual({
      from: MOST_SENTENCES,
      to: 2 * MOST_SENTENCES,
      of: 1000,
    });
    expect(extentWith(999, shown).to).toBe(1000);
  });
});
