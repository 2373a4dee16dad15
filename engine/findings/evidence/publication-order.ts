/**
 * Whether one text was published before another, by ISO dates as precise as the less precise of the two: in one month nobody
 * knows. False where a date is not known.
 */
export function publishedBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
