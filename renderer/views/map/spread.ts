/** Things of one height, gathered where they would lie on each other. */
export interface Gathered<T> {
  readonly items: readonly T[];
  /** Where they are drawn, and where the first of them belongs. */
  readonly y: number;
  readonly at: number;
}

/**
 * Places signs along a line so that they stand at least `gap` apart and inside 0..`height`: where they belong, or pushed
 * down by at most `gap`. What would have to go further is gathered with the one before it.
 *
 * `yOf` answers where an item belongs, 0..`height`.
 */
export function spread<T>(
  items: readonly T[],
  yOf: (item: T) => number,
  gap: number,
  height: number,
): readonly Gathered<T>[] {
  const groups: { readonly items: T[]; readonly y: number; readonly at: number }[] = [];
  for (const item of [...items].sort((a, b) => yOf(a) - yOf(b))) {
    const at = yOf(item);
    const last = groups.at(-1);
    const y = Math.max(at, last ? last.y + gap : 0);
    if (last && (y - at > gap || y > height)) last.items.push(item);
    else groups.push({ items: [item], y, at });
  }
  return groups;
}
