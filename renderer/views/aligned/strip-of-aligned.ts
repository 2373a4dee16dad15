import { LINE, findingsIn, type StripRow } from '../rows/strip-row.ts';
import type { AlignedItem } from './align.ts';

/** The rows of Aligned, as the strip beside them draws them. */
export function stripOfAligned(items: readonly AlignedItem[]): readonly StripRow[] {
  return items.map((item) => {
    if (item.kind === 'ghost') return { tone: 'moved', weight: LINE, findings: [] };
    if (item.kind === 'fold') return { tone: item.why, weight: LINE, findings: [] };
    const runs = item.cells.flat().flatMap(({ piece }) => piece.runs);
    const lengths = item.cells.map((cell) =>
      cell.reduce((sum, { piece }) => sum + piece.end - piece.start, 0),
    );
    const tone = item.moved.length > 0 ? 'moved' : item.status;
    return { tone, weight: Math.max(LINE, ...lengths), findings: findingsIn(runs) };
  });
}
