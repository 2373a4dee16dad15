import { FeatureTable } from './feature-table.ts';
import type { WeightList } from './weights.ts';

/** Weights of the three transitions, all three of a feature in one number of ten bits each. */
export class ArcWeights {
  private readonly table: FeatureTable;
  private readonly packed: Int32Array;

  constructor(list: WeightList) {
    this.table = new FeatureTable(list.features);
    this.packed = new Int32Array(this.table.size);
    let from = 0;
    for (let at = 0; at < list.features.length; at += 1) {
      let packed = 0;
      for (let end = from + list.counts[at]!; from < end; from += 1)
        packed |= (list.weights[from]! & 1023) << (10 * list.classOf[from]!);
      this.packed[this.table.slots[at]!] = packed;
    }
  }

  /** Sums the weights of the features into `scores[0..2]`. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { table, packed } = this;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = table.find(features[at]!);
      if (slot < 0) continue;
      const three = packed[slot]!;
      first += (three << 22) >> 22;
      second += (three << 12) >> 22;
      third += (three << 2) >> 22;
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }
}
