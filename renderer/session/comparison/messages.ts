import type { Comparison, CompareOptions, Ledgers, SourceText } from '../../../engine/index.ts';

/** What the user decided about how texts are compared. */
export type CompareChoices = Required<Pick<CompareOptions, 'pins' | 'ignored'>>;

/** What the window sends the comparison worker: one comparison, once. */
export interface Job {
  readonly texts: readonly SourceText[];
  readonly choices: CompareChoices;
}

/**
 * Comparison and ledgers in one string, for whoever keeps them; null where the next try may find more, as after the deadline or without
 * the grammar of a language, and where it is too much to keep.
 */
export type Written = string | null;

/** What the worker sends back. */
export type Report =
  | { readonly kind: 'progress'; readonly share: number; readonly pass: string }
  /** Links that are known so far, of long work; they may still change. */
  | { readonly kind: 'partial'; readonly comparison: Comparison }
  | { readonly kind: 'done'; readonly comparison: Comparison }
  /** Comes after `done`: the comparison need not wait for it. */
  | { readonly kind: 'ledgers'; readonly ledgers: Ledgers; readonly written: Written }
  | { readonly kind: 'failed'; readonly message: string };
