/** What is gathered: an investigation by its id, or, as `null`, a collection; and its sources. */
export interface Holder {
  readonly investigation: string | null;
  readonly sources: ReadonlySet<string>;
}

/** What is looked at of a comparison; one that nothing was done in is not kept. */
interface Told {
  readonly kept: boolean;
  readonly investigation: string | null;
  /** Its versions and passages. */
  readonly members: readonly { readonly id: string }[];
}

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
