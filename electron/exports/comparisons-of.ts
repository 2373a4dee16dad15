import type { ComparisonSummary } from '../bridge/contract.ts';

/** What is gathered: an investigation by its id, or, as `null`, a collection; and its sources. */
export interface Holder {
  readonly investigation: string | null;
  readonly sources: ReadonlySet<string>;
}

type Told = Pick<ComparisonSummary, 'kept' | 'investigation' | 'members'>;

/**
 * The kept comparisons of an investigation: its own, and those of no investigation all of whose sources are in it. Of a collection those
 * of its sources alone, in any investigation. One rule for what is listed, exported and sent.
 *
 * @param sourceOf the id of the source that a version or a passage is of; null for one that is gone
 */
export function comparisonsOf<C extends Told>(
  { investigation, sources }: Holder,
  comparisons: readonly C[],
  sourceOf: (member: C['members'][number]) => string | null,
): C[] {
  const isWithin = ({ members }: C) => members.every((member) => sources.has(sourceOf(member) ?? ''));
  return comparisons.filter((one) => {
    if (!one.kept) return false;
    if (investigation === null) return isWithin(one);
    return one.investigation === investigation || (one.investigation === null && isWithin(one));
  });
}
