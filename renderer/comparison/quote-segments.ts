import type { Evidence } from '../../engine/index.ts';

export interface QuoteSegment {
  readonly text: string;
  /** The words that differ. */
  readonly strong: boolean;
}

/** The quotation of a place cut at its differing words; the pieces together are the quotation. */
export function quoteSegments(place: Evidence): QuoteSegment[] {
  const segments: QuoteSegment[] = [];
  let at = place.start;
  const push = (end: number, strong: boolean) => {
    if (end > at) segments.push({ text: place.quote.slice(at - place.start, end - place.start), strong });
    at = Math.max(at, end);
  };
  for (const focus of [...place.focus].sort((a, b) => a.start - b.start)) {
    push(Math.min(focus.start, place.end), false);
    push(Math.min(focus.end, place.end), true);
  }
  push(place.end, false);
  return segments;
}

/**
 * The same, with a long beginning before the first differing words cut off at a word, so that they are seen in a card
 * that shows a few lines. `lead` is the number of UTF-16 units kept before them.
 */
export function quoteExcerpt(place: Evidence, lead = 70): QuoteSegment[] {
  const segments = quoteSegments(place);
  const [first, ...rest] = segments;
  if (!first || first.strong || rest.length === 0 || first.text.length <= lead) return segments;
  const kept = first.text.slice(-lead).replace(/^\S*\s+/, '');
  return [{ text: `… ${kept}`, strong: false }, ...rest];
}
