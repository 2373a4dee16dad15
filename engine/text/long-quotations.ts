import type { Span } from '../types.ts';

/** So many paragraphs one pair of marks may hold. */
const MOST_PARAGRAPHS = 2;
/** So many words. */
const MOST_WORDS = 400;
const ANY_MARK = /["“”]/u;
/** A straight mark closes behind a word or a point and before none. */
const CLOSES = /”|(?<=[\p{L}\p{N}.,!?…;:)\]'’]\s?)"(?![\p{L}\p{N}])/uy;

/**
 * The stretches of a quotation with one pair of marks over several paragraphs: the rest of the paragraph in which it is opened, whole
 * paragraphs, and the last up to the mark that closes it. Nothing where another mark opens first, or none closes it soon.
 *
 * @param index the paragraph with the opening mark
 * @param open where that stands in the text; no mark of its paragraph follows
 */
export function closedLater(
  text: string,
  paragraphs: readonly Span[],
  index: number,
  open: number,
): readonly Span[] {
  const own = paragraphs[index]!;
  if (ANY_MARK.test(text.slice(open + 1, own.end))) return [];
  const found: Span[] = [{ start: open + 1, end: own.end }];
  let words = wordsIn(text.slice(open + 1, own.end));
  for (const { start, end } of paragraphs.slice(index + 1, index + MOST_PARAGRAPHS)) {
    const printed = text.slice(start, end);
    const at = printed.search(ANY_MARK);
    words += wordsIn(at < 0 ? printed : printed.slice(0, at));
    if (words > MOST_WORDS) return [];
    if (at < 0) {
      found.push({ start, end });
      continue;
    }
    return closes(printed, at) ? [...found, { start, end: start + at }] : [];
  }
  return [];
}

function closes(printed: string, at: number): boolean {
  if (at === 0) return false;
  CLOSES.lastIndex = at;
  return CLOSES.test(printed);
}

function wordsIn(printed: string): number {
  return printed.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
