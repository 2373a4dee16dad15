import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestIncreasing, longestIncreasing } from './longest-increasing.ts';

const SEED = 1961;

/** By trying every choice. */
function heaviest(values: readonly number[], weights: readonly number[]): number {
  const from = (at: number, least: number): number =>
    at === values.length
      ? 0
      : Math.max(from(at + 1, least), values[at]! > least ? weights[at]! + from(at + 1, values[at]!) : 0);
  return from(0, -Infinity);
}

const isIncreasing = (members: readonly number[], values: readonly number[]) =>
  members.every(
    (index, at) => at === 0 || (index > members[at - 1]! && values[index]! > values[members[at - 1]!]!),
  );

describe('the longest increasing subsequence', () => {
  it('is strict, by index, and of several equally long ones ends lowest', () => {
    expect(longestIncreasing([3, 0, 1, 2, 5])).toEqual([1, 2, 3, 4]);
    expect(longestIncreasing([3, 1, 2])).toEqual([1, 2]);
    expect(longestIncreasing([1, 3, 2])).toEqual([0, 2]);
    expect(longestIncreasing([0, 5, 1, 2, 9])).toEqual([0, 2, 3, 4]);
    expect(longestIncreasing([1, 1, 1])).toEqual([2]);
    expect(longestIncreasing([])).toEqual([]);
  });

  it('the heaviest one prefers weight to length, and the first of equals', () => {
    expect(heaviestIncreasing([2, 0, 1], [5, 1, 1])).toEqual([0]);
    expect(heaviestIncreasing([1, 3, 2], [1, 1, 1])).toEqual([0, 1]);
    expect(heaviestIncreasing([1, 1, 1], [1, 1, 1])).toEqual([0]);
    expect(heaviestIncreasing([], [])).toEqual([]);
  });

  it(`no choice is longer or heavier (seed ${SEED})`, () => {
    const members = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 5 })), { maxLength: 10 });
    fc.assert(
      fc.property(members, (pairs) => {
        const [values, weights] = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)];
        const long = longestIncreasing(values);
        expect(isIncreasing(long, values)).toBe(true);
        expect(long.length).toBe(
          heaviest(
            values,
            values.map(() => 1),
          ),
        );
        const heavy = heaviestIncreasing(values, weights);
        expect(isIncreasing(heavy, values)).toBe(true);
        expect(heavy.reduce((sum, at) => sum + weights[at]!, 0)).toBe(heaviest(values, weights));
      }),
      { seed: SEED },
    );
  });
});
