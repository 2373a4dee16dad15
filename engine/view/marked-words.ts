import type { Evidence, FindingType, Span } from '../types.ts';

/** Findings about a whole stretch: their words are no difference in themselves. */
export const ABOUT_STRETCHES: ReadonlySet<FindingType> = new Set(['omission', 'version']);

/** A place longer than this is not marked from end to end when a finding names no words in it. */
const LONGEST_MARKED = 80;

/** The words of a place that a finding is about: those it names, or a short place as a whole; none of a long one. */
export function markedWords(place: Evidence): readonly Span[] {
  if (place.focus.length > 0) return place.focus;
  return place.end - place.start <= LONGEST_MARKED ? [{ start: place.start, end: place.end }] : [];
}
