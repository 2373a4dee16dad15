import { LINE, type StripRow } from '../rows/strip-row.ts';
import type { FactItem } from './fact-items.ts';

/** The lines of Facts, as the strip beside them draws them. */
export function stripOfFacts(items: readonly FactItem[]): readonly StripRow[] {
  const tones = { differ: 'differs', agree: 'same', alone: 'alone' } as const;
  return items.map((item) =>
    item.kind === 'heading'
      ? { tone: 'same', weight: LINE / 2, findings: [] }
      : { tone: tones[item.line.standing], weight: LINE, findings: item.line.findings },
  );
}
