import { regressed } from './logistic.ts';
import { logOdds, probability } from './trees.ts';
import { PAIR_REGRESSION, PAIR_TREES } from './weights.ts';

/** How likely a pair of facts with this evidence is a difference that a reader wants to be told, 0..1: the mean of both models' log odds. */
export function likelihoodOf(evidence: readonly number[]): number {
  return probability((logOdds(PAIR_TREES, evidence) + regressed(PAIR_REGRESSION, evidence)) / 2);
}
