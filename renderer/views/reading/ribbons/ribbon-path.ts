import { firstWhere } from '../../../../engine/algorithms/index.ts';
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
  const { from, to, byLink } = indexed(joins);
  // Of a book's thousands of ribbons a few are seen: those of the sentences in sight.
  const candidates = new Set<Join>();
  for (const [measure, top, ends] of [
    [left, leftTop, from],
    [right, rightTop, to],
  ] as const) {
    for (const sentence of sentencesBetween(measure, top, top + measure.viewport))
      for (const join of ends.get(sentence) ?? []) candidates.add(join);
  }
  for (const id of active) for (const join of byLink.get(id) ?? []) candidates.add(join);

  const ribbons: Ribbon[] = [];
  for (const join of candidates) {
    const l = end(left, join.from.first, join.from.last, 'right', leftTop);
    const r = end(right, join.to.first, join.to.last, 'left', rightTop);
    if (!l || !r) continue;
    const leftSeen = l.bottom > 0 && l.top < left.viewport;
    const rightSeen = r.bottom > 0 && r.top < right.viewport;
    const isActive = active.has(join.linkId);
    if (!leftSeen && !rightSeen && !isActive) continue;
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
  }
  return ribbons.sort((a, b) => Number(a.active) - Number(b.active));
}

interface JoinIndex {
  /** By sentence of the left column, and of the right. */
  readonly from: ReadonlyMap<number, readonly Join[]>;
  readonly to: ReadonlyMap<number, readonly Join[]>;
  readonly byLink: ReadonlyMap<string, readonly Join[]>;
}

/** Made once for each layout, read with every frame of a scroll. */
const indices = new WeakMap<readonly Join[], JoinIndex>();

function indexed(joins: readonly Join[]): JoinIndex {
  const known = indices.get(joins);
  if (known) return known;
  const from = new Map<number, Join[]>();
  const to = new Map<number, Join[]>();
  const byLink = new Map<string, Join[]>();
  const add = <Key>(map: Map<Key, Join[]>, key: Key, join: Join) => {
    const there = map.get(key);
    if (there) there.push(join);
    else map.set(key, [join]);
  };
  for (const join of joins) {
    for (let i = join.from.first; i <= join.from.last; i++) add(from, i, join);
    for (let i = join.to.first; i <= join.to.last; i++) add(to, i, join);
    add(byLink, join.linkId, join);
  }
  const index = { from, to, byLink };
  indices.set(joins, index);
  return index;
}

/** Indices of the sentences of which something stands between two heights. */
function* sentencesBetween({ sentences }: ColumnMeasure, top: number, bottom: number): Iterable<number> {
  const first = firstWhere(sentences, (sentence) => sentence.bottom > top);
  for (let at = first; at < sentences.length && sentences[at]!.top < bottom; at++) yield at;
}

/** An end of a ribbon in the window; undefined where the column has no such sentence. */
function end(
  measure: ColumnMeasure,
  first: number,
  last: number,
  side: 'left' | 'right',
  scrollTop: number,
): Extent | undefined {
  const begin = measure.edges.get(first)?.[side] ?? measure.sentences[first];
  const finish = measure.edges.get(last)?.[side] ?? measure.sentences[last];
  if (!begin || !finish) return undefined;
  const top = begin.top + INSET;
  return { top: top - scrollTop, bottom: Math.max(top, finish.bottom - INSET) - scrollTop };
}
