import { HASH_BITS } from './hash.ts';

/**
 * The weights of a linear model as they are packed: features in rising order, for each its classes in rising order with a whole
 * number each.
 */
export interface WeightList {
  readonly classes: number;
  readonly features: Int32Array;
  /** How many weights each feature has. */
  readonly counts: Uint8Array;
  readonly classOf: Uint8Array;
  readonly weights: Int16Array;
}

/**
 * Weights for scoring: an open hash table whose slots rise with the hash, a pair of numbers in each (feature + 1, where its
 * weights begin), and rows of weights, each number a class in its low byte and the weight above.
 */
export class Weights {
  readonly classes: number;
  private readonly shift: number;
  private readonly slots: Int32Array;
  private readonly rows: Int32Array;

  constructor(list: WeightList) {
    this.classes = list.classes;
    let bits = 8;
    while (1 << bits < list.features.length * 1.6) bits += 1;
    this.shift = HASH_BITS - bits;
    this.slots = new Int32Array(2 * ((1 << bits) + list.features.length + 1));
    this.rows = new Int32Array(list.weights.length + list.features.length);
    let from = 0;
    let row = 0;
    let free = 0;
    for (let at = 0; at < list.features.length; at += 1) {
      const feature = list.features[at]!;
      const slot = Math.max(free, feature >>> this.shift);
      free = slot + 1;
      this.slots[2 * slot] = feature + 1;
      this.slots[2 * slot + 1] = row;
      const count = list.counts[at]!;
      this.rows[row] = count;
      row += 1;
      for (let end = from + count; from < end; from += 1) {
        this.rows[row] = (list.weights[from]! << 8) | list.classOf[from]!;
        row += 1;
      }
    }
  }

  /** Adds the weights of the features into `scores` (one number for each class), which it clears first. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, rows, shift } = this;
    scores.fill(0);
    for (let at = 0; at < count; at += 1) {
      const feature = features[at]!;
      let slot = (feature >>> shift) << 1;
      const wanted = feature + 1;
      let key = slots[slot]!;
      while (key !== 0) {
        if (key === wanted) {
          let row = slots[slot + 1]!;
          for (let left = rows[row]!; left > 0; left -= 1) {
            row += 1;
            const weight = rows[row]!;
            scores[weight & 255]! += weight >> 8;
          }
          break;
        }
        if (key > wanted) break;
        slot += 2;
        key = slots[slot]!;
      }
    }
  }
}
