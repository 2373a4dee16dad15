/**
 * The positions of a longest strictly rising choice of `values`, in O(n log n) by patience sorting.
 *
 * Of several equally long choices the one whose values end lowest is taken: [3, 1, 2] gives the positions of 1 and 2.
 */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  /** By length less one: the position whose value ends the lowest rise of that length. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, position) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[position] = ends[low - 1];
    ends[low] = position;
  });
  const chosen = new Set<number>();
  for (let position = ends.at(-1); position !== undefined; position = before[position]) chosen.add(position);
  return chosen;
}
