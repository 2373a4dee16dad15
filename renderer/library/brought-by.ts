import type { Merged } from '../../electron/bridge/contract.ts';
import { countOf } from '../session/library/byline.ts';

/** What a merge brings, each kind with its number: `2 sources`, `1 note`; empty where it brings nothing. */
export const broughtBy = (merged: Merged): string[] =>
  (
    [
      [merged.sources, 'source'],
      [merged.versions, 'version'],
      [merged.passages, 'passage'],
      [merged.comparisons, 'comparison'],
      [merged.judgements, 'judgement'],
      [merged.notes + merged.annotations, 'note'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, one]) => countOf(count, one));
