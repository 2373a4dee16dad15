import type { Bound, Nearness } from '../../lexicon/amount-words.ts';
import type { Span } from '../../types.ts';

/**
 * - `count`: "61 homes", "dozens"; `number`: figures that count nothing told ("magnitude 6.1").
 * - `ordinal`: "third"; `rank`: "second worst".
 * - `fraction`: of one ("a third" is 1/3); `percent`; `points`: percentage points.
 * - `money`; `measure`: with a unit; `score`: "8–3", "won 2-1"; `quantifier`: "most", "both".
 */
export type QuantityKind =
  | 'count'
  | 'number'
  | 'ordinal'
  | 'rank'
  | 'fraction'
  | 'percent'
  | 'points'
  | 'money'
  | 'measure'
  | 'score'
  | 'quantifier';

/** A word in its place, or one that is understood: "three died" are people, with `token` -1 and no extent. */
export interface CountedThing extends Span {
  readonly token: number;
  readonly lemma: string;
}

/** Something counted or measured. The span is that of the number with its sign, scale, percent or currency word. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The number printed; null in ranges, scores, quantifiers and for "dozens". */
  readonly value: number | null;
  /** What it allows, both ends inclusive; null where open: "more than 3" is from 3. Of a score, its two numbers. */
  readonly low: number | null;
  readonly high: number | null;
  /** With the words before and behind that qualify it, and its unit: "more than 12 miles". */
  readonly whole: Span;
  readonly approximator: Nearness | null;
  readonly comparator: Bound | 'between' | null;
  /** Canonical, see `UNITS`. */
  readonly unit: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** What it is told per: "a day" is "day". */
  readonly per: string | null;
  readonly counted: CountedThing | null;
  /** The predicate of its clause, with the relation under which it stands there. */
  readonly predicate: { readonly token: number; readonly role: string } | null;
  /** Of a rank the superlative word, in lower case. */
  readonly superlative: string | null;
  /** Of a quantifier: a share of what is counted, and no number of it. */
  readonly share: boolean;
}
