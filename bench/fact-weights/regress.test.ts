import { describe, expect, it } from 'vitest';
import { regressed } from '../../engine/facts/matching/logistic.ts';
import { regress } from './regress.ts';

const SETTINGS = { ridge: 0.1, steps: 300, rate: 0.05 };
/** The second number speaks for it where the first, its sort, is 1, and against it where it is 0. */
const rows = Array.from({ length: 200 }, (_, at) => [at % 2, (Math.floor(at / 2) % 10) / 10]);
const right = rows.map(([sort, number]) => (sort === 1 ? number! > 0.5 : number! < 0.5));

describe('logistic regression', () => {
  it('learns a product of sort and number', () => {
    const model = regress(
      rows,
      right,
      rows.map(() => 1),
      [0],
      [1],
      SETTINGS,
    );
    expect(regressed(model, [1, 0.9])).toBeGreaterThan(1);
    expect(regressed(model, [1, 0.1])).toBeLessThan(-1);
    expect(regressed(model, [0, 0.1])).toBeGreaterThan(regressed(model, [0, 0.9]));
  });

  it('gives the same weights for the same rows', () => {
    const weights = rows.map(() => 1);
    expect(regress(rows, right, weights, [0], [1], SETTINGS)).toEqual(
      regress(rows, right, weights, [0], [1], SETTINGS),
    );
  });

  it('counts a row by its weight', () => {
    const odds = (weight: number) =>
      regressed(regress([[0], [0]], [true, false], [weight, 1], [], [], SETTINGS), [0]);
    expect(odds(9)).toBeGreaterThan(odds(1));
  });
});
