import { FeatureTable } from './feature-table.ts';

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

/** Weights for scoring: of each feature a row of weights, each number a class in its low byte and the weight above. */
export class Weights {
  readonly classes: number;
  private readonly table: FeatureTable;
  private readonly starts: Int32Array;
  private readonly rows: Int32Array;

  constructor(list: WeightList) {
    this.classes = list.classes;
    this.table = new FeatureTable(list.features);
    this.starts = new Int32Array(this.table.size);
    this.rows = new Int32Array(list.weights.length + list.features.length);
    let from = 0;
    let row = 0;
    for (let at = 0; at < list.features.length; at += 1) {
      this.starts[this.table.slots[at]!] = row;
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
    const { table, starts, rows } = this;
    scores.fill(0);
    for (let at = 0; at < count; at += 1) {
      const slot = table.find(features[at]!);
      if (slot < 0) continue;
      let row = starts[slot]!;
      for (let left = rows[row]!; left > 0; left -= 1) {
        row += 1;
        const weight = rows[row]!;
        scores[weight & 255]! += weight >> 8;
      }
    }
  }
}
