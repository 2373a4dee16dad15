import { FlatTrees } from './flat-trees.ts';
import { regressed } from './logistic.ts';
import { probability } from './trees.ts';
import { PAIR_REGRESSION, PAIR_TREES } from './weights.ts';

let trees: FlatTrees | undefined;

/** How likely a pair of facts with this evidence is a difference that a reader wants to be told, 0..1: the mean of both models' log odds. */
export function likelihoodOf(evidence: readonly number[]): number {
  return likelihoodAtLeast(evidence, 0)!;
}

/** The same where it is at least so much, else null: of nearly all pairs a few trees tell that they are not. */
export function likelihoodAtLeast(evidence: readonly number[], least: number): number | null {
  trees ??= new FlatTrees(PAIR_TREES);
  const other = regressed(PAIR_REGRESSION, evidence);
  const own = trees.logOdds(evidence, 2 * Math.log(least / (1 - least)) - other);
  if (own === null) return null;
  const likely = probability((own + other) / 2);
  return likely >= least ? likely : null;
}
