import type { Pin, PinnedPlace, Span } from '../../../engine/index.ts';

/** The pins of a comparison, and what a room may ask of them; columns as they are given, not as they are ordered. */
export interface Pinning {
  readonly pins: readonly Pin[];
  /** The first half of a pin that is being made. */
  readonly half: (PinnedPlace & { readonly letter: string; readonly quote: string }) | null;
  readonly onCorrespond: (column: number, span: Span) => void;
  readonly onNever: (column: number, span: Span) => void;
  readonly onCancel: () => void;
  readonly onRemove: (pin: Pin) => void;
}
