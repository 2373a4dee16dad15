import type { Place } from '../../engine/index.ts';

/** Places with one label: one button goes to all of them. */
export interface PlaceGroup {
  /** For example "A, ¶3". */
  readonly label: string;
  readonly places: readonly Place[];
}

/** Places by label, in the order of the texts and then of each text. */
export function placeGroups(
  places: readonly Place[],
  positionOf: (source: string) => number,
  labelOf: (place: Place) => string,
): PlaceGroup[] {
  const ordered = [...places].sort(
    (x, y) => positionOf(x.source) - positionOf(y.source) || x.start - y.start,
  );
  const groups = new Map<string, Place[]>();
  for (const place of ordered) {
    const label = labelOf(place);
    const group = groups.get(label);
    if (group) group.push(place);
    else groups.set(label, [place]);
  }
  return [...groups].map(([label, list]) => ({ label, places: list }));
}

/** The first place in each text: where every column goes when a whole entry is asked for. */
export function firstOfEach(places: readonly Place[]): Place[] {
  const first = new Map<string, Place>();
  for (const place of places) {
    const known = first.get(place.source);
    if (!known || place.start < known.start) first.set(place.source, place);
  }
  return [...first.values()];
}
