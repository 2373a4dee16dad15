/** The lines in which two texts differ: those that only one of them has, each in its order. */
export interface ChangedLines {
  readonly out: readonly string[];
  readonly in: readonly string[];
}

/** @param before and `after`: Markdown; null for none. Empty lines are left out. */
export function changedLines(before: string | null, after: string | null): ChangedLines {
  const [one, other] = [before, after].map(linesOf) as [string[], string[]];
  return { out: without(one, other), in: without(other, one) };
}

const linesOf = (text: string | null) => (text ?? '').split('\n').filter((line) => !/^[\s>]*$/.test(line));

/** The lines of one text that the other has not, or not so often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}
