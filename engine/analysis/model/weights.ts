import { hashTable, placeOf, touch, type HashTable } from './hash-table.ts';

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

/** No caller scores more features at once. */
const MOST_FEATURES = 256;

/** Weights for scoring: a hash table of where each feature's row begins, and rows of weights, each number a class in its low byte and the weight above. */
export class Weights {
  readonly classes: number;
  private readonly table: HashTable;
  private readonly rows: Int32Array;
  /** Rows of the features that have weights. */
  private readonly found = new Int32Array(MOST_FEATURES);
  /** See `touch`. */
  protected touched = 0;

  constructor({ classes, features, counts, classOf, weights }: WeightList) {
    this.classes = classes;
    this.rows = new Int32Array(weights.length + features.length);
    const starts = new Int32Array(features.length);
    let from = 0;
    let row = 0;
    for (let at = 0; at < features.length; at += 1) {
      starts[at] = row;
      this.rows[row] = counts[at]!;
      row += 1;
      for (const end = from + counts[at]!; from < end; from += 1) {
        this.rows[row] = (weights[from]! << 8) | classOf[from]!;
        row += 1;
      }
    }
    this.table = hashTable(features, (at) => starts[at]!, 1.6);
  }

  /** Adds the weights of the features into `scores` (one number for each class), which it clears first. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { table, rows, found } = this;
    scores.fill(0);
    let touched = touch(table, features, count);
    let hits = 0;
    for (let at = 0; at < count; at += 1) {
      const place = placeOf(table, features[at]!);
      if (place < 0) continue;
      found[hits] = table.slots[place]!;
      hits += 1;
    }
    for (let at = 0; at < hits; at += 1) touched ^= rows[found[at]!]!;
    this.touched = touched;
    for (let at = 0; at < hits; at += 1) {
      let row = found[at]!;
      for (let left = rows[row]!; left > 0; left -= 1) {
        row += 1;
        const weight = rows[row]!;
        scores[weight & 255]! += weight >> 8;
      }
    }
  }
}
