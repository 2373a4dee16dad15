import { firstIndexWhere } from './sorted-search.ts';

/**
 * A longest strictly increasing subsequence of `values`: the indices of its members, ascending. Of several equally long ones that whose
 * values end lowest: [3, 1, 2] gives the indices of 1 and 2. In O(n log n).
 *
 * Source: patience sorting (C. Schensted 1961; M. L. Fredman 1975).
 */
export function longestIncreasing(values: readonly number[]): number[] {
  /** By length less one: the index of the value that ends the lowest subsequence of that length. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    const length = firstIndexWhere(ends.length, (at) => values[ends[at]!]! >= value);
    before.push(ends[length - 1] ?? -1);
    ends[length] = index;
  }
  return backFrom(ends.at(-1) ?? -1, before);
}

/**
 * The heaviest strictly increasing subsequence of `values`: the indices of its members, ascending. `weights` must be positive. Of
 * several equally heavy ones that which ends first. With a Fenwick tree (P. M. Fenwick 1994) of best weights, in O(n log n).
 *
 * Source of the method: the longest increasing subsequence by patience (C. Schensted 1961), with weights in place of counts.
 */
export function heaviestIncreasing(values: readonly number[], weights: readonly number[]): number[] {
  const ranks = new Map([...new Set(values)].sort((x, y) => x - y).map((value, rank) => [value, rank + 1]));
  const size = ranks.size;
  const best = new Array<number>(size + 1).fill(-1);
  const weightTo: number[] = [];
  const before: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const rank = ranks.get(values[index]!)!;
    let previous = -1;
    for (let node = rank - 1; node > 0; node -= node & -node) {
      const other = best[node]!;
      if (other >= 0 && (previous < 0 || weightTo[other]! > weightTo[previous]!)) previous = other;
    }
    before.push(previous);
    weightTo.push(weights[index]! + (previous < 0 ? 0 : weightTo[previous]!));
    for (let node = rank; node <= size; node += node & -node) {
      const other = best[node]!;
      if (other < 0 || weightTo[index]! > weightTo[other]!) best[node] = index;
    }
  }
  let last = -1;
  for (let index = 0; index < values.length; index += 1) {
    if (last < 0 || weightTo[index]! > weightTo[last]!) last = index;
  }
  return backFrom(last, before);
}

/** The members of a subsequence that ends with `last`, where each knows the one before it, -1 for none. */
function backFrom(last: number, before: readonly number[]): number[] {
  const members: number[] = [];
  for (let at = last; at >= 0; at = before[at]!) members.push(at);
  return members.reverse();
}
