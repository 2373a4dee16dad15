import type { Document } from '../analysis/document.ts';
import type { PairedTexts } from './choose.ts';
import type { Features, Weights } from './features.ts';

/** Texts that were linked, in canonical order, and what they were linked by. */
export interface LinkedTexts {
  readonly documents: readonly Document[];
  readonly paired: readonly PairedTexts[];
  /** Of every sentence of every text. */
  readonly features: readonly (readonly Features[])[];
  readonly weights: Weights;
}
