import { firstWhere } from '../../../../engine/algorithms/index.ts';
import type { Span } from '../../../../engine/index.ts';
import type { Extent } from '../ribbons/measure.ts';

/** A column as far as choosing goes: its paragraphs, and where each of them stands. */
export interface Paragraphs {
  readonly frames: readonly Span[];
  readonly extents: readonly Extent[];
}

/** The first and the last paragraph of which something stands between `top` and `bottom`; null where none does. */
export function paragraphsBetween(
  extents: readonly Extent[],
  { top, bottom }: Extent,
): [number, number] | null {
  const first = firstWhere(extents, (extent) => extent.bottom > top);
  const last = firstWhere(extents, (extent) => extent.top >= bottom) - 1;
  return first < extents.length && last >= first ? [first, last] : null;
}

/**
 * The paragraphs that are drawn with their marks next: those that stand in `view` and are not yet, the nearest to its
 * middle first, until `budget` UTF-16 units of text are spent; at least one. `held` are left as they are.
 */
export function chooseMarked(
  { frames, extents }: Paragraphs,
  view: Extent,
  marked: ReadonlySet<number>,
  held: ReadonlySet<number>,
  budget: number,
): { readonly added: readonly number[]; readonly spent: number; readonly more: boolean } {
  const between = paragraphsBetween(extents, view);
  if (!between || budget <= 0) return { added: [], spent: 0, more: between !== null && budget <= 0 };
  const middle = (view.top + view.bottom) / 2;
  const away = (index: number) => {
    const { top, bottom } = extents[index]!;
    return Math.max(0, top - middle, middle - bottom);
  };
  const missing: number[] = [];
  for (let index = between[0]; index <= between[1]; index++)
    if (!marked.has(index) && !held.has(index)) missing.push(index);
  missing.sort((a, b) => away(a) - away(b) || a - b);
  const added: number[] = [];
  let spent = 0;
  for (const index of missing) {
    if (spent >= budget) break;
    spent += frames[index]!.end - frames[index]!.start;
    added.push(index);
  }
  return { added, spent, more: added.length < missing.length };
}

/** What of `marked` is kept: what stands in `view`, and what is `held`. */
export function keepMarked(
  extents: readonly Extent[],
  view: Extent,
  marked: ReadonlySet<number>,
  held: ReadonlySet<number>,
): ReadonlySet<number> {
  const [first, last] = paragraphsBetween(extents, view) ?? [0, -1];
  const kept = [...marked].filter((index) => (index >= first && index <= last) || held.has(index));
  return kept.length === marked.size ? marked : new Set(kept);
}
