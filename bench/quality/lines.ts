import { compare, type Comparison } from '../../engine/index.ts';

/** Two documents given as lists of sentences, compared as texts of one sentence a line. */
export interface ComparedLines {
  readonly comparison: Comparison;
  /** Links as pairs of line numbers, `i-j`, with the strength of the link. */
  readonly pairs: ReadonlyMap<string, number>;
  /** The same with the faint links. */
  readonly all: ReadonlyMap<string, number>;
}

/** Compares two lists of sentences, each list as one text, a line a sentence. */
export function compareLines(a: readonly string[], b: readonly string[], language: string): ComparedLines {
  const [left, right] = [a, b].map((lines) => lines.map((line) => line.replace(/\s+/g, ' ').trim()));
  const comparison = compare([
    { id: 'a', text: left!.join('\n'), language },
    { id: 'b', text: right!.join('\n'), language },
  ]);
  const [lineOfA, lineOfB] = [lineFinder(left!), lineFinder(right!)];
  const pairs = new Map<string, number>();
  for (const link of comparison.links) {
    for (const one of link.a) {
      for (const other of link.b) {
        const pair = `${lineOfA(one.start)}-${lineOfB(other.start)}`;
        pairs.set(pair, Math.max(pairs.get(pair) ?? 0, link.strength));
      }
    }
  }
  const all = new Map(pairs);
  for (const { a: one, b: other, strength } of comparison.faint) {
    const pair = `${lineOfA(one.start)}-${lineOfB(other.start)}`;
    all.set(pair, Math.max(all.get(pair) ?? 0, strength));
  }
  return { comparison, pairs, all };
}

function lineFinder(lines: readonly string[]): (offset: number) => number {
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
