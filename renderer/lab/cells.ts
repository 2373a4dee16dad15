import type { LinkHistory } from '../../engine/trace.ts';
import type { Step, StepGroup } from './steps.ts';

/** Which sentences are shown: `[from, to)` of `of`. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** More sentences than this on a side are shown in parts: each is a row or column, and its words are chips. */
export const MOST_SENTENCES = 80;

/** The part that begins at `from`, or as near to it as there are sentences. */
export function extentFrom(from: number, of: number): Extent {
  const start = Math.max(0, Math.min(from, of - 1));
  return { from: start, to: Math.min(of, start + MOST_SENTENCES), of };
}

/** The part that shows a sentence: the one that is shown, if it does. */
export function extentWith(index: number, shown: Extent): Extent {
  if (index >= shown.from && index < shown.to) return shown;
  return extentFrom(index - (index % MOST_SENTENCES), shown.of);
}

export const isIn = (index: number, { from, to }: Extent): boolean => index >= from && index < to;

/** A pair of sentences that the engine looked at or linked. */
export interface Cell {
  readonly a: number;
  readonly b: number;
  /** Null where a pair was linked without being looked at, as identical sentences are. */
  readonly score: number | null;
  readonly agreeing: number | null;
  readonly link: StepGroup | null;
  readonly faint: boolean;
}

/** The cells of the matrix after a step, row by row. Faint links come with the last. */
export function cellsOf(history: LinkHistory, step: Step, inA: Extent, inB: Extent): Cell[] {
  const cells = new Map<string, Cell>();
  const put = (a: number, b: number, values: Partial<Cell>) => {
    if (!isIn(a, inA) || !isIn(b, inB)) return;
    const known = cells.get(`${a} ${b}`) ?? { a, b, score: null, agreeing: null, link: null, faint: false };
    cells.set(`${a} ${b}`, { ...known, ...values });
  };
  for (const { a, b, score, agreeing } of history.candidates) put(a, b, { score, agreeing });
  for (const link of step.groups) for (const a of link.a) for (const b of link.b) put(a, b, { link });
  if (step.name === 'final') for (const { a, b } of history.faint) put(a, b, { faint: true });
  return [...cells.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The cell where a key leads from another, or from where one would be; null when there is none that way. */
export function cellTowards(
  cells: readonly Cell[],
  from: { readonly a: number; readonly b: number },
  key: string,
): Cell | null {
  const row = cells.filter(({ a }) => a === from.a);
  const nearest = (side: readonly Cell[], a: number | undefined) =>
    side
      .filter((cell) => cell.a === a)
      .sort((x, y) => Math.abs(x.b - from.b) - Math.abs(y.b - from.b) || x.b - y.b)[0] ?? null;
  if (key === 'ArrowRight') return row.find(({ b }) => b > from.b) ?? null;
  if (key === 'ArrowLeft') return row.findLast(({ b }) => b < from.b) ?? null;
  if (key === 'Home') return row[0] ?? null;
  if (key === 'End') return row.at(-1) ?? null;
  const below = cells.filter(({ a }) => a > from.a);
  const above = cells.filter(({ a }) => a < from.a);
  if (key === 'ArrowDown') return nearest(below, below[0]?.a);
  if (key === 'ArrowUp') return nearest(above, above.at(-1)?.a);
  return null;
}

/** The best pair to look at first: the strongest final link, else the best candidate, else the two first sentences. */
export function firstPair({ pairings, candidates }: LinkHistory): { a: number; b: number } {
  const strongest = pairings.toSorted((x, y) => y.strength - x.strength)[0];
  if (strongest) return { a: strongest.a[0]!, b: strongest.b[0]! };
  const best = candidates.toSorted((x, y) => y.score - x.score)[0];
  return best ? { a: best.a, b: best.b } : { a: 0, b: 0 };
}
