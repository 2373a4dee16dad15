import type { Span } from '../../../../engine/index.ts';

/** UTF-16 units of plain text that are laid out at a time: less than a frame's work. */
const SLICE = 24_000;

/** How many of the paragraphs are drawn next, when `drawn` of them are: a slice of text more, at least one paragraph. */
export function nextSlice(paragraphs: readonly Span[], drawn: number, slice = SLICE): number {
  let room = slice;
  let next = drawn;
  while (next < paragraphs.length && (room > 0 || next === drawn)) {
    room -= paragraphs[next]!.end - paragraphs[next]!.start;
    next++;
  }
  return next;
}
