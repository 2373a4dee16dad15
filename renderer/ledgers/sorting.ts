import type { FigureGroup, NameEntry, Place, QuotedPlace, SpeakerEntry } from '../../engine/index.ts';

/** How a ledger is sorted: as the engine gives it, by the alphabet, by how often, or as the texts go. */
export type Sorting = 'given' | 'alphabet' | 'count' | 'text';

/** What the engine's own order is, for each ledger. */
export const SORTINGS: Readonly<
  Record<'figures' | 'quotations' | 'names', readonly { readonly value: Sorting; readonly label: string }[]>
> = {
  figures: [
    { value: 'given', label: 'Differences first' },
    { value: 'text', label: 'In text order' },
    { value: 'alphabet', label: 'A to Z' },
    { value: 'count', label: 'Most often first' },
  ],
  quotations: [
    { value: 'given', label: 'Named speakers first' },
    { value: 'text', label: 'In text order' },
    { value: 'alphabet', label: 'A to Z' },
    { value: 'count', label: 'Most quoted first' },
  ],
  names: [
    { value: 'given', label: 'By kind' },
    { value: 'text', label: 'In text order' },
    { value: 'alphabet', label: 'A to Z' },
    { value: 'count', label: 'Most often first' },
  ],
};

export const placesOfFigures = ({ figures }: FigureGroup): Place[] => figures.map(({ place }) => place);
export const placesOfSpeaker = ({ groups }: SpeakerEntry): QuotedPlace[] =>
  groups.flatMap(({ wordings }) => wordings.flatMap(({ places }) => places));
export const placesOfName = ({ places }: NameEntry): readonly Place[] => places;

/** The entries in another order; those that tie stay as they were. */
export function sorted<T>(
  entries: readonly T[],
  by: Sorting,
  labelOf: (entry: T) => string,
  placesOf: (entry: T) => readonly Place[],
  positionOf: (source: string) => number,
): readonly T[] {
  if (by === 'given') return entries;
  if (by === 'alphabet')
    return [...entries].sort((x, y) => labelOf(x).localeCompare(labelOf(y), 'en', { numeric: true }));
  if (by === 'count') return [...entries].sort((x, y) => placesOf(y).length - placesOf(x).length);
  const first = new Map(
    entries.map((entry) => {
      const ranked = placesOf(entry).map((place) => [positionOf(place.source), place.start] as const);
      return [
        entry,
        ranked.reduce((a, b) => (b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]) ? b : a)),
      ] as const;
    }),
  );
  return [...entries].sort((x, y) => {
    const [a, b] = [first.get(x)!, first.get(y)!];
    return a[0] - b[0] || a[1] - b[1];
  });
}
