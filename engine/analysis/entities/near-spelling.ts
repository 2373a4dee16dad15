import { editDistanceWithExchanges } from '../../algorithms/index.ts';

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
  return editDistanceWithExchanges(a, b) <= (shorter >= LONG ? 2 : 1);
}
