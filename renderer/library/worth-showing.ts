import type { ComparisonSummary } from '../../electron/bridge/contract.ts';

/** So many comparisons without a judgement are kept in sight: a summary does not tell a noted one from one merely opened. */
export const NEWEST_UNJUDGED = 5;

/**
 * The comparisons that deserve a line without being asked for: those with judgements, the newest others, and the one
 * that is open. `comparisons` are the newest first, and so is the answer.
 */
export function worthShowing(
  comparisons: readonly ComparisonSummary[],
  openId: string | null,
): readonly ComparisonSummary[] {
  const newest = new Set(comparisons.filter((one) => one.judged === 0).slice(0, NEWEST_UNJUDGED));
  return comparisons.filter((one) => one.judged > 0 || one.id === openId || newest.has(one));
}
