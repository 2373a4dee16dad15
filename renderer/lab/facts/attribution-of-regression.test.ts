import { describe, expect, it } from 'vitest';
import { regressed, type Logistic } from '../../../engine/facts/matching/logistic.ts';
import { attributionOfRegression } from './attribution-of-regression.ts';

/** A sort, and a number from 0 to 10 on a scale of 2 about 4: -1 + 3 sort + 2 number + 5 sort × number. */
const CROSSED: Logistic = {
  bias: -1,
  least: [0, 0],
  greatest: [1, 10],
  mean: [0, 4],
  spread: [1, 2],
  weights: [3, 2],
  sorts: [0],
  crossed: [1],
  products: [5],
};

describe('attribution of a regression', () => {
  it('adds up to the log odds of the row, capped numbers too', () => {
    const background = [
      [0, 6],
      [1, 0],
      [1, -3],
    ];
    for (const row of [
      [1, 8],
      [0, 99],
      [1, 4],
    ]) {
      const { base, parts } = attributionOfRegression(CROSSED, row, background);
      const mean = background.reduce((sum, other) => sum + regressed(CROSSED, other), 0) / 3;
      expect(base).toBeCloseTo(mean);
      expect(base + parts[0]! + parts[1]!).toBeCloseTo(regressed(CROSSED, row));
    }
  });

  it('shares what a sort and a number do together', () => {
    // The number goes from 0 to 2: alone the sort adds 3 and the number 4, together 10 more.
    expect(attributionOfRegression(CROSSED, [1, 8], [[0, 4]]).parts).toEqual([3 + 5, 4 + 5]);
  });

  it('gives nothing to a number in which the row is like the background', () => {
    // The sort has its weight, and the products with a number that stays at 2.
    expect(attributionOfRegression(CROSSED, [1, 8], [[0, 8]]).parts).toEqual([3 + 10, 0]);
    expect(attributionOfRegression(CROSSED, [0, 8], [[0, 4]]).parts).toEqual([0, 4]);
  });
});
