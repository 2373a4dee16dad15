import type { Verdict, ViewState } from '../../../electron/bridge/contract.ts';
import type { Finding, FindingType } from '../../../engine/index.ts';
import { READER_VERDICTS, type ReaderVerdict } from '../../../engine/second-reader/index.ts';
import { FINDING_TYPES } from '../../../engine/types.ts';

/** Which findings the list shows. */
export interface FindingFilter {
  readonly verdict: 'all' | 'open' | 'judged';
  readonly hiddenTypes: ReadonlySet<FindingType>;
  readonly hideDismissed: boolean;
  /** Findings of less significance, 0..1, are left out. */
  readonly leastSignificance: number;
  /** Only what the second reader sees so, or has not read; absent for all. */
  readonly reader?: ReaderVerdict | 'unread';
  /** In the order of what the second reader says, not of the rank. */
  readonly byReader?: true;
}

export const EVERY_FINDING: FindingFilter = {
  verdict: 'all',
  hiddenTypes: new Set(),
  hideDismissed: false,
  leastSignificance: 0,
};

/** Whether a filter may leave something out; an order leaves out nothing. */
export const mayLeaveOut = ({
  verdict,
  hiddenTypes,
  hideDismissed,
  leastSignificance,
  reader,
}: FindingFilter): boolean =>
  verdict !== 'all' || hideDismissed || hiddenTypes.size > 0 || leastSignificance > 0 || reader !== undefined;

/** Whether a filter lets everything through, in the order of the rank. */
export const isEveryFinding = (filter: FindingFilter): boolean =>
  !mayLeaveOut(filter) && filter.byReader === undefined;

/** A saved filter; what is no type of finding any more is left out. */
export function filterOf(saved: ViewState['filter']): FindingFilter {
  if (!saved) return EVERY_FINDING;
  const hiddenTypes = FINDING_TYPES.filter((type) => saved.hiddenTypes.includes(type));
  const { verdict, hideDismissed, leastSignificance = 0 } = saved;
  const reader = [...READER_VERDICTS, 'unread' as const].find((known) => known === saved.reader);
  const ofReader = { ...(reader && { reader }), ...(saved.byReader && { byReader: true as const }) };
  const filter = {
    verdict,
    hideDismissed,
    hiddenTypes: new Set(hiddenTypes),
    leastSignificance,
    ...ofReader,
  };
  return isEveryFinding(filter) ? EVERY_FINDING : filter;
}

/** Whether a filter lets a finding through that was judged so. */
export function passes(
  filter: FindingFilter,
  finding: Pick<Finding, 'type' | 'significance'>,
  verdict: Verdict,
  reader?: ReaderVerdict,
): boolean {
  if (filter.hiddenTypes.has(finding.type)) return false;
  if (finding.significance < filter.leastSignificance) return false;
  return passesJudged(filter, verdict, reader);
}

/** Whether a filter lets through what was judged so and what the second reader sees so: of a proposal no more is known. */
export function passesJudged(filter: FindingFilter, verdict: Verdict, reader?: ReaderVerdict): boolean {
  if (filter.reader !== undefined && filter.reader !== (reader ?? 'unread')) return false;
  if (filter.hideDismissed && verdict === 'dismissed') return false;
  return filter.verdict === 'all' || (filter.verdict === 'open') === (verdict === 'open');
}

/** What the second reader agrees with comes first, what it sees no difference in last. */
const READER_ORDER: readonly (ReaderVerdict | undefined)[] = [
  'agrees',
  'detail',
  'unsure',
  undefined,
  'other',
  'same',
];

/** Findings in the order a filter asks for; among equals they keep theirs. */
export function inOrder<F>(
  filter: FindingFilter,
  findings: readonly F[],
  readerOf: (finding: F) => ReaderVerdict | undefined,
): readonly F[] {
  if (!filter.byReader) return findings;
  const rank = (finding: F) => READER_ORDER.indexOf(readerOf(finding));
  return [...findings].sort((x, y) => rank(x) - rank(y));
}
