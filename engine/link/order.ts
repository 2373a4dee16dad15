/**
 * The heaviest strictly increasing subsequence of `values`: the indices of its members, ascending.
 * With a Fenwick tree of best weights, in O(n log n). `weights` must be positive.
 *
 * Source of the method: the longest increasing subsequence by patience (Schensted 1961), with weights in place of counts.
 */
export function longestIncreasing(values: readonly number[], weights: readonly number[]): number[] {
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
  let at = -1;
  for (let index = 0; index < values.length; index += 1) {
    if (at < 0 || weightTo[index]! > weightTo[at]!) at = index;
  }
  const members: number[] = [];
  for (; at >= 0; at = before[at]!) members.push(at);
  return members.reverse();
}
