import { firstWhere } from '../../../engine/algorithms/index.ts';
import type { Place } from '../../../engine/index.ts';
import { rangeOf } from '../reading/column/text-offset.ts';
import { flash } from '../reading/column/flash.ts';
import { wantsStillness } from '../reading/scroll/glide.ts';
import type { RowModel } from './row-model.ts';

/** Column and sentence of a place; undefined where it is not shown. */
export function sentenceOfPlace(
  model: RowModel,
  place: Place,
): { readonly column: number; readonly sentence: number } | undefined {
  const column = model.columns.findIndex((one) => one.id === place.source);
  const sentences = model.sentences[column];
  if (!sentences) return undefined;
  const sentence = firstWhere(sentences, (one) => (one?.piece.end ?? 0) > place.start);
  return sentence < sentences.length ? { column, sentence } : undefined;
}

/** Lights up the words of a place in an element that shows a part of its text; nothing for readers who want stillness. */
export function flashPlace(scroller: HTMLElement, block: Element | null, place: Place): void {
  const range = block && rangeOf(block, place);
  if (range && !wantsStillness()) flash(scroller, range);
}
