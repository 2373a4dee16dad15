import { commonSubsequence, type CommonPair } from '../algorithms/index.ts';
import type { Word } from '../analysis/document.ts';
import { matchInOrder } from './word-diff.ts';

/** Pairs of words that are looked at one by one. */
const MOST_CELLS = 1_000_000;

/** Words of two lists that are the same in comparison form, by index. */
export type SameWord = CommonPair;

/**
 * As many words as two lists have in common in the same order (a longest common subsequence, by dynamic programming): time
 * and room grow with the product of the lengths, less what begins and ends alike, up to a size from which {@link matchInOrder}
 * finds its anchors.
 */
export function commonInOrder(a: readonly Word[], b: readonly Word[]): SameWord[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head]!.key === b[head]!.key) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail]!.key === b[b.length - 1 - tail]!.key) tail += 1;
  const [toA, toB] = [a.length - tail, b.length - tail];
  return [
    ...Array.from({ length: head }, (_, at) => ({ a: at, b: at })),
    ...between(a.slice(head, toA), b.slice(head, toB)).map((pair) => ({
      a: pair.a + head,
      b: pair.b + head,
    })),
    ...Array.from({ length: tail }, (_, at) => ({ a: toA + at, b: toB + at })),
  ];
}

/** The same of what neither begins nor ends alike. */
function between(a: readonly Word[], b: readonly Word[]): readonly SameWord[] {
  if (a.length === 0 || b.length === 0) return [];
  if (a.length * b.length > MOST_CELLS) return matchInOrder(a, b).filter(({ same }) => same);
  const numbers = new Map<string, number>();
  const numbered = (words: readonly Word[]) =>
    Int32Array.from(words, ({ key }) => {
      const known = numbers.get(key);
      if (known === undefined) numbers.set(key, numbers.size);
      return known ?? numbers.size - 1;
    });
  return commonSubsequence(numbered(a), numbered(b));
}
