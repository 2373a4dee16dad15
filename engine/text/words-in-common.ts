/**
 * How many words two lists could have in common in whatever order, by comparison form, each as often as both have it: no
 * alignment finds more. It costs one look at each word, which an alignment does not.
 */
export function wordsInCommon(
  a: readonly { readonly key: string }[],
  b: readonly { readonly key: string }[],
): number {
  const counts = new Map<string, number>();
  for (const { key } of a) counts.set(key, (counts.get(key) ?? 0) + 1);
  let common = 0;
  for (const { key } of b) {
    const count = counts.get(key) ?? 0;
    if (count === 0) continue;
    counts.set(key, count - 1);
    common += 1;
  }
  return common;
}
