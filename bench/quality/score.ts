/** Precision, recall and their harmonic mean, each 0..1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores counts of what was found, what should be, and what is both. */
export function score(right: number, found: number, wanted: number): Score {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Adds up sets of pairs over many documents (micro average). */
export class PairTally {
  private right = 0;
  private found = 0;
  private wanted = 0;

  /** `optional` pairs are neither wanted nor wrong. */
  add(
    found: ReadonlySet<string>,
    wanted: ReadonlySet<string>,
    optional: ReadonlySet<string> = new Set(),
  ): void {
    for (const pair of found) {
      if (wanted.has(pair)) this.right += 1;
      if (wanted.has(pair) || !optional.has(pair)) this.found += 1;
    }
    this.wanted += wanted.size;
  }

  score(): Score {
    return score(this.right, this.found, this.wanted);
  }
}

/**
 * Precision and recall of token pairs as the scorer of SemEval-2016 Task 2 counts them (after I. D. Melamed 1998): a pair weighs one
 * over the greater number of pairs its two tokens are in, counted among what was found for precision, among what is wanted for recall.
 */
export class FanOutTally {
  private readonly found = { right: 0, all: 0 };
  private readonly wanted = { right: 0, all: 0 };

  add(found: ReadonlySet<string>, wanted: ReadonlySet<string>): void {
    FanOutTally.count(this.found, found, wanted);
    FanOutTally.count(this.wanted, wanted, found);
  }

  score(): Score {
    const precision = this.found.all === 0 ? 0 : this.found.right / this.found.all;
    const recall = this.wanted.all === 0 ? 0 : this.wanted.right / this.wanted.all;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision, recall, f1 };
  }

  private static count(
    sum: { right: number; all: number },
    pairs: ReadonlySet<string>,
    others: ReadonlySet<string>,
  ): void {
    const fanOut = new Map<string, number>();
    const ends = (pair: string) => [`a${pair.split('-')[0]}`, `b${pair.split('-')[1]}`];
    for (const pair of pairs) for (const end of ends(pair)) fanOut.set(end, (fanOut.get(end) ?? 0) + 1);
    for (const pair of pairs) {
      const weight = 1 / Math.max(...ends(pair).map((end) => fanOut.get(end)!));
      sum.all += weight;
      if (others.has(pair)) sum.right += weight;
    }
  }
}

/** Area under the ROC curve: the chance that a positive scores above a negative, ties counting half. */
export function areaUnderCurve(
  items: readonly { readonly score: number; readonly positive: boolean }[],
): number {
  const sorted = [...items].sort((x, y) => x.score - y.score);
  let rankSum = 0;
  let at = 0;
  while (at < sorted.length) {
    let end = at;
    while (end < sorted.length && sorted[end]!.score === sorted[at]!.score) end += 1;
    const rank = (at + 1 + end) / 2;
    for (let index = at; index < end; index += 1) if (sorted[index]!.positive) rankSum += rank;
    at = end;
  }
  const positives = items.filter(({ positive }) => positive).length;
  const negatives = items.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
