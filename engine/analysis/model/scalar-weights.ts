import { hashTable, placeOf, type HashTable } from './hash-table.ts';
import type { WeightList } from './weights.ts';

/** Weights of a ranker: one for each feature. */
export class ScalarWeights {
  private readonly table: HashTable;

  constructor({ features, weights }: WeightList) {
    this.table = hashTable(features, (at) => weights[at]!, 1.6);
  }

  /** The sum of the features' weights. */
  score(features: Int32Array, count: number): number {
    const { table } = this;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const place = placeOf(table, features[at]!);
      if (place >= 0) sum += table.slots[place]!;
    }
    return sum;
  }
}
