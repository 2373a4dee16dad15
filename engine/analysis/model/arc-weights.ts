import { touch } from './hash-table.ts';
import { HASH_BITS } from './hash.ts';
import type { WeightList } from './weights.ts';

/** Largest weight of an arc feature, either sign: three of them share one number. */
export const ARC_LIMIT = 511;

/** Weights of the three transitions, all three of a feature in one number beside it: `(feature + 1, weights)` in each slot. */
export class ArcWeights {
  readonly shift: number;
  readonly slots: Int32Array;
  /** See `touch`. */
  protected touched = 0;

  constructor(list: WeightList) {
    let bits = 8;
    while (1 << bits < list.features.length * 1.6) bits += 1;
    this.shift = HASH_BITS - bits;
    this.slots = new Int32Array(2 * ((1 << bits) + list.features.length + 1));
    let from = 0;
    let free = 0;
    for (let at = 0; at < list.features.length; at += 1) {
      const feature = list.features[at]!;
      const slot = Math.max(free, feature >>> this.shift);
      free = slot + 1;
      let packed = 0;
      for (const end = from + list.counts[at]!; from < end; from += 1)
        packed |= (list.weights[from]! & 1023) << (10 * list.classOf[from]!);
      this.slots[2 * slot] = feature + 1;
      this.slots[2 * slot + 1] = packed;
    }
  }

  /** Sums the weights of the features into `scores[0..2]`. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, shift } = this;
    this.touched = touch(this, features, count);
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = 0; at < count; at += 1) {
      const feature = features[at]!;
      const wanted = feature + 1;
      let slot = (feature >>> shift) << 1;
      let key = slots[slot]!;
      while (key !== 0 && key < wanted) {
        slot += 2;
        key = slots[slot]!;
      }
      if (key === wanted) {
        const packed = slots[slot + 1]!;
        first += (packed << 22) >> 22;
        second += (packed << 12) >> 22;
        third += (packed << 2) >> 22;
      }
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }
}
