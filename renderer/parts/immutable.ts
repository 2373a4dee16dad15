/** Sets and maps that are replaced, never changed, so that whoever holds one sees it as it was. */

export const setOf = <T>(values: Iterable<T>): ReadonlySet<T> => new Set(values);

/** The set with `value` in it, or without. */
export function withMember<T>(set: ReadonlySet<T>, value: T, present: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (present) next.add(value);
  else next.delete(value);
  return next;
}

export const mapBy = <K, V>(values: readonly V[], key: (value: V) => K): ReadonlyMap<K, V> =>
  new Map(values.map((value) => [key(value), value]));

/** The map with `value` at `key`; without an entry there when `value` is undefined. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}
