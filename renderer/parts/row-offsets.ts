/** Where rows of a long list stand, so that only those in sight need to be drawn. */

/** How high rows were when they were seen. */
export class RowHeights {
  readonly #heights = new Map<string, number>();

  of(key: string): number | undefined {
    return this.#heights.get(key);
  }

  /** Keeps the height of a row; false when it was known. */
  measured(key: string, height: number): boolean {
    if (this.#heights.get(key) === height) return false;
    this.#heights.set(key, height);
    return true;
  }
}

/** The top of every row, and behind the last one the height of all. */
export function rowOffsets(count: number, heightOf: (row: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let row = 0; row < count; row += 1) offsets[row + 1] = offsets[row]! + heightOf(row);
  return offsets;
}

/** The rows between two heights, and some pixels more on either side; `end` is exclusive. */
export function rowsBetween(
  offsets: Float64Array,
  top: number,
  bottom: number,
  around: number,
): { readonly start: number; readonly end: number } {
  const count = offsets.length - 1;
  const start = Math.max(0, firstAbove(offsets, top - around) - 1);
  return { start: Math.min(start, count), end: Math.min(count, firstAbove(offsets, bottom + around)) };
}

/** The first row whose top lies below a height. */
function firstAbove(offsets: Float64Array, height: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! <= height) low = middle + 1;
    else high = middle;
  }
  return low;
}
