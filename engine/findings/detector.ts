import type { PairedTexts } from '../link/choose.ts';
import type { Features, Weights } from '../link/features.ts';
import type { Document } from '../analysis/document.ts';
import type { Nomination } from './nomination.ts';

/** What every detector reads. Texts stand in canonical order. */
export interface Evidences {
  readonly documents: readonly Document[];
  readonly paired: readonly PairedTexts[];
  /** Of every sentence of every text. */
  readonly features: readonly (readonly Features[])[];
  readonly weights: Weights;
}

/** One rule or a few of one kind: a small file, one shape, allowed to say nothing. */
export type Detector = (evidence: Evidences) => readonly Nomination[];
