import { percentile } from './percentile.ts';
import type { Segment } from './rows.ts';

/** A gap so wide, in parts of the size of the type, stands between the cells of a table, unless the line was stretched. */
const CELL_GAP = 2.5;
/** The space between two words that were not stretched, in parts of the size of the type. */
const SPACE = 0.25;
/** What stretches a line adds as much to each space: gaps differ by no more than this, in parts of them, or in points. */
const EVEN = 0.12;
const EVEN_POINTS = 1.2;
/** A stretched line ends where the column does, within so many parts of the size of the type; it may be set in by so many. */
const EDGE = 0.6;
const SET_IN = 6;
/** How wide a word is, is reckoned from its line: it has room in so much of the width. */
const ROOM = 0.94;

/** The segments of one row, from left to right. */
export type RowSegments = readonly Segment[];

interface Gap {
  readonly start: number;
  readonly end: number;
}

/**
 * Which gaps of the rows of one column divide cells of a table, as against words of a line that was stretched to fill a narrow
 * column. A stretched line goes from edge to edge, its gaps are of one width, and the first word of the line below had no room in
 * it; cells stand below each other, however wide the gaps between them.
 *
 * @returns of each row, of each gap, whether it divides cells
 */
export function cellGaps(rows: readonly RowSegments[]): boolean[][] {
  const edges = edgesOf(rows);
  const stretched = rows.map((row, at) => isStretched(row, rows[at + 1], edges));
  const gaps = rows.map((row, at) => (stretched[at] ? [] : gapsOf(row)));
  const isWide = (at: number) => (gap: Gap) => isAtLeast(gap, rows[at]!, CELL_GAP);
  const isTabular = gaps.map((own, at) => own.some(isWide(at)));
  return rows.map((row, at) => {
    if (stretched[at]) return gapsOf(row).map(() => false);
    const beside = [at - 1, at + 1]
      .filter((near) => isTabular[at] || isTabular[near])
      .flatMap((near) => gaps[near] ?? []);
    // In a table narrower gaps do, where there is one above or below.
    return gaps[at]!.map((gap) => isWide(at)(gap) || beside.some((other) => overlap(gap, other) > 0));
  });
}

function isStretched(row: RowSegments, next: RowSegments | undefined, edges: Gap): boolean {
  const gaps = gapsOf(row);
  if (gaps.length === 0) return false;
  const size = sizeOf(row);
  const widths = gaps.map(({ start, end }) => end - start);
  const [least, most] = [Math.min(...widths), Math.max(...widths)];
  if (most - least > Math.max(EVEN_POINTS, EVEN * most)) return false;
  // Two words, or two cells: in a cell words stand as near as ever.
  if (gaps.length === 1 && row.some(({ text }) => /\s/.test(text))) return false;
  const inset = row[0]!.x0 - edges.start;
  if (inset > SET_IN * size || row.at(-1)!.x1 < edges.end - Math.max(0, inset) - EDGE * size) return false;
  if (next === undefined) return gaps.length > 1;
  const words = row.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0) + SPACE * size * gaps.length;
  const width = edges.end - edges.start - Math.max(0, inset);
  return words + SPACE * size + firstWordOf(next) > ROOM * width;
}

/** How wide the first word of a row is. */
function firstWordOf(row: RowSegments): number {
  const { text, x0, x1 } = row[0]!;
  return ((x1 - x0) * (text.match(/^\S+/)?.[0].length ?? 0)) / Math.max(1, text.length);
}

const gapsOf = (row: RowSegments): Gap[] =>
  row.slice(1).map(({ x0 }, index) => ({ start: row[index]!.x1, end: x0 }));

const sizeOf = (row: RowSegments): number => Math.max(...row.map(({ size }) => size));

const isAtLeast = ({ start, end }: Gap, row: RowSegments, sizes: number): boolean =>
  end - start > sizes * sizeOf(row);

const overlap = (a: Gap, b: Gap): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Where lines of the column begin, and where most of those end that go far. */
function edgesOf(rows: readonly RowSegments[]): Gap {
  const ends = rows.map((row) => row.at(-1)!.x1).sort((a, b) => b - a);
  const alike = (end: number) => ends.filter((other) => Math.abs(other - end) < EVEN_POINTS).length;
  return {
    start: percentile(
      rows.map((row) => row[0]!.x0),
      0.1,
    ),
    end: ends.reduce((best, end) => (alike(end) > alike(best) ? end : best), ends[0] ?? 0),
  };
}
