import type { Judgement } from '../../../electron/bridge/contract.ts';
import type { Finding, Span } from '../../../engine/index.ts';

interface Stood extends Span {
  readonly source: string;
}

const typeOf = (id: string) => id.slice(0, id.indexOf('-'));
const meets = (one: Stood, other: Stood) =>
  one.source === other.source && one.start < other.end && other.start < one.end;

/** Whether two lists of places are of one finding that gained texts or lost some: all of the shorter stand in the other, two at least. */
function standTogether(some: readonly Stood[], others: readonly Stood[]): boolean {
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some];
  return fewer.length >= 2 && fewer.every((one) => more.some((other) => meets(one, other)));
}

/** Whether a finding is one of these, or one of them with a text more or a text less. */
export function isKnown(finding: Finding, known: readonly Finding[]): boolean {
  return known.some(
    (one) =>
      one.id === finding.id || (one.type === finding.type && standTogether(one.places, finding.places)),
  );
}

/**
 * The judgement of a finding that is not judged itself and was judged when it stood in more texts or in fewer: of several
 * the latest. Judgements of findings that are still `reported` are their own.
 */
export function judgedBefore(
  finding: Finding,
  judgements: Iterable<Judgement>,
  reported: ReadonlySet<string>,
): Judgement | undefined {
  let latest: Judgement | undefined;
  for (const judgement of judgements) {
    const { findingId, verdict, places, judgedAt } = judgement;
    if (verdict === 'open' || reported.has(findingId) || typeOf(findingId) !== finding.type) continue;
    const stood = (places ?? []).map(({ member, start, end }) => ({ source: member, start, end }));
    if (standTogether(stood, finding.places) && (latest === undefined || judgedAt > latest.judgedAt))
      latest = judgement;
  }
  return latest;
}
