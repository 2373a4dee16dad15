import type { Column, Line } from './columns.ts';
import { percentile } from './percentile.ts';

/** Parts of the size of the type: how far a line is set in at least, and at most. */
export const INDENT = 0.8;
export const MOST_INDENT = 6;

/** Where the lines of a column begin and end, in points. */
export interface Measures {
  readonly left: number;
  /** How far lines go that begin where this one does: those of a quotation end before others do. */
  readonly rightOf: (line: Line) => number;
  /** How far this one would go if it were set in as far on the right as it is on the left. */
  readonly evenRightOf: (line: Line) => number;
  /** Most lines are set in, and the first one of a paragraph hangs out. */
  readonly hangs: boolean;
}

/** So many lines that begin alike tell where such lines end. */
const ENOUGH_LINES = 4;

/** The measures of each column. How far indented lines go is learned from all of them together. */
export function measuresOf(columns: readonly Column[], bodySize: number): Measures[] {
  const edges = columns.map((column) => edgesOf(column, bodySize));
  const insets = new Map<number, number[]>();
  columns.forEach(({ lines }, index) => {
    const { left, right } = edges[index]!;
    for (const line of lines) {
      const indent = indentOf(line, left);
      insets.set(indent, [...(insets.get(indent) ?? []), right - line.x1]);
    }
  });
  return edges.map(({ left, right, hangs }) => ({
    left,
    hangs,
    evenRightOf: (line) => right - Math.max(0, line.x0 - left),
    rightOf: (line) => {
      const indent = indentOf(line, left);
      if (indent <= 1) return right;
      const known = insets.get(indent) ?? [];
      // What is set in on the left is, as a quotation, often set in as far on the right.
      const inset = known.length >= ENOUGH_LINES ? percentile(known, 0.05) : line.x0 - left;
      return right - Math.max(0, inset);
    },
  }));
}

/** How far a line is set in, in halves of the size of its type. */
const indentOf = (line: Line, left: number): number => Math.round((line.x0 - left) / (0.5 * line.size));

function edgesOf({ lines }: Column, bodySize: number): { left: number; right: number; hangs: boolean } {
  const body = lines.filter(({ size }) => Math.abs(size - bodySize) < 0.1 * bodySize);
  const counted = body.length >= 3 ? body : lines;
  const left = leftEdge(counted, bodySize);
  const isSet = ({ x0 }: Line) => x0 - left > INDENT * bodySize && x0 - left < MOST_INDENT * bodySize;
  const set = counted.filter(isSet);
  // One line hangs out, and what follows is set in; where many at the left follow each other, quotations and notes are what is set in.
  const hanging = counted.filter((line, index) => {
    const next = counted[index + 1];
    return !isSet(line) && next !== undefined && isSet(next);
  });
  return {
    left,
    right: percentile(
      counted.map(({ x1 }) => x1),
      0.95,
    ),
    hangs:
      counted.length >= 6 &&
      set.length > 0.5 * counted.length &&
      set.length < 0.92 * counted.length &&
      hanging.length >= 0.5 * (counted.length - set.length),
  };
}

/** The leftmost edge that a good part of the lines share. */
function leftEdge(lines: readonly Line[], size: number): number {
  const edges = lines.map(({ x0 }) => x0).sort((a, b) => a - b);
  const enough = Math.max(1, Math.ceil(lines.length * 0.12));
  for (const edge of edges)
    if (edges.filter((x) => Math.abs(x - edge) < 0.4 * size).length >= enough) return edge;
  return edges[0] ?? 0;
}
