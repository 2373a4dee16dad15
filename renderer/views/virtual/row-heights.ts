/**
 * The heights of many rows, estimated until they are measured, with the place of each among them in O(log n).
 *
 * A Fenwick tree holds the sums. Heights are pixels and never negative.
 */
export class RowHeights {
  readonly #heights: Float64Array;
  readonly #sums: Float64Array;
  readonly #measured: Uint8Array;

  constructor(estimates: readonly number[]) {
    this.#heights = new Float64Array(estimates.length);
    this.#sums = new Float64Array(estimates.length + 1);
    this.#measured = new Uint8Array(estimates.length);
    estimates.forEach((height, index) => this.#set(index, height));
  }

  get count(): number {
    return this.#heights.length;
  }
  get total(): number {
    return this.topOf(this.count);
  }

  heightOf(index: number): number {
    return this.#heights[index] ?? 0;
  }

  isMeasured(index: number): boolean {
    return this.#measured[index] === 1;
  }

  /** Pixels above row `index`; for `count`, the height of all rows. */
  topOf(index: number): number {
    let sum = 0;
    for (let at = Math.min(Math.max(0, index), this.count); at > 0; at -= at & -at) sum += this.#sums[at]!;
    return sum;
  }

  /** The row at `y` pixels, the first or the last where `y` is outside; 0 where there are none. */
  rowAt(y: number): number {
    let index = 0;
    let left = y;
    let step = 1;
    while (step * 2 <= this.count) step *= 2;
    for (; step > 0; step = Math.floor(step / 2)) {
      const next = index + step;
      if (next <= this.count && this.#sums[next]! <= left) {
        index = next;
        left -= this.#sums[next]!;
      }
    }
    return Math.max(0, Math.min(index, this.count - 1));
  }

  /** Sets the height that a row turned out to have; answers by how much it differs from what was known. */
  measure(index: number, height: number): number {
    if (index < 0 || index >= this.count) return 0;
    this.#measured[index] = 1;
    return this.#set(index, height);
  }

  #set(index: number, height: number): number {
    const difference = Math.max(0, height) - this.#heights[index]!;
    if (difference === 0) return 0;
    this.#heights[index] = Math.max(0, height);
    for (let at = index + 1; at < this.#sums.length; at += at & -at) this.#sums[at]! += difference;
    return difference;
  }
}
