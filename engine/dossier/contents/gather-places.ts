import type { Place } from '../../types.ts';

/**
 * The places of a finding, those of one source that say the very same words together: a headline that is printed twice is
 * quoted once, and cited with every place it stands at. In the order of their first.
 */
export function gatherPlaces<P extends Place>(places: readonly P[]): (readonly [P, ...P[]])[] {
  const groups = new Map<string, [P, ...P[]]>();
  for (const place of places) {
    const key = JSON.stringify([place.source, place.quote]);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()];
}

/** Each label once, in order, saying how often it came: `headline (twice)`. */
export function countLabels(labels: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  return [...times].map(([label, count]) => {
    if (count === 1) return label;
    const often = count === 2 ? 'twice' : `${count} times`;
    return label === '' ? often : `${label} (${often})`;
  });
}
