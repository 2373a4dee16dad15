import type { Place, Span } from '../../../engine/index.ts';

/** What a note can be about besides words: a difference or a fact with all its sides, or a finding. */
export interface NotedMatter {
  readonly kind: 'difference' | 'finding' | 'fact';
  readonly id: string;
  /** It in a sentence. */
  readonly says: string;
  /** Where that sentence calls texts by their letters: UTF-16 offsets in it. A note calls them by their names. */
  readonly letters?: readonly Span[];
  readonly places: readonly Place[];
}
