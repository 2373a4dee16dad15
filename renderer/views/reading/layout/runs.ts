import type { Span } from '../../../../engine/index.ts';
import type { EditMark, FindingMark, Run } from './layout.ts';

/** One mark to be laid over the text. Exactly one of `edit` and `finding` is set. */
export interface Layer extends Span {
  readonly edit?: EditMark;
  readonly finding?: FindingMark;
}

/**
 * Cuts `[span.start, span.end)` of `text` into runs at every edge of a layer, so that overlapping marks become flat.
 *
 * "abcdef" with layers [1, 4) and [3, 5) gives a, bc, d, e, f. The runs follow each other without gap or overlap, and
 * there is none for an empty span. Layers may reach outside the span.
 */
export function cutRuns(text: string, span: Span, layers: readonly Layer[]): Run[] {
  if (span.end <= span.start) return [];
  const inside = layers.filter((l) => l.end > l.start && l.start < span.end && l.end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const layer of inside) {
    if (layer.start > span.start) cuts.add(layer.start);
    if (layer.end < span.end) cuts.add(layer.end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const runs: Run[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!;
    const end = edges[i + 1]!;
    const over = inside.filter((l) => l.start <= start && l.end >= end);
    runs.push({
      start,
      end,
      text: text.slice(start, end),
      edits: over.flatMap((l) => (l.edit ? [l.edit] : [])),
      findings: over.flatMap((l) => (l.finding ? [l.finding] : [])),
    });
  }
  return runs;
}
