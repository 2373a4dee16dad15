import type { BoostedTrees } from './trees.ts';

/** How far a sum in floating point may be off what the bounds say. */
const ROUNDING = 1e-9;

/** Boosted trees in two rows of numbers, for asking many rows of features one after the other. */
export class FlatTrees {
  private readonly features: Int16Array;
  private readonly values: Float64Array;
  /** Where each tree begins. */
  private readonly starts: Int32Array;
  /** By tree: the most that it and those behind it can add. */
  private readonly most: Float64Array;
  private readonly bias: number;

  constructor({ bias, trees }: BoostedTrees) {
    const size = trees.reduce((sum, { features }) => sum + features.length, 0);
    this.bias = bias;
    this.features = new Int16Array(size);
    this.values = new Float64Array(size);
    this.starts = new Int32Array(trees.length);
    this.most = new Float64Array(trees.length + 1);
    let start = 0;
    for (const [at, { features, values }] of trees.entries()) {
      this.starts[at] = start;
      this.features.set(features, start);
      this.values.set(values.slice(0, features.length), start);
      start += features.length;
    }
    for (let at = trees.length - 1; at >= 0; at -= 1) {
      const { features, values } = trees[at]!;
      this.most[at] = this.most[at + 1]! + Math.max(...values.filter((_, node) => features[node]! < 0));
    }
  }

  /** The log odds that the trees give to a row of features; null as soon as they cannot come to `least` any more. */
  logOdds(row: readonly number[], least: number): number | null {
    const { features, values, starts, most } = this;
    let sum = this.bias;
    for (let tree = 0; tree < starts.length; tree += 1) {
      if (sum + most[tree]! < least - ROUNDING) return null;
      const start = starts[tree]!;
      let node = 0;
      let feature = features[start]!;
      while (feature >= 0) {
        node = row[feature]! <= values[start + node]! ? 2 * node + 1 : 2 * node + 2;
        feature = features[start + node]!;
      }
      sum += values[start + node]!;
    }
    return sum;
  }
}
