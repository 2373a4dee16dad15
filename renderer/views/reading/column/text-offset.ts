import { firstIndexWhere, firstWhere } from '../../../../engine/algorithms/index.ts';
import type { Span } from '../../../../engine/index.ts';

/**
 * Where a point of the document stands in a column's text, as a UTF-16 offset.
 *
 * Runs carry `data-start` and hold their text in one text node. A point between runs (in the space between paragraphs,
 * or at an element) is moved to the nearest run on the side that `bias` names.
 * @returns undefined where the column has no run on that side
 */
export function offsetAt(
  column: Element,
  node: Node,
  offset: number,
  bias: 'after' | 'before',
): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest<HTMLElement>('[data-start]');
  if (run && column.contains(run)) {
    const start = Number(run.dataset.start);
    if (node.nodeType === Node.TEXT_NODE) return start + offset;
    return offset === 0 ? start : start + (run.textContent ?? '').length;
  }
  const runs = [...column.querySelectorAll<HTMLElement>('[data-start]')];
  const point = column.ownerDocument.createRange();
  point.setStart(node, offset);
  point.collapse(true);
  const isAfter = (candidate: HTMLElement) => point.comparePoint(candidate, 0) >= 0;
  const next = firstWhere(runs, isAfter);
  const found = bias === 'after' ? runs[next] : runs[next - 1];
  if (!found) return undefined;
  const start = Number(found.dataset.start);
  return bias === 'after' ? start : start + (found.textContent ?? '').length;
}

/**
 * The stretch of a column's text that a range covers, without white space at its ends; undefined where it covers none
 * or reaches outside the column.
 */
export function spanOf(column: Element, text: string, range: Range): Span | undefined {
  if (!column.contains(range.startContainer) || !column.contains(range.endContainer)) return undefined;
  let start = offsetAt(column, range.startContainer, range.startOffset, 'after');
  let end = offsetAt(column, range.endContainer, range.endOffset, 'before');
  if (start === undefined || end === undefined) return undefined;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
}

/** The range of the document that shows a stretch of a column's text; undefined where none of it is shown. */
export function rangeOf(column: Element, { start, end }: Span): Range | undefined {
  const runs = [...column.querySelectorAll<HTMLElement>('[data-start]')];
  const startOf = (index: number) => Number(runs[index]?.dataset.start);
  // Runs stand in order: the last that begins at `start` or before it, and the last that begins before `end`.
  const lastWhere = (holds: (start: number) => boolean): number => {
    return firstIndexWhere(runs.length, (index) => !holds(startOf(index))) - 1;
  };
  const lengthOf = (index: number) => (runs[index]?.textContent ?? '').length;
  let first = Math.max(
    0,
    lastWhere((at) => at <= start),
  );
  if (startOf(first) + lengthOf(first) <= start) first++;
  const from = runs[first];
  const to = runs[lastWhere((at) => at < end)];
  const fromText = from?.firstChild;
  const toText = to?.firstChild;
  if (!from || !to || !fromText || !toText) return undefined;
  const within = (run: HTMLElement, offset: number) =>
    Math.min((run.textContent ?? '').length, Math.max(0, offset - Number(run.dataset.start)));
  const range = column.ownerDocument.createRange();
  range.setStart(fromText, within(from, start));
  range.setEnd(toText, within(to, end));
  return range.collapsed ? undefined : range;
}
