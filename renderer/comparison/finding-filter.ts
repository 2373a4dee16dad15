import type { Verdict, ViewState } from '../../electron/bridge/contract.ts';
import type { Finding, FindingType } from '../../engine/index.ts';
import { FINDING_TYPES } from '../../engine/types.ts';

/** Which findings the list shows. */
export interface FindingFilter {
  readonly verdict: 'all' | 'open' | 'judged';
  readonly hiddenTypes: ReadonlySet<FindingType>;
  readonly hideDismissed: boolean;
  /** Findings of less significance, 0..1, are left out. */
  readonly leastSignificance: number;
}

export const EVERY_FINDING: FindingFilter = {
  verdict: 'all',
  hiddenTypes: new Set(),
  hideDismissed: false,
  leastSignificance: 0,
};

/** A saved filter; what is no type of finding any more is left out. */
export function filterOf(saved: ViewState['filter']): FindingFilter {
  if (!saved) return EVERY_FINDING;
  const hiddenTypes = FINDING_TYPES.filter((type) => saved.hiddenTypes.includes(type));
  const { verdict, hideDismissed, leastSignificance = 0 } = saved;
  if (verdict === 'all' && !hideDismissed && hiddenTypes.length === 0 && leastSignificance === 0)
    return EVERY_FINDING;
  return { verdict, hideDismissed, hiddenTypes: new Set(hiddenTypes), leastSignificance };
}

/** Whether a filter lets a finding through that was judged so. */
export function passes(
  filter: FindingFilter,
  finding: Pick<Finding, 'type' | 'significance'>,
  verdict: Verdict,
): boolean {
  if (filter.hideDismissed && verdict === 'dismissed') return false;
  if (filter.hiddenTypes.has(finding.type)) return false;
  if (finding.significance < filter.leastSignificance) return false;
  return filter.verdict === 'all' || (filter.verdict === 'open') === (verdict === 'open');
}
