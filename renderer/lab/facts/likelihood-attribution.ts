import type { Attribution } from './attribution.ts';
import { attributionOfRegression } from './attribution-of-regression.ts';
import { attributionOfTrees } from './attribution-of-trees.ts';
import { PAIR_REGRESSION, PAIR_TREES } from './engine-facts.ts';

/**
 * Shapley values of the evidence on a pair of facts in its likelihood. The log odds are the mean of those of two models, and so are the
 * parts.
 *
 * @param background evidence on other pairs, at least one
 */
export function attributionOfLikelihood(
  evidence: readonly number[],
  background: readonly (readonly number[])[],
): Attribution {
  const trees = attributionOfTrees(PAIR_TREES, evidence, background);
  const regression = attributionOfRegression(PAIR_REGRESSION, evidence, background);
  return {
    base: (trees.base + regression.base) / 2,
    parts: trees.parts.map((part, at) => (part + regression.parts[at]!) / 2),
  };
}
