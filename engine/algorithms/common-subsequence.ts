/** Two equal members of two sequences, by index. */
export interface CommonPair {
  readonly a: number;
  readonly b: number;
}

/**
 * A longest common subsequence of two sequences, whose members are told by numbers: pairs of equal members, in order. Of several it takes the one that goes on in `a`
 * where both ways are as long. Time and room grow with the product of the lengths, which must stay below 65,536 each.
 *
 * Source: R. A. Wagner and M. J. Fischer 1974.
 */
export function commonSubsequence(a: Int32Array, b: Int32Array): CommonPair[] {
  const columns = b.length + 1;
  const best = new Uint16Array((a.length + 1) * columns);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * columns + j;
      best[at] = a[i] === b[j] ? best[at + columns + 1]! + 1 : Math.max(best[at + columns]!, best[at + 1]!);
    }
  }
  const common: CommonPair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const at = i * columns + j;
    if (a[i] === b[j]) common.push({ a: i++, b: j++ });
    else if (best[at + columns]! >= best[at + 1]!) i += 1;
    else j += 1;
  }
  return common;
}
