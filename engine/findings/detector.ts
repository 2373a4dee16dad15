import type { PairedTexts } from '../link/choose.ts';
import type { Features, Weights } from '../link/features.ts';
import type { Document } from '../analysis/document.ts';
import type { FindingType, Span } from '../types.ts';

/** What every detector reads. Texts stand in canonical order; `letters` are the ones the user sees. */
export interface Evidences {
  readonly documents: readonly Document[];
  readonly letters: readonly string[];
  readonly positions: readonly number[];
  readonly paired: readonly PairedTexts[];
  /** Of every sentence of every text. */
  readonly features: readonly (readonly Features[])[];
  readonly weights: Weights;
}

/** A place in text `text` (canonical position), with the differing words. */
export interface Witness extends Span {
  readonly text: number;
  readonly focus: readonly Span[];
}

/** A finding before it has an id and letters. */
export interface Nomination {
  readonly type: FindingType;
  /** Id of the rule in docs/comparison.md. */
  readonly rule: string;
  readonly witnesses: readonly Witness[];
  readonly values: readonly string[];
  readonly confidence: number;
  readonly significance: number;
  /**
   * The sentence; asked with the letters known. Where it names two texts, the one with the earlier letter comes first:
   * sort by `positions`.
   */
  readonly says: (letter: (text: number) => string) => string;
  readonly explained?: string;
}

/** One rule or a few of one kind: a small file, one shape, allowed to say nothing. */
export type Detector = (evidence: Evidences) => readonly Nomination[];
