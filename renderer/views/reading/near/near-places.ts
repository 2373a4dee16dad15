import type { Comparison, Place, Span } from '../../../../engine/index.ts';

/** Sentences that may tell of one thing and are too unlike to be linked. */
export interface NearPlace {
  /** The sentence that was asked about, and the one that comes near it. */
  readonly own: Place;
  readonly other: Place;
  readonly strength: number;
}

const MOST = 6;

/** What comes near a stretch of a text in the others, the nearest first; each place once. */
export function nearPlaces(
  { faint }: Pick<Comparison, 'faint'>,
  source: string,
  stretch: Span,
): readonly NearPlace[] {
  const touches = (place: Place) =>
    place.source === source && place.start < stretch.end && place.end > stretch.start;
  const found = faint
    .flatMap(({ a, b, strength }): NearPlace[] =>
      touches(a) ? [{ own: a, other: b, strength }] : touches(b) ? [{ own: b, other: a, strength }] : [],
    )
    .sort((x, y) => y.strength - x.strength);
  const key = ({ other }: NearPlace) => `${other.source} ${other.start}`;
  return found
    .filter((one, index) => found.findIndex((earlier) => key(earlier) === key(one)) === index)
    .slice(0, MOST);
}
