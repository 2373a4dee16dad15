/**
 * Those whose names hold every one of `words`, in whatever case and order; all of them where there are no words.
 *
 * @param namesOf what one is called; null where something is not known
 */
export function sourcesNamed<T>(
  all: readonly T[],
  words: string,
  namesOf: (one: T) => readonly (string | null)[],
): readonly T[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return all;
  return all.filter((one) => {
    const names = namesOf(one).filter(Boolean).join('\n').toLowerCase();
    return wanted.every((word) => names.includes(word));
  });
}
