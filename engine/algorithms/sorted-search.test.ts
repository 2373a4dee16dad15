import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstEndingAfter,
  firstIndexWhere,
  firstStartingFrom,
  firstWhere,
  overlapping,
} from './sorted-search.ts';

const SEED = 407;
const spans = (...ends: readonly (readonly [number, number])[]) =>
  ends.map(([start, end]) => ({ start, end }));

describe('search in what is sorted', () => {
  it('finds the first that holds, or says how many there are', () => {
    expect(firstWhere([1, 3, 3, 7], (one) => one >= 3)).toBe(1);
    expect(firstWhere([1, 3], (one) => one > 9)).toBe(2);
    expect(firstWhere([], () => true)).toBe(0);
  });

  it(`finds what a walk from the beginning finds (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(60), (count, from) => {
        expect(firstIndexWhere(count, (index) => index >= from)).toBe(Math.min(count, from));
      }),
      { seed: SEED },
    );
  });

  it('of stretches, finds by where they end and begin', () => {
    const list = spans([0, 4], [4, 9], [12, 15]);
    expect([-1, 0, 3, 4, 9, 14, 15].map((offset) => firstEndingAfter(list, offset))).toEqual([
      0, 0, 0, 1, 2, 2, 3,
    ]);
    expect([-1, 0, 1, 4, 5, 12, 13].map((offset) => firstStartingFrom(list, offset))).toEqual([
      0, 0, 1, 1, 2, 2, 3,
    ]);
  });

  it('of stretches, finds those that share something with another', () => {
    const list = spans([0, 4], [4, 9], [12, 15]);
    expect(overlapping(list, { start: 3, end: 5 })).toEqual([0, 2]);
    expect(overlapping(list, { start: 4, end: 12 })).toEqual([1, 2]);
    expect(overlapping(list, { start: 9, end: 12 })).toEqual([2, 2]);
    expect(overlapping(list, { start: 20, end: 30 })).toEqual([3, 3]);
  });
});
