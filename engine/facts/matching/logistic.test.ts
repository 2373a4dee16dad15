import { describe, expect, it } from 'vitest';
import { regressed, scaled, type Logistic } from './logistic.ts';

const model: Logistic = {
  bias: -1,
  least: [0, 0],
  greatest: [1, 10],
  mean: [0.5, 4],
  spread: [0.5, 2],
  weights: [2, 0.5],
  sorts: [0],
  crossed: [1],
  products: [3],
};

describe('a logistic regression as data', () => {
  it('caps and scales a number', () => {
    expect(scaled(model, [0, 8], 1)).toBe(2);
    expect(scaled(model, [0, 100], 1)).toBe(3);
    expect(scaled(model, [0, -5], 1)).toBe(-2);
  });

  it('adds weights, and products where the sort stands', () => {
    expect(regressed(model, [0, 8])).toBe(-1 + 2 * -1 + 0.5 * 2);
    expect(regressed(model, [1, 8])).toBe(-1 + 2 * 1 + 0.5 * 2 + 3 * 2);
  });
});
