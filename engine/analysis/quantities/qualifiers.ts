import type { AmountWords, Bound, Nearness } from '../../lexicon/amount-words.ts';
import { phraseAt, phraseBefore, type Piece } from './pieces.ts';

/** What is said around a number of how exact it is. */
export interface Qualified {
  /** With the phrases: pieces, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly approximator: Nearness | null;
  readonly comparator: Bound | 'between' | null;
}

/** "more than an estimated 50", "50 or more": reads outwards from a number that stands between two pieces. */
export function qualifiersAround(
  pieces: readonly Piece[],
  numberFrom: number,
  numberTo: number,
  words: AmountWords | null,
): Qualified {
  let [from, to] = [numberFrom, numberTo];
  let approximator: Nearness | null = null;
  let comparator: Bound | 'between' | null = null;
  if (words === null) return { from, to, approximator, comparator };
  const { qualifiers } = words;
  for (;;) {
    const bound = phraseBefore(pieces, from, qualifiers.comparatorsBefore);
    const near = phraseBefore(pieces, from, qualifiers.approximatorsBefore);
    if (near !== null && (bound === null || near.from <= bound.from)) {
      approximator ??= near.value;
      from = near.from;
    } else if (bound !== null) {
      comparator ??= bound.value;
      from = bound.from;
    } else break;
  }
  // "a further", "a" in "about a 12-mile": an article between.
  if (from > 0 && qualifiers.between.has(pieces[from - 1]!.key)) [comparator, from] = ['between', from - 1];
  const bound = phraseAt(pieces, to, qualifiers.comparatorsAfter);
  const near = phraseAt(pieces, to, qualifiers.approximatorsAfter);
  if (bound !== null) [comparator, to] = [comparator ?? bound.value, bound.to];
  else if (near !== null) [approximator, to] = [approximator ?? near.value, near.to];
  return { from, to, approximator, comparator };
}

/** The bounds of a number under its qualifiers, null where open. "About" leaves the number as it is: how far it reaches is told by who compares. */
export function boundsOf(
  low: number,
  high: number,
  { approximator, comparator }: Pick<Qualified, 'approximator' | 'comparator'>,
): { readonly low: number | null; readonly high: number | null } {
  if (comparator === 'more' || comparator === 'at least') return { low, high: null };
  if (comparator === 'less' || comparator === 'at most') return { low: null, high };
  if (approximator === 'nearly') return { low: null, high };
  if (approximator === 'just over') return { low, high: null };
  return { low, high };
}
