import type { Weights } from '../link/features.ts';
import { coverage, type Counterparts } from './counterparts.ts';

/** From this strength on a link's sides are asked whether they say the same but for a word. */
export const LEAST_LINK = 0.36;
/** Share of the rest of the shorter side that the other must say too. */
const SAME_CONTENT = 0.75;
/** How much they must have in common besides: one rare word, or two or three common ones; see `weigh`. */
const COMMON_WEIGHT = 4;

/**
 * Whether two sides say the same but for some words: the share of the rest that is common, null when they do not.
 *
 * @param least how much they must have in common, as the sum of weights
 */
export function sameOtherwise(
  { a, b, saidA, saidB }: Counterparts,
  exceptA: ReadonlySet<number>,
  exceptB: ReadonlySet<number>,
  weights: Weights,
  least = COMMON_WEIGHT,
): number | null {
  const [one, other] = [coverage(a, saidA, weights, exceptA), coverage(b, saidB, weights, exceptB)];
  const share = Math.max(one.share, other.share);
  return share >= SAME_CONTENT && Math.min(one.weight, other.weight) >= least ? share : null;
}
