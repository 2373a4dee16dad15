/** Highlights of the user's, and the places of notes, painted on the columns in their colours. */
import './highlights.css';
import type { AnnotationRecord, TagColour } from '../../electron/bridge/contract.ts';
import { TAG_COLOURS } from '../session/library/tag-colours.ts';
import { keepPainted } from '../views/reading/painted-spans.ts';

interface Placed {
  readonly note: AnnotationRecord;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const nameOf = (colour: TagColour | null) => `note-${colour ?? 'plain'}`;

/**
 * Keeps them painted in `room` until the returned function is called. Where two overlap the later one is seen.
 *
 * @param order ids of the texts, in the order in which their columns stand
 */
export function paintHighlights(
  room: Element,
  placed: readonly Placed[],
  order: readonly string[],
): () => void {
  if (placed.length === 0) return () => {};
  const columns = order.map((id) => apart(placed.filter(({ text }) => text === id)));
  return keepPainted(room, {
    names: [null, ...TAG_COLOURS].map((colour) => ({ name: nameOf(colour), priority: 0 })),
    spansOf: (column) => columns[column] ?? [],
    nameOf: (column, index) => nameOf(columns[column]![index]!.note.colour),
  });
}

/** In order and apart from each other: where two overlap, the later one keeps its place and the other what is left before it. */
function apart(placed: readonly Placed[]): Placed[] {
  const all: Placed[] = [];
  for (const one of [...placed].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last !== undefined && last.end > one.start) {
      all.pop();
      if (last.start < one.start) all.push({ ...last, end: one.start });
      all.push(one);
      if (last.end > one.end) all.push({ ...last, start: one.end });
    } else all.push(one);
  }
  return all;
}
