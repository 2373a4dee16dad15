import type { Place, TextOutline } from '../types.ts';
import { placeLabel } from './place-label.ts';

/**
 * The places without those that a reader could not tell from an earlier one: the same words under the same label, such as
 * a headline that is printed twice.
 */
export function distinctPlaces<P extends Place>(places: readonly P[], outlines: readonly TextOutline[]): P[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const outline = outlines.find((candidate) => candidate.id === place.source);
    const key = `${outline ? placeLabel(outline, place) : place.source}\n${place.quote}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
