import { firstWhere, heaviestIncreasing } from '../../../../engine/algorithms/index.ts';

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

/** The heaviest anchors whose `to` rises strictly. Those of one `from` are given in falling `to`, so no two of them are both taken. */
function heaviestRise(anchors: readonly Anchor[]): Anchor[] {
  const rise = heaviestIncreasing(
    anchors.map(({ to }) => to),
    anchors.map(({ weight }) => weight),
  );
  return rise.map((index) => anchors[index]!);
}

/** The height that belongs to `height`, in a straight line between the anchors on either side of it. */
export function along(anchors: readonly Anchor[], height: number): number {
  const beyond = firstWhere(anchors, ({ from }) => from > height);
  const next = Math.min(anchors.length - 1, Math.max(1, beyond));
  const a = anchors[Math.max(0, next - 1)];
  const b = anchors[next];
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
