/** A run of characters as a PDF sets it. Points from the upper left corner of the page; `y` is the base line. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
}

export interface PageRuns {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** What pdf.js gives. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

const SLANT = 0.1;

/**
 * The runs of a page that have letters in them and are set from left to right; what is turned, such as a stamp, is not.
 *
 * @param transform of the viewport: from the page’s own coordinates to points from its upper left corner
 */
export function runsOf(items: readonly Item[], transform: readonly number[]): TextRun[] {
  return items.flatMap(({ str, transform: own, width }) => {
    if (str.trim() === '') return [];
    const [a, b, c, d, x, y] = multiplied(transform, own);
    const angle = Math.atan2(b, a);
    return Math.abs(angle) > SLANT ? [] : [{ text: str, x, y, width, size: Math.hypot(c, d) || 1 }];
  });
}

type Matrix = [number, number, number, number, number, number];

function multiplied(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
