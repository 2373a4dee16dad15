import type { Place, Span } from '../../engine/index.ts';

/** A part of a quotation: plain, or marked because it differs. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** A quotation cut at the spans (offsets of its source) that are to be marked. Overlapping spans are joined. */
export function markParts(place: Place, spans: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let at = place.start;
  const add = (to: number, marked: boolean) => {
    if (to > at) parts.push({ text: place.quote.slice(at - place.start, to - place.start), marked });
    at = Math.max(at, to);
  };
  const inside = spans.filter(
    (span) => span.end > place.start && span.start < place.end && span.end > span.start,
  );
  for (const span of [...inside].sort((x, y) => x.start - y.start || x.end - y.end)) {
    add(Math.min(span.start, place.end), false);
    add(Math.min(span.end, place.end), true);
  }
  add(place.end, false);
  return parts;
}
