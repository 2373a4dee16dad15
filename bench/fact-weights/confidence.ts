import type { Logistic } from '../../engine/facts/matching/logistic.ts';
import { scaled } from '../../engine/facts/matching/logistic.ts';

/** A judged difference: the evidence on it, what is added to its log odds beforehand, and whether it is worth a look. */
export interface Counted {
  readonly evidence: readonly number[];
  readonly offset: number;
  readonly worth: boolean;
}

/** Few are judged, so weights are held down. */
const RIDGE = 6;
const STEPS = 60;

/** Logistic regression with a ridge and a given offset, by Newton's method (iteratively reweighted least squares). */
export function countConfidence(rows: readonly Counted[]): Logistic {
  const width = rows[0]?.evidence.length ?? 0;
  const column = (at: number) => rows.map(({ evidence }) => evidence[at]!);
  const columns = Array.from({ length: width }, (_, at) => column(at));
  const mean = columns.map((values) => values.reduce((sum, x) => sum + x, 0) / values.length);
  const spread = columns.map((values, at) => {
    const square = values.reduce((sum, x) => sum + (x - mean[at]!) ** 2, 0) / values.length;
    return Math.max(0.05, Math.sqrt(square));
  });
  const least = columns.map((values) => Math.min(...values));
  const greatest = columns.map((values) => Math.max(...values));
  const scale = { least, greatest, mean, spread };
  const inputs = rows.map(({ evidence }) => [...evidence.map((_, at) => scaled(scale, evidence, at)), 1]);
  const weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === width ? 0 : -RIDGE * weight));
    const curve = weights.map((_, i) => weights.map((__, j) => (i === j && i !== width ? RIDGE : 0)));
    for (const [row, input] of inputs.entries()) {
      const odds = input.reduce((sum, x, at) => sum + x * weights[at]!, rows[row]!.offset);
      const p = 1 / (1 + Math.exp(-odds));
      const error = (rows[row]!.worth ? 1 : 0) - p;
      for (let i = 0; i <= width; i += 1) {
        slope[i]! += error * input[i]!;
        for (let j = 0; j <= width; j += 1) curve[i]![j]! += p * (1 - p) * input[i]! * input[j]!;
      }
    }
    for (const [at, change] of solved(curve, slope).entries()) weights[at]! += change;
  }
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    bias: round(weights[width]!),
    least: least.map(round),
    greatest: greatest.map(round),
    mean: mean.map(round),
    spread: spread.map(round),
    weights: weights.slice(0, width).map(round),
    sorts: [],
    crossed: [],
    products: [],
  };
}

/** The solution of linear equations, by Gaussian elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    let pivot = at;
    for (let row = at + 1; row < size; row += 1)
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let row = 0; row < size; row += 1) {
      if (row === at) continue;
      const factor = rows[row]![at]! / rows[at]![at]!;
      for (let col = at; col <= size; col += 1) rows[row]![col]! -= factor * rows[at]![col]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}
