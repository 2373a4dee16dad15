import type { Span } from '../../types.ts';

/** From `start` on, a UTF-16 offset, until the next mark, a text is cited by `label`: `p. 4`, or `00:12:05` in a recording. */
export interface LocatorMark {
  readonly start: number;
  readonly label: string;
}

/** By what a stretch is cited: `p. 4`, or `p. 4–5` when it goes on over a page; '' for a text without marks. */
export function locatorOf(marks: readonly LocatorMark[], place: Span): string {
  const first = labelAt(marks, place.start);
  const last = labelAt(marks, Math.max(place.start, place.end - 1));
  if (first === '' || last === '' || first === last) return first || last;
  // What both begin with is said once: `p. 4–5`, `ch. 2–3`.
  const unit = /^\p{L}+\. /u.exec(first)?.[0] ?? '';
  return `${first}–${last.startsWith(unit) ? last.slice(unit.length) : last}`;
}

/** The label of the last mark at or before an offset. */
function labelAt(marks: readonly LocatorMark[], offset: number): string {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (marks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1]?.label ?? '';
}
