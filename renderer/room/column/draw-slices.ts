import type { ParagraphLayout } from '../layout/layout.ts';

/** UTF-16 units of text that are drawn anew at a time: a few screens, in less time than a reader notices. */
const SLICE = 20_000;

/**
 * What a column draws next on its way from the paragraphs `shown` to those `wanted`, from the top: as many changed
 * paragraphs as fit into `slice` units of text, at least one. `wanted` itself when nothing is left to draw.
 */
export function nextSlice(
  shown: readonly ParagraphLayout[],
  wanted: readonly ParagraphLayout[],
  slice = SLICE,
): readonly ParagraphLayout[] {
  const known = new Set(shown);
  let room = slice;
  let drawn = 0;
  for (; drawn < wanted.length; drawn++) {
    const paragraph = wanted[drawn]!;
    if (known.has(paragraph)) continue;
    if (room <= 0) break;
    room -= paragraph.end - paragraph.start;
  }
  if (drawn === wanted.length) return wanted;
  const from = wanted[drawn]!.start;
  return [...wanted.slice(0, drawn), ...shown.filter((paragraph) => paragraph.start >= from)];
}
