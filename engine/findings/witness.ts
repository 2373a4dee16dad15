import type { Span } from '../types.ts';

/** A place in text `text` (by its place among the texts compared), with the differing words. */
export interface Witness extends Span {
  readonly text: number;
  readonly focus: readonly Span[];
}
