import { LINE, findingsIn, type StripRow } from '../rows/strip-row.ts';
import type { RedlineItem } from './redline.ts';

/** The blocks of Redline, as the strip beside them draws them. */
export function stripOfRedline(items: readonly RedlineItem[]): readonly StripRow[] {
  return items.map((item) => {
    if (item.kind === 'fold') return { tone: 'same', weight: LINE, findings: [] };
    const runs = item.stretches.flatMap(({ older, newer }) => (newer ?? older)?.runs ?? []);
    const length = runs.reduce((sum, run) => sum + run.text.length, 0);
    const moved = item.stretches.some((stretch) => stretch.moved !== null);
    const tone = moved ? 'moved' : item.changed ? 'differs' : 'same';
    return { tone, weight: Math.max(LINE, length), findings: findingsIn(runs) };
  });
}
