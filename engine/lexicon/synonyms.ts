import { allPacks, packOf } from './language-pack.ts';

/** Groups of one language have numbers of their own: no language has so many. */
const LANGUAGE_SIZE = 10_000;

const NONE: readonly number[] = [];
const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

/**
 * The numbers of the groups that a stem belongs to, for all stems of a language; none for the many words in no group and for a
 * language without a pack. Groups of two languages have different numbers.
 *
 * @param stemOf the stemmer of the language
 */
export function synonymGroups(
  language: string,
  stemOf: (word: string) => string,
): (stem: string) => readonly number[] {
  const pack = packOf(language);
  if (pack === null) return () => NONE;
  let groups = known.get(pack.code);
  if (groups === undefined) {
    const first = allPacks().indexOf(pack) * LANGUAGE_SIZE;
    groups = indexed(pack.synonyms, first, stemOf);
    known.set(pack.code, groups);
  }
  const index = groups;
  return (stem) => index.get(stem) ?? NONE;
}

function indexed(
  lines: readonly string[],
  first: number,
  stemOf: (word: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    for (const word of line.split(' ')) {
      const stem = stemOf(word);
      const groups = index.get(stem) ?? [];
      if (!groups.includes(first + at)) groups.push(first + at);
      index.set(stem, groups);
    }
  }
  return index;
}
