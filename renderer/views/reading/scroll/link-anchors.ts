import type { Join } from '../layout/layout.ts';
import type { ColumnMeasure } from '../ribbons/measure.ts';
import type { Anchor } from './anchors.ts';

/** The heights at which the joins of two columns begin in each, by the column `from`; in the order of the joins. */
export function linkAnchors(
  joins: readonly Join[],
  measures: readonly (ColumnMeasure | undefined)[],
  from: number,
  to: number,
): readonly Anchor[] {
  return joins.flatMap((join) => {
    const ends = [join.from, join.to];
    const a = ends.find((end) => end.column === from);
    const b = ends.find((end) => end.column === to);
    const top = a && measures[from]?.sentences[a.first]?.top;
    const other = b && measures[to]?.sentences[b.first]?.top;
    return top === undefined || other === undefined ? [] : [{ from: top, to: other, weight: join.strength }];
  });
}
