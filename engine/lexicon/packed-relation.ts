const NONE: readonly number[] = [];

/** Pairs of numbers, as the others of each in the order in which they were told, each once. */
export class PackedRelation {
  /** Where the others of each number begin. */
  private readonly starts: Int32Array;
  private readonly others: Int32Array;

  /**
   * @param pairs one number and its other, in turn
   * @param size more than the greatest number
   * @param both whether the first of a pair is the other of the second, too
   */
  constructor(pairs: Int32Array, size: number, both: boolean) {
    const starts = new Int32Array(size + 1);
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      starts[pairs[at]! + 1]! += 1;
      if (both) starts[pairs[at + 1]! + 1]! += 1;
    }
    for (let at = 0; at < size; at += 1) starts[at + 1]! += starts[at]!;
    const free = starts.slice(0, size);
    const others = new Int32Array(starts[size]!);
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [one, other] = [pairs[at]!, pairs[at + 1]!];
      others[free[one]!] = other;
      free[one]! += 1;
      if (!both) continue;
      others[free[other]!] = one;
      free[other]! += 1;
    }
    this.starts = starts;
    this.others = others;
  }

  of(number: number): readonly number[] {
    const [from, to] = [this.starts[number] ?? 0, this.starts[number + 1] ?? 0];
    if (to <= from) return NONE;
    return to === from + 1 ? [this.others[from]!] : [...new Set(this.others.subarray(from, to))];
  }

  has(number: number, other: number): boolean {
    const to = this.starts[number + 1] ?? 0;
    for (let at = this.starts[number] ?? 0; at < to; at += 1) if (this.others[at] === other) return true;
    return false;
  }
}
