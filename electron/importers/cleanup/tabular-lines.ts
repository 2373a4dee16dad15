/** A line as it stands, with the spaces before it. */
export interface SetLine {
  readonly text: string;
  /** UTF-16 units before its first word. */
  readonly indent: number;
}

/** Between the cells of a row: a tab, a bar, or two spaces and more, but not those behind the end of a sentence. */
const BETWEEN = /\t+|[ \u00a0]*[|¦│][ \u00a0]*|(?<![.!?:;]["”’)]?)[ \u00a0]{2,}/gu;
/** Dots that lead from an entry to its page or sum. */
const LEADERS = /\.{4,}|(?:[ \u00a0]\.){3,}/u;
const FIGURE = /^[-+−–£$€]?\d[\d.,:/%'’–-]*[%)*†]?$/u;
/** Cells stand below each other when their edges are no further apart, in UTF-16 units. */
const LEVEL = 1;
/** Of the words of a row of figures so many are figures. */
const FIGURES = 0.5;

interface Edges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Which of the lines of a block are rows of a table: with leaders or bars, with gaps below the gaps of the line next to them, or of figures
 * next to others that are. By the numbers of the lines.
 */
export function tabularLines(lines: readonly SetLine[]): Set<number> {
  const edges = lines.map(edgesOf);
  const figures = lines.map(isOfFigures);
  const rows = new Set<number>();
  lines.forEach(({ text }, at) => {
    if (LEADERS.test(text) || /\t|\S\s*[|¦│]\s*\S/u.test(text)) rows.add(at);
    for (const next of [at - 1, at + 1]) {
      const other = edges[next];
      if (other === undefined) continue;
      if (areLevel(edges[at]!, other) || (figures[at] === true && figures[next] === true)) rows.add(at);
    }
  });
  return rows;
}

/** Where the cells behind the first one begin, and where those before the last one end. */
function edgesOf({ text, indent }: SetLine): Edges {
  const gaps = [...text.matchAll(BETWEEN)].filter(({ index }) => index > 0);
  return {
    starts: gaps.map(({ index, 0: gap }) => indent + index + gap.length),
    // Figures are set below each other by their ends.
    ends: [
      ...gaps.slice(1).map(({ index }) => indent + index),
      ...(gaps.length > 0 ? [indent + text.length] : []),
    ],
  };
}

/** Whether all the gaps of the line that has fewer stand below gaps of the other, as those between the words of justified lines do not. */
function areLevel(a: Edges, b: Edges): boolean {
  const [few, many] = a.starts.length <= b.starts.length ? [a, b] : [b, a];
  const isNear = (one: number, others: readonly number[]) =>
    others.some((other) => Math.abs(one - other) <= LEVEL);
  return (
    few.starts.length > 0 &&
    few.starts.every((start, at) => isNear(start, many.starts) || isNear(few.ends[at]!, many.ends))
  );
}

function isOfFigures({ text }: SetLine): boolean {
  const words = text.split(/\s+/u);
  const figures = words.filter((word) => FIGURE.test(word)).length;
  return figures >= 2 && figures >= FIGURES * words.length;
}
