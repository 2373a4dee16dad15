/**
 * Boosted regression trees as plain data: for every tree its nodes in the order of a full binary tree. A node asks whether the number of
 * its feature is at most its threshold (then left) and a leaf, feature -1, gives its value.
 */
export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly DecisionTree[];
}

export interface DecisionTree {
  /** By node: index of the feature, -1 at a leaf. */
  readonly features: readonly number[];
  /** By node: threshold, or value at a leaf. */
  readonly values: readonly number[];
}

/** The log odds that trees give to a row of features. */
export function logOdds({ bias, trees }: BoostedTrees, row: readonly number[]): number {
  let sum = bias;
  for (const { features, values } of trees) {
    let node = 0;
    while (features[node]! >= 0) node = row[features[node]!]! <= values[node]! ? 2 * node + 1 : 2 * node + 2;
    sum += values[node]!;
  }
  return sum;
}

/** Log odds as a probability. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
