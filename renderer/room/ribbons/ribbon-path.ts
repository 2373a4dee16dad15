import type { Join } from '../layout/layout.ts';
import type { ColumnMeasure, Extent } from './measure.ts';

/** A ribbon to be drawn, in pixels of the window between two columns' texts. */
export interface Ribbon {
  readonly id: string;
  readonly linkId: string;
  readonly path: string;
  /** The bars at its two ends, along the edges of the text. */
  readonly left: Extent;
  readonly right: Extent;
  /** One of its ends is out of sight. */
  readonly faint: boolean;
  readonly active: boolean;
  /** It joins the same words. */
  readonly same: boolean;
  /** The user said that its ends correspond. */
  readonly pinned: boolean;
}

/** Kept free at the top and bottom of every end, so that the ends of neighbouring sentences do not touch. */
const INSET = 2;

/** A band of two smooth curves from the right edge of one text (`x = 0`) to the left edge of the next (`x = width`). */
export function bandPath(left: Extent, right: Extent, width: number): string {
  const middle = round(width / 2);
  const w = round(width);
  const [lt, lb, rt, rb] = [left.top, left.bottom, right.top, right.bottom].map(round);
  return `M0 ${lt}C${middle} ${lt} ${middle} ${rt} ${w} ${rt}V${rb}C${middle} ${rb} ${middle} ${lb} 0 ${lb}Z`;
}

const round = (n: number) => Math.round(n * 10) / 10;

export interface RibbonInput {
  /** Joins of neighbouring columns, `from` being the left one. */
  readonly joins: readonly Join[];
  readonly left: ColumnMeasure;
  readonly right: ColumnMeasure;
  readonly leftTop: number;
  readonly rightTop: number;
  readonly active: ReadonlySet<string>;
}

/**
 * The ribbons that are to be seen between two columns as they are scrolled now: those with an end in sight, and those of
 * the active links even when they only pass by. Active ones come last, to lie on top.
 */
export function visibleRibbons({ joins, left, right, leftTop, rightTop, active }: RibbonInput): Ribbon[] {
  const width = right.textLeft - left.textRight;
  const ribbons: Ribbon[] = [];
  const ends = endsOf(joins, left, right);
  joins.forEach((join, index) => {
    const at = index * 4;
    // Compared before anything is made of it: of a book's thousands of ribbons a few are seen.
    const leftSeen = ends[at + 1]! > leftTop && ends[at]! < leftTop + left.viewport;
    const rightSeen = ends[at + 3]! > rightTop && ends[at + 2]! < rightTop + right.viewport;
    const isActive = active.has(join.linkId);
    if ((!leftSeen && !rightSeen && !isActive) || Number.isNaN(ends[at]) || Number.isNaN(ends[at + 2]))
      return;
    const l = { top: ends[at]! - leftTop, bottom: ends[at + 1]! - leftTop };
    const r = { top: ends[at + 2]! - rightTop, bottom: ends[at + 3]! - rightTop };
    ribbons.push({
      id: join.id,
      linkId: join.linkId,
      path: bandPath(l, r, width),
      left: l,
      right: r,
      faint: !leftSeen || !rightSeen,
      active: isActive,
      same: join.same,
      pinned: join.pinned,
    });
  });
  return ribbons.sort((a, b) => Number(a.active) - Number(b.active));
}

/** Left top and bottom, right top and bottom of every join, unscrolled; NaN where an end is not measured. */
function endsOf(joins: readonly Join[], left: ColumnMeasure, right: ColumnMeasure): Float64Array {
  const known = measuredEnds.get(joins);
  if (known?.left === left && known.right === right) return known.ends;
  const ends = new Float64Array(joins.length * 4).fill(Number.NaN);
  joins.forEach((join, index) => {
    const l = end(left, join.from.first, join.from.last, 'right');
    const r = end(right, join.to.first, join.to.last, 'left');
    if (l) ends.set([l.top, l.bottom], index * 4);
    if (r) ends.set([r.top, r.bottom], index * 4 + 2);
  });
  measuredEnds.set(joins, { left, right, ends });
  return ends;
}

/** Measured once for each layout, read with every frame of a scroll. */
const measuredEnds = new WeakMap<
  readonly Join[],
  { readonly left: ColumnMeasure; readonly right: ColumnMeasure; readonly ends: Float64Array }
>();

function end(
  measure: ColumnMeasure,
  first: number,
  last: number,
  side: 'left' | 'right',
): Extent | undefined {
  const begin = measure.edges.get(first)?.[side];
  const finish = measure.edges.get(last)?.[side];
  return (
    begin && finish && { top: begin.top + INSET, bottom: Math.max(begin.top + INSET, finish.bottom - INSET) }
  );
}
