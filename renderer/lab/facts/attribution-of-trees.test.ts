import { describe, expect, it } from 'vitest';
import { logOdds, type BoostedTrees } from '../../../engine/facts/matching/trees.ts';
import { attributionOfTrees } from './attribution-of-trees.ts';

/** One tree: 5 where both features are above 0, else 1 where the first is. */
const BOTH: BoostedTrees = {
  bias: -2,
  trees: [{ features: [0, -1, 1, -1, -1, -1, -1], values: [0, 0, 0, -9, -9, 1, 5] }],
};

describe('attribution of trees', () => {
  it('adds up to the log odds of the row', () => {
    const background = [
      [0, 1],
      [1, 0],
      [0, 0],
    ];
    const { base, parts } = attributionOfTrees(BOTH, [1, 1], background);
    const mean = background.reduce((sum, row) => sum + logOdds(BOTH, row), 0) / 3;
    expect(base).toBeCloseTo(mean);
    expect(base + parts[0]! + parts[1]!).toBeCloseTo(logOdds(BOTH, [1, 1]));
  });

  it('shares what two features do together', () => {
    // Without the second feature 1, without the first 0: 1 and half of the other 4, and that half.
    const { parts } = attributionOfTrees(BOTH, [1, 1], [[0, 0]]);
    expect(parts[0]).toBeCloseTo(3);
    expect(parts[1]).toBeCloseTo(2);
  });

  it('gives nothing to a feature in which the row is like the background', () => {
    expect(attributionOfTrees(BOTH, [1, 1], [[1, 0]]).parts[0]).toBe(0);
    expect(attributionOfTrees(BOTH, [1, 1], [[1, 1]]).parts).toEqual([0, 0]);
  });

  it('asks a feature that a path asks twice once', () => {
    const twice: BoostedTrees = {
      bias: 0,
      trees: [{ features: [0, -1, 0, -1, -1, -1, -1], values: [0, 1, 2, -9, -9, 3, 7] }],
    };
    expect(attributionOfTrees(twice, [3], [[0]]).parts[0]).toBeCloseTo(6);
    expect(attributionOfTrees(twice, [1], [[3]]).parts[0]).toBeCloseTo(-4);
  });
});
