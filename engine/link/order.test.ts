import { describe, expect, it } from 'vitest';
import { longestIncreasing } from './order.ts';

const ones = (values: readonly number[]) => values.map(() => 1);

describe('longestIncreasing', () => {
  it('finds the longest run in order, by index', () => {
    const values = [3, 0, 1, 2, 5, 4];
    expect(longestIncreasing(values, ones(values))).toHaveLength(4);
    expect(longestIncreasing([3, 0, 1, 2, 5], ones([3, 0, 1, 2, 5]))).toEqual([1, 2, 3, 4]);
  });

  it('prefers weight to length', () => {
    expect(longestIncreasing([2, 0, 1], [5, 1, 1])).toEqual([0]);
  });

  it('is strict and total', () => {
    expect(longestIncreasing([1, 1, 1], [1, 1, 1])).toHaveLength(1);
    expect(longestIncreasing([], [])).toEqual([]);
  });
});
