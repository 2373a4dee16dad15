import { cellGaps } from './cells.ts';
import { median, percentile } from './percentile.ts';
import type { Row, Segment } from './rows.ts';

/** A line of a column. */
export interface Line extends Segment {
  readonly page: number;
}

/** Lines that are read one below the other. */
export interface Column {
  readonly lines: readonly Line[];
  /** The page, from 0. */
  readonly page: number;
}

/** Segments on one base line, and the index of their row. */
interface Placed extends Segment {
  readonly row: number;
}

/** A gutter is at least so wide, in points and in parts of the size of the type. */
const GUTTER = 4;
const GUTTER_SIZE = 0.65;
/** Of a point, in which widths are measured. */
const PARTS = 4;
/** So many of the lines may cross a gutter, as headings and figures do. */
const CROSSING = 0.2;
/** A column has at least so many lines, and of these so many fill so much of its width, as the rows of a table do not. */
const COLUMN_LINES = 4;
const FILLED_LINES = 0.5;
const FILLED_WIDTH = 0.6;
/** Of the pages, so many must share a gutter for it to be the document’s. */
const USUAL_SHARE = 0.3;

const placedOf = (rows: readonly Row[]): Placed[] =>
  rows.flatMap((row, index) => row.segments.map((segment) => ({ ...segment, row: index })));

/** The gutter that a good part of the pages of a document share; null when there is none. */
export function usualGutter(pages: readonly (readonly Row[])[]): Gutter | null {
  const gutters = pages.flatMap((rows) => gutterOf(placedOf(rows), null) ?? []);
  if (gutters.length < USUAL_SHARE * pages.length || gutters.length === 0) return null;
  const middle = median(gutters.map(({ start, end }) => (start + end) / 2));
  const alike = gutters.filter(({ start, end }) => start <= middle && middle <= end);
  if (alike.length < USUAL_SHARE * pages.length) return null;
  return {
    start: Math.max(...alike.map(({ start }) => start)),
    end: Math.min(...alike.map(({ end }) => end)),
  };
}

/**
 * The lines of a page in the order of reading. Where a gutter divides the page, what stands left of it is read before what
 * stands right, from one line that crosses it to the next; and so within each column.
 *
 * @param usual the gutter of the document: a page with few lines has one there, too
 */
export function columnsOf(rows: readonly Row[], page: number, usual: Gutter | null = null): Column[] {
  return ordered(placedOf(rows), usual)
    .map((segments) => ({ page, lines: linesOf(segments).map((line) => ({ ...line, page })) }))
    .filter(({ lines }) => lines.length > 0);
}

function ordered(segments: readonly Placed[], usual: Gutter | null, depth = 0): (readonly Placed[])[] {
  const gutter = depth < 4 ? gutterOf(segments, usual) : null;
  if (gutter === null) return [segments];
  const sideOf = ({ x0, x1 }: Placed) =>
    x1 <= gutter.end ? 'left' : x0 >= gutter.start ? 'right' : 'across';
  const parts: (readonly Placed[])[] = [];
  let left: Placed[] = [];
  let right: Placed[] = [];
  let across: Placed[] = [];
  const close = () => {
    if (left.length > 0) parts.push(...ordered(left, null, depth + 1));
    if (right.length > 0) parts.push(...ordered(right, null, depth + 1));
    [left, right] = [[], []];
  };
  for (const segment of [...segments].sort((a, b) => a.row - b.row || a.x0 - b.x0)) {
    const side = sideOf(segment);
    if (side === 'across') {
      close();
      across.push(segment);
      continue;
    }
    if (across.length > 0) {
      // What stands beside a line that crosses is of that line.
      if (across.at(-1)!.row === segment.row) {
        across.push(segment);
        continue;
      }
      parts.push(across);
      across = [];
    }
    if (side === 'left') left.push(segment);
    else right.push(segment);
  }
  if (across.length > 0) parts.push(across);
  close();
  return parts;
}

export interface Gutter {
  readonly start: number;
  readonly end: number;
}

/** The widest stretch of the page's width that few lines cross and that has a column on either side; null when there is none. */
function gutterOf(segments: readonly Placed[], usual: Gutter | null): Gutter | null {
  return foundGutter(segments) ?? (usual !== null && divides(usual, segments) ? usual : null);
}

/** Whether there is something on either side of a gutter, and little across it. */
function divides({ start, end }: Gutter, segments: readonly Placed[]): boolean {
  const left = segments.filter(({ x1 }) => x1 <= end).length;
  const right = segments.filter(({ x0 }) => x0 >= start).length;
  return left > 0 && right > 0 && segments.length - left - right <= CROSSING * segments.length;
}

