/**
 * Binary search: the first of the indices 0 to `count` - 1 for which `holds`, which once true stays true; `count` where it never is.
 */
export function firstIndexWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first in a sorted list for which `holds`, which once true stays true; the length where it never is. */
export function firstWhere<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  return firstIndexWhere(sorted.length, (index) => holds(sorted[index]!));
}

/** A half-open stretch `[start, end)`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Of stretches that stand in order and do not overlap, the index of the first that ends after `offset`; their number where none does. */
export function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  return firstIndexWhere(stretches.length, (index) => stretches[index]!.end > offset);
}

/** Of stretches that stand in order and do not overlap, the index of the first that begins at `offset` or later; their number where none does. */
export function firstStartingFrom(stretches: readonly Stretch[], offset: number): number {
  return firstIndexWhere(stretches.length, (index) => stretches[index]!.start >= offset);
}

/** Of stretches that stand in order and do not overlap, those that share something with another, by index `[first, last)`. */
export function overlapping(
  stretches: readonly Stretch[],
  { start, end }: Stretch,
): readonly [first: number, last: number] {
  const first = firstEndingAfter(stretches, start);
  return [first, Math.max(first, firstStartingFrom(stretches, end))];
}
