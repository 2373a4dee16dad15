import type { Fact, FactSentence } from '../fact.ts';

/** A fact with its sentence. */
export interface FactSide {
  readonly fact: Fact;
  readonly sentence: FactSentence;
}
