import type { Quantity } from './quantity.ts';

/** What stands at a piece. */
export interface Read {
  /** Null where the pieces are a number that is no quantity. */
  readonly quantity: Quantity | null;
  readonly to: number;
}

/** A quantity of which nothing is said. */
export const EMPTY = {
  value: null,
  low: null,
  high: null,
  approximator: null,
  comparator: null,
  unit: null,
  currency: null,
  per: null,
  counted: null,
  predicate: null,
  superlative: null,
  share: false,
} as const;
