/** A height in one column and the height in another that reports the same thing, in pixels from the top of each. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  /** Larger where the correspondence is surer; decides which of two crossing anchors is kept. */
  readonly weight: number;
}

/**
 * The heaviest choice of anchors that rises in both columns, with both ends of the columns added: a way to pass through
 * two texts together without ever going back. Of equally heavy choices the one that ends earliest is taken.
 */
export function risingAnchors(
  anchors: readonly Anchor[],
  fromHeight: number,
  toHeight: number,
): readonly Anchor[] {
  const inside = anchors
    .filter((a) => a.from > 0 && a.to > 0 && a.from < fromHeight && a.to < toHeight)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const chain = heaviestRise(inside);
  return [{ from: 0, to: 0, weight: 0 }, ...chain, { from: fromHeight, to: toHeight, weight: 0 }];
}

/**
 * Heaviest subsequence with strictly rising `to`, in O(n log n): a Fenwick tree over the ranks of `to` holds the best
 * chain that ends at or below a rank. Anchors of one `from` are given in falling `to`, so no two of them are chained.
 */
function heaviestRise(anchors: readonly Anchor[]): Anchor[] {
  const ranks = new Map(
    [...new Set(anchors.map((a) => a.to))].sort((a, b) => a - b).map((to, i) => [to, i + 1]),
  );
  interface Chain {
    readonly anchor: Anchor;
    readonly weight: number;
    readonly before: Chain | undefined;
  }
  const tree: (Chain | undefined)[] = new Array(ranks.size + 1).fill(undefined);
  let heaviest: Chain | undefined;
  for (const anchor of anchors) {
    const rank = ranks.get(anchor.to)!;
    let before: Chain | undefined;
    for (let i = rank - 1; i > 0; i -= i & -i) {
      const chain = tree[i];
      if (chain && (!before || chain.weight > before.weight)) before = chain;
    }
    const chain: Chain = { anchor, weight: anchor.weight + (before?.weight ?? 0), before };
    for (let i = rank; i < tree.length; i += i & -i) {
      const known = tree[i];
      if (!known || chain.weight > known.weight) tree[i] = chain;
    }
    if (!heaviest || chain.weight > heaviest.weight) heaviest = chain;
  }
  const found: Anchor[] = [];
  for (let chain = heaviest; chain; chain = chain.before) found.push(chain.anchor);
  return found.reverse();
}

/** The height that belongs to `height`, in a straight line between the anchors on either side of it. */
export function along(anchors: readonly Anchor[], height: number): number {
  let low = 0;
  let high = anchors.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.from <= height) low = middle;
    else high = middle;
  }
  const a = anchors[low];
  const b = anchors[high];
  if (!a || !b) return height;
  const share = b.from === a.from ? 0 : (height - a.from) / (b.from - a.from);
  return a.to + (b.to - a.to) * Math.min(1, Math.max(0, share));
}

/**
 * Where the other column must be scrolled while a column of `scrollHeight` stands at `scrollTop`.
 *
 * The line at which linked sentences pass level wanders from the top edge at the beginning of the text to the bottom
 * edge at its end, so that both columns begin together and end together.
 */
export function follow(
  anchors: readonly Anchor[],
  driver: { readonly scrollTop: number; readonly scrollHeight: number; readonly clientHeight: number },
  other: { readonly scrollHeight: number; readonly clientHeight: number },
): number {
  const most = driver.scrollHeight - driver.clientHeight;
  const share = most <= 0 ? 0 : Math.min(1, Math.max(0, driver.scrollTop / most));
  const passed = along(anchors, driver.scrollTop + share * driver.clientHeight);
  const top = passed - share * other.clientHeight;
  return Math.min(Math.max(0, other.scrollHeight - other.clientHeight), Math.max(0, top));
}
