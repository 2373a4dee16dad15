/** Shorter words are other words as soon as a letter differs ("Ann", "Dan"). */
const SHORTEST = 4;
/** From this length on two letters may differ. */
const LONG = 8;

/**
 * Whether two words in comparison form may be one name in two spellings: a letter more, less or other, or two letters changed
 * about (Damerau 1964), two such changes in long words. A different first letter makes another name.
 */
export function nearSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  // An ending more is an inflection or a derived name ("Russia", "Russian").
  if (a.startsWith(b) || b.startsWith(a)) return shorter >= LONG && Math.abs(a.length - b.length) === 1;
  return distance(a, b) <= (shorter >= LONG ? 2 : 1);
}

/** Fewest insertions, deletions, replacements and exchanges of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length]!;
}
