import type { RoomLayout } from '../layout/layout.ts';
import type { RoomPins } from '../../../session/comparison/parallel-view.ts';
import type { SelectedWords } from './room-selection.svelte.ts';

/** What the toolbar offers for pinning the selected words; nothing where there is only one text, or no pins are made. */
export function pinOf(
  { column, span }: SelectedWords,
  { columns }: Pick<RoomLayout, 'columns'>,
  pins: RoomPins | undefined,
  orders: { correspond(): void; never(): void },
) {
  if (!pins || columns.length < 2) return {};
  const own = columns[column];
  const linked =
    own?.paragraphs.some(
      (paragraph) =>
        paragraph.start < span.end &&
        paragraph.end > span.start &&
        paragraph.pieces.some(
          (piece) => piece.partners.length > 0 && piece.start < span.end && piece.end > span.start,
        ),
    ) ?? false;
  const waiting = pins.waiting !== null && pins.waiting !== own?.id;
  return {
    pin: { waiting, linked, oncorrespond: () => orders.correspond(), onnever: () => orders.never() },
  };
}
