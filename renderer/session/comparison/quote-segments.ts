import type { Evidence, QuotedPlace } from '../../../engine/index.ts';

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

/** The same for a speech; the narrator's words between its parts give way to an ellipsis: “We are done, … and that is that”. */
export function partSegments(place: QuotedPlace): QuoteSegment[] {
  return place.parts.flatMap(({ start, end }, index) => {
    const quote = place.quote.slice(start - place.start, end - place.start);
    const segments = quoteSegments({ ...place, start, end, quote });
    return index === 0 ? segments : [{ text: ' … ', strong: false }, ...segments];
  });
}

/**
 * The same for a card that shows a few lines: what stands far before the first differing words, or far after the last,
 * is cut off at a word and replaced by an ellipsis. `around` is the number of UTF-16 units kept on each side.
 */
export function quoteExcerpt(place: Evidence, around = 64): QuoteSegment[] {
  const segments = quoteSegments(place);
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return segments;
  if (segments.every((segment) => !segment.strong)) {
    return [{ text: cutEnd(first.text, around * 2), strong: false }];
  }
  return segments.map((segment) => {
    if (segment.strong) return segment;
    if (segment === first) return { text: cutStart(segment.text, around), strong: false };
    if (segment === last) return { text: cutEnd(segment.text, around), strong: false };
    return segment;
  });
}

const cutStart = (text: string, length: number) =>
  text.length <= length ? text : `… ${text.slice(-length).replace(/^\S*\s+/u, '')}`;
const cutEnd = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/u, '')} …`;

export interface GatheredPlace {
  readonly place: Evidence;
  /** For example "A, headline", or "A, headline, twice" when the same words stand there more than once. */
  readonly label: string;
}

/** The places of a finding to show, the same words in the same part of a text only once. */
export function gatherPlaces(
  places: readonly Evidence[],
  labelOf: (place: Evidence) => string,
): GatheredPlace[] {
  const groups = new Map<string, { place: Evidence; label: string; times: number }>();
  for (const place of places) {
    const label = labelOf(place);
    const key = JSON.stringify([label, place.quote]);
    const group = groups.get(key);
    if (group) group.times++;
    else groups.set(key, { place, label, times: 1 });
  }
  return [...groups.values()].map(({ place, label, times }) => ({
    place,
    label: times === 1 ? label : `${label}, ${times === 2 ? 'twice' : `${times} times`}`,
  }));
}
