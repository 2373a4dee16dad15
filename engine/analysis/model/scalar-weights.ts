import { HASH_BITS } from './hash.ts';
import type { WeightList } from './weights.ts';

/** Weights of a ranker: one for each feature, beside it in an open hash table. */
export class ScalarWeights {
  private readonly shift: number;
  private readonly slots: Int32Array;

  constructor(list: WeightList) {
    let bits = 8;
    while (1 << bits < list.features.length * 1.6) bits += 1;
    this.shift = HASH_BITS - bits;
    this.slots = new Int32Array(2 * ((1 << bits) + list.features.length + 1));
    let free = 0;
    for (let at = 0; at < list.features.length; at += 1) {
      const feature = list.features[at]!;
      const slot = Math.max(free, feature >>> this.shift);
      free = slot + 1;
      this.slots[2 * slot] = feature + 1;
      this.slots[2 * slot + 1] = list.weights[at]!;
    }
  }

  /** The sum of the features' weights. */
  score(features: Int32Array, count: number): number {
    const { slots, shift } = this;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const wanted = features[at]! + 1;
      let slot = (features[at]! >>> shift) << 1;
      let key = slots[slot]!;
      while (key !== 0 && key < wanted) {
        slot += 2;
        key = slots[slot]!;
      }
      if (key === wanted) sum += slots[slot + 1]!;
    }
    return sum;
  }
}
