import type { TextRun } from './page-runs.ts';

/** A stretch of a line without a wide gap in it. Points, `y` is the base line. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** What stands on one base line across the whole page. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly size: number;
}

/** Around a raised number in a line, until it is known whether it is the mark of a note. */
export const RAISED_START = '\u0001';
export const RAISED_END = '\u0002';
export const RAISED = /\u0001([^\u0002]*)\u0002/g;

/** Parts of the size of the type. */
const GAP = 0.6;
const SPACE = 0.16;
const ABOVE = 0.7;
const BELOW = 0.2;
/** So much of the smaller of two runs must stand level with the other for both to be of one row. */
const LEVEL = 0.6;
/** And so much of a raised number beside its line: in small type it stands higher. */
const HIGH = 0.5;
const MARK = /^\s*(?:\[?[-−]?\d{1,3}(?:[,\s]+\d{1,3})*\]?|[*†‡§¶]{1,3})\s*$/;

/** The rows of a page from top to bottom, each cut into segments at its wide gaps. */
export function rowsOf(runs: readonly TextRun[]): Row[] {
  const rows: { anchor: TextRun; runs: TextRun[] }[] = [];
  // The largest first, so that raised numbers find the line they belong to.
  const bySize = [...runs].sort((a, b) => b.size - a.size || a.y - b.y || a.x - b.x);
  const grid = new Map<number, { anchor: TextRun; runs: TextRun[] }[]>();
  const cell = (y: number) => Math.floor(y / 20);
  for (const run of bySize) {
    const near = [-2, -1, 0, 1, 2].flatMap((step) => grid.get(cell(run.y) + step) ?? []);
    // A raised number may be level with a line of the next column, too, and stand above the base line of its own row, which may
    // be that of a heading there: it is of the line that it follows.
    const row =
      near.find(({ runs: own }) => own.some((one) => follows(run, one) && isLevel(one, run))) ??
      near.find(({ runs: own }) => own.some((one) => isBeside(run, one) && isLevel(one, run, HIGH))) ??
      near.find(({ anchor }) => isLevel(anchor, run));
    if (row) {
      row.runs.push(run);
      continue;
    }
    const begun = { anchor: run, runs: [run] };
    rows.push(begun);
    grid.set(cell(run.y), [...(grid.get(cell(run.y)) ?? []), begun]);
  }
  return rows
    .map(({ anchor, runs: own }) => ({ segments: segmentsOf(own), y: anchor.y, size: anchor.size }))
    .sort((a, b) => a.y - b.y);
}

const follows = (run: TextRun, one: TextRun): boolean =>
  Math.abs(run.x - (one.x + one.width)) < 0.4 * one.size;

/** A small number or sign right before or behind a run of the line that it is raised in, as that of a note is before its words. */
const isBeside = (run: TextRun, one: TextRun): boolean =>
  MARK.test(run.text) && run.size < 0.85 * one.size && (follows(run, one) || follows(one, run));

function isLevel(a: TextRun, b: TextRun, level = LEVEL): boolean {
  const top = Math.max(a.y - ABOVE * a.size, b.y - ABOVE * b.size);
  const bottom = Math.min(a.y + BELOW * a.size, b.y + BELOW * b.size);
  return bottom - top >= level * (ABOVE + BELOW) * Math.min(a.size, b.size);
}

function segmentsOf(unsorted: readonly TextRun[]): Segment[] {
  const runs = [...unsorted].sort((a, b) => a.x - b.x);
  const groups: TextRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    const isFar = last === undefined || run.x - (last.x + last.width) > GAP * Math.max(last.size, run.size);
    if (isFar) groups.push([run]);
    else groups.at(-1)!.push(run);
  }
  return groups.map(segmentOf);
}

function segmentOf(runs: readonly TextRun[]): Segment {
  const main = runs.reduce((largest, run) => (run.size > largest.size * 1.01 ? run : largest));
  let text = '';
  let end: number | null = null;
  for (const run of runs) {
    const gap = end === null ? 0 : run.x - end;
    const needsSpace = gap > SPACE * main.size && !/\s$/.test(text) && !/^\s/.test(run.text);
    text +=
      (needsSpace ? ' ' : '') +
      (isRaised(run, main) ? RAISED_START + run.text.trim() + RAISED_END : run.text);
    end = Math.max(end ?? 0, run.x + run.width);
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    x0: runs[0]!.x,
    x1: end ?? runs[0]!.x,
    y: main.y,
    size: main.size,
  };
}

/** A small number or sign above the line it stands in. */
const isRaised = (run: TextRun, main: TextRun): boolean =>
  run.size < 0.85 * main.size && run.y < main.y - 0.12 * main.size && MARK.test(run.text);
