import { firstWhere } from '../../../../engine/algorithms/index.ts';
import type { ColumnMeasure } from '../ribbons/measure.ts';
import type { ColumnPlace } from '../../../session/comparison/parallel-view.ts';

/** The first sentence of which something is below the top edge, and how many pixels of it are above (negative: below). */
export function placeAt(measure: ColumnMeasure | undefined, scrollTop: number): ColumnPlace {
  const sentences = measure?.sentences ?? [];
  const first = firstWhere(sentences, ({ bottom }) => bottom > scrollTop);
  const sentence = Math.max(0, Math.min(first, sentences.length - 1));
  return { sentence, offset: Math.round(scrollTop - (sentences[sentence]?.top ?? 0)) };
}

/** The scroll position that {@link placeAt} described; undefined where the column has no such sentence. */
export function topOf(measure: ColumnMeasure | undefined, place: ColumnPlace): number | undefined {
  const extent = measure?.sentences[place.sentence];
  return extent && Math.max(0, extent.top + place.offset);
}
