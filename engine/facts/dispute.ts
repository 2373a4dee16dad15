import type { Span } from '../types.ts';
import type { Aspect } from './contrast/contrast.ts';
import type { Fact } from './fact.ts';

/** One text's side of a dispute. */
export interface DisputeSide {
  readonly fact: Fact;
  /** The words that differ, in order. */
  readonly marks: readonly Span[];
  /** The first text whose side tells the same, though perhaps in other words ("forty", "40"); its own where none before it does. */
  readonly like?: number;
}

/** A fact that texts tell differently. */
export interface Dispute {
  readonly aspect: Aspect;
  /** By what the values differ; see `Contrast`. */
  readonly why: string;
  /** The group of the facts: "money", "clock". */
  readonly group: string;
  /** How likely a careful reader wants to be told, 0..1. */
  readonly confidence: number;
  /** At least two, of different texts, in the order of the texts. */
  readonly sides: readonly DisputeSide[];
}