function foundGutter(segments: readonly Placed[]): Gutter | null {
  if (segments.length < 2 * COLUMN_LINES) return null;
  const from = Math.floor(PARTS * Math.min(...segments.map(({ x0 }) => x0)));
  const to = Math.ceil(PARTS * Math.max(...segments.map(({ x1 }) => x1)));
  const covered = new Array<number>(Math.max(1, to - from + 1)).fill(0);
  for (const { x0, x1 } of segments)
    for (let x = Math.floor(PARTS * x0); x < Math.ceil(PARTS * x1); x += 1) covered[x - from]! += 1;
  const rows = new Set(segments.map(({ row }) => row)).size;
  const least = Math.max(GUTTER, GUTTER_SIZE * median(segments.map(({ size }) => size)));
  const candidates = gaps(covered, CROSSING * rows)
    .filter(({ start, end }) => start > 0 && end < to - from)
    .map(({ start, end }) => ({ start: (start + from) / PARTS, end: (end + from) / PARTS }))
    .filter(({ start, end }) => end - start >= least)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return candidates.find((gutter) => hasColumns(segments, gutter)) ?? null;
}

/** Stretches where no more than `most` lines lie, narrowed to where the fewest do. */
function gaps(covered: readonly number[], most: number): Gutter[] {
  const found: Gutter[] = [];
  for (let at = 0; at < covered.length; at += 1) {
    if (covered[at]! > most) continue;
    const start = at;
    while (at < covered.length && covered[at]! <= most) at += 1;
    const fewest = Math.min(...covered.slice(start, at));
    // Lines of one side reach into the stretch here and there; its middle is where the fewest do.
    const level = fewest + Math.max(0, Math.floor((most - fewest) / 2));
    let first = start;
    while (covered[first]! > level) first += 1;
    let last = at;
    while (covered[last - 1]! > level) last -= 1;
    found.push({ start: first, end: last });
  }
  return found;
}

/** Whether what stands on either side is a column of prose, or several. */
function hasColumns(segments: readonly Placed[], gutter: Gutter): boolean {
  const onLeft = segments.filter(({ x1 }) => x1 <= gutter.end);
  const onRight = segments.filter(({ x0 }) => x0 >= gutter.start);
  const left = linesOf(onLeft);
  const right = linesOf(onRight);
  if (left.length < COLUMN_LINES || right.length < COLUMN_LINES) return false;
  // The shorter one stands beside the other for the most part.
  const top = Math.max(left[0]!.y, right[0]!.y);
  const bottom = Math.min(left.at(-1)!.y, right.at(-1)!.y);
  const height = Math.min(left.at(-1)!.y - left[0]!.y, right.at(-1)!.y - right[0]!.y);
  return (
    bottom - top >= 0.5 * height &&
    (isProse(left) || foundGutter(onLeft) !== null) &&
    (isProse(right) || foundGutter(onRight) !== null)
  );
}

/** Most lines of prose fill the width of their column. */
function isProse(lines: readonly Segment[]): boolean {
  const width =
    percentile(
      lines.map(({ x1 }) => x1),
      0.9,
    ) -
    percentile(
      lines.map(({ x0 }) => x0),
      0.1,
    );
  const filled = lines.filter(({ x0, x1 }) => x1 - x0 >= FILLED_WIDTH * width);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length;
  return filled.length >= FILLED_LINES * lines.length && characters >= 12;
}

/** Segments of one row joined, with a tab between those that are cells of a table. */
function linesOf(segments: readonly Placed[]): Segment[] {
  const byRow = new Map<number, Placed[]>();
  for (const segment of segments) byRow.set(segment.row, [...(byRow.get(segment.row) ?? []), segment]);
  const rows = [...byRow.values()]
    .map((row) => {
      const inOrder = [...row].sort((a, b) => a.x0 - b.x0);
      return { inOrder, main: inOrder.reduce((largest, one) => (one.size > largest.size ? one : largest)) };
    })
    .sort((a, b) => a.main.y - b.main.y);
  const cells = cellGaps(rows.map(({ inOrder }) => inOrder));
  return rows.map(({ inOrder, main }, at) => ({
    text: inOrder
      .map(({ text }, index) => (index === 0 ? text : (cells[at]![index - 1] ? '\t' : ' ') + text))
      .join(''),
    x0: inOrder[0]!.x0,
    x1: inOrder.at(-1)!.x1,
    y: main.y,
    size: main.size,
  }));
}
