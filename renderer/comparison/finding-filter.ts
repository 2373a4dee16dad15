import type { Verdict, ViewState } from '../../electron/bridge/contract.ts';
import type { Finding, FindingType } from '../../engine/index.ts';
import { FINDING_TYPES } from '../../engine/types.ts';

/** Which findings the list shows. */
export interface FindingFilter {
  readonly verdict: 'all' | 'open' | 'judged';
  readonly hiddenTypes: ReadonlySet<FindingType>;
  readonly hideDismissed: boolean;
}

export const EVERY_FINDING: FindingFilter = {
  verdict: 'all',
  hiddenTypes: new Set(),
  hideDismissed: false,
};

/** A saved filter; what is no type of finding any more is left out. */
export function filterOf(saved: ViewState['filter']): FindingFilter {
  if (!saved) return EVERY_FINDING;
  const hiddenTypes = FINDING_TYPES.filter((type) => saved.hiddenTypes.includes(type));
  if (saved.verdict === 'all' && !saved.hideDismissed && hiddenTypes.length === 0) return EVERY_FINDING;
  return { verdict: saved.verdict, hideDismissed: saved.hideDismissed, hiddenTypes: new Set(hiddenTypes) };
}

/** Whether a filter lets a finding through that was judged so. */
export function passes(filter: FindingFilter, finding: Pick<Finding, 'type'>, verdict: Verdict): boolean {
  if (filter.hideDismissed && verdict === 'dismissed') return false;
  if (filter.hiddenTypes.has(finding.type)) return false;
  return filter.verdict === 'all' || (filter.verdict === 'open') === (verdict === 'open');
}
