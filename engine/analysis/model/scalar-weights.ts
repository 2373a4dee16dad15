import { FeatureTable } from './feature-table.ts';
import type { WeightList } from './weights.ts';

/** Weights of a ranker: one for each feature. */
export class ScalarWeights {
  private readonly table: FeatureTable;
  private readonly weights: Int16Array;

  constructor(list: WeightList) {
    this.table = new FeatureTable(list.features);
    this.weights = new Int16Array(this.table.size);
    for (let at = 0; at < list.features.length; at += 1)
      this.weights[this.table.slots[at]!] = list.weights[at]!;
  }

  /** The sum of the features' weights. */
  score(features: Int32Array, count: number): number {
    const { table, weights } = this;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = table.find(features[at]!);
      if (slot >= 0) sum += weights[slot]!;
    }
    return sum;
  }
}
