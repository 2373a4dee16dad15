/**
 * Fewest insertions, deletions and replacements of UTF-16 units that make `b` of `a`, or `limit + 1` when they are more than `limit`.
 * Time and room grow with the product of the lengths.
 *
 * Source: V. I. Levenshtein 1966; the table is R. A. Wagner and M. J. Fischer's (1974).
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  return distance(a, b, limit, false);
}

/**
 * The same with the exchange of two neighbours as one edit, no stretch edited twice (optimal string alignment).
 *
 * Source: F. J. Damerau 1964.
 */
export function editDistanceWithExchanges(a: string, b: string, limit = Infinity): number {
  return distance(a, b, limit, true);
}

function distance(a: string, b: string, limit: number, exchanges: boolean): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    const unit = a.charCodeAt(i - 1);
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = unit === b.charCodeAt(j - 1) ? 0 : 1;
      let value = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost);
      if (
        exchanges &&
        i > 1 &&
        j > 1 &&
        unit === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        value = Math.min(value, before[j - 2]! + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return Math.min(previous[b.length]!, limit + 1);
}
