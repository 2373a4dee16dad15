import { describe, expect, it } from 'vitest';
import type { DecisionTree } from './trees.ts';
import { PAIR_REGRESSION, PAIR_TREES } from './weights.ts';
import { EVIDENCE } from './evidence-names.ts';

/** The nodes that a row can come to. */
function reached({ features }: DecisionTree, node = 0): number[] {
  if (!(features[node]! >= 0)) return [node];
  return [
    node,
    ...reached({ features, values: [] }, 2 * node + 1),
    ...reached({ features, values: [] }, 2 * node + 2),
  ];
}

describe('the weights of evidence', () => {
  it('have a value wherever a row comes to in a tree', () => {
    for (const tree of PAIR_TREES.trees)
      for (const node of reached(tree)) {
        expect(tree.features[node]).toBeTypeOf('number');
        expect(Number.isFinite(tree.values[node])).toBe(true);
      }
  });

  it('have a weight for every number of the evidence', () => {
    expect(PAIR_REGRESSION.weights).toHaveLength(EVIDENCE.length);
    expect(PAIR_REGRESSION.spread.every((spread) => spread > 0)).toBe(true);
  });
});
