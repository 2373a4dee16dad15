import { longestIncreasing } from '../algorithms/index.ts';
import type { Word } from '../analysis/document.ts';
import { correspond, STRONG } from './correspond.ts';

/** Two words at the same place of their sentences: the same word, or two that {@link correspond} and are alike. */
export interface Aligned {
  readonly a: number;
  readonly b: number;
  readonly same: boolean;
  /** Two words as good as the same, or the same: they meet whatever stands around them. */
  readonly strong: boolean;
}

/** Largest product of lengths that is aligned exactly; longer stretches are first cut at words unique to both. */
const EXACT_CELLS = 250_000;

/**
 * Aligns two sequences of words in order. Small stretches by dynamic programming for the heaviest common subsequence
 * (content words weigh more than light words, these more than marks); long ones are cut at words that occur once in each
 * (patience diff, B. Cohen), and what has no such word and is too long stays unaligned. Cost is linear for long texts.
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): Aligned[] {
  const aligned: Aligned[] = [];
  alignRange(a, b, 0, a.length, 0, b.length, aligned);
  return aligned;
}

function alignRange(
  a: readonly Word[],
  b: readonly Word[],
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  out: Aligned[],
): void {
  while (fromA < toA && fromB < toB && a[fromA]!.key === b[fromB]!.key) {
    out.push({ a: fromA, b: fromB, same: true, strong: true });
    fromA += 1;
    fromB += 1;
  }
  const tail: Aligned[] = [];
  while (fromA < toA && fromB < toB && a[toA - 1]!.key === b[toB - 1]!.key) {
    toA -= 1;
    toB -= 1;
    tail.push({ a: toA, b: toB, same: true, strong: true });
  }
  if (fromA < toA && fromB < toB) {
    if ((toA - fromA) * (toB - fromB) <= EXACT_CELLS) alignExactly(a, b, fromA, toA, fromB, toB, out);
    else alignAtUniqueWords(a, b, fromA, toA, fromB, toB, out);
  }
  for (let index = tail.length - 1; index >= 0; index -= 1) out.push(tail[index]!);
}

function weight(word: Word): number {
  if (word.kind === 'punctuation') return 2;
  if (word.light) return 4;
  return word.proper || word.kind === 'number' ? 14 : 11;
}

/** A pair of words that are not the same weighs its likeness times this, so that the same word is preferred to it. */
const OTHER_WORD = 0.6;
/** Less alike words do not split a replaced stretch: nobody would see why just these two should meet. */
const LEAST_LIKENESS = 0.4;
/** The same word weighs this much more where it also corresponds by its context: of two "the" the right one is taken. */
const IN_CONTEXT = 1.25;

/** What each pair of words of a stretch weighs, row by row. */
function agreements(a: readonly Word[], b: readonly Word[]): { weights: Float64Array; strong: Uint8Array } {
  const weights = new Float64Array(a.length * b.length);
  const strong = new Uint8Array(a.length * b.length);
  for (const [i, word] of a.entries())
    for (const [j, other] of b.entries())
      if (word.key === other.key) weights[i * b.length + j] = weight(word);
  for (const { a: i, b: j, likeness } of correspond(a, b)) {
    const at = i * b.length + j;
    if (likeness >= STRONG) strong[at] = 1;
    if (weights[at]! > 0) weights[at]! *= IN_CONTEXT;
    else if (likeness >= LEAST_LIKENESS && !a[i]!.light && !b[j]!.light)
      weights[at] = Math.min(weight(a[i]!), weight(b[j]!)) * likeness * OTHER_WORD;
  }
  return { weights, strong };
}

function alignExactly(
  a: readonly Word[],
  b: readonly Word[],
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  out: Aligned[],
): void {
  const rows = toA - fromA + 1;
  const columns = toB - fromB + 1;
  const { weights, strong } = agreements(a.slice(fromA, toA), b.slice(fromB, toB));
  const best = new Float64Array(rows * columns);
  for (let i = rows - 2; i >= 0; i -= 1) {
    for (let j = columns - 2; j >= 0; j -= 1) {
      const score = weights[i * (columns - 1) + j]!;
      const skip = Math.max(best[(i + 1) * columns + j]!, best[i * columns + j + 1]!);
      // Following the previous pair directly is worth a little: it keeps phrases together.
      best[i * columns + j] =
        score > 0 ? Math.max(skip, score + best[(i + 1) * columns + j + 1]! + 0.5) : skip;
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows - 1 && j < columns - 1) {
    const here = best[i * columns + j]!;
    const score = weights[i * (columns - 1) + j]!;
    if (score > 0 && here === score + best[(i + 1) * columns + j + 1]! + 0.5) {
      const same = a[fromA + i]!.key === b[fromB + j]!.key;
      out.push({ a: fromA + i, b: fromB + j, same, strong: same || strong[i * (columns - 1) + j] === 1 });
      i += 1;
      j += 1;
    } else if (best[(i + 1) * columns + j]! >= best[i * columns + j + 1]!) {
      i += 1;
    } else {
      j += 1;
    }
  }
}

function alignAtUniqueWords(
  a: readonly Word[],
  b: readonly Word[],
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  out: Aligned[],
): void {
  const places = new Map<string, { a: number; b: number }>();
  for (let i = fromA; i < toA; i += 1) {
    const place = places.get(a[i]!.key);
    places.set(a[i]!.key, place === undefined ? { a: i, b: -1 } : { a: -2, b: place.b });
  }
  for (let j = fromB; j < toB; j += 1) {
    const place = places.get(b[j]!.key);
    if (place !== undefined) place.b = place.b === -1 ? j : -2;
  }
  const unique = [...places.values()]
    .filter((place) => place.a >= 0 && place.b >= 0)
    .sort((x, y) => x.a - y.a);
  if (unique.length === 0) return;
  const anchors = longestIncreasing(unique.map((place) => place.b)).map((index) => unique[index]!);
  let nextA = fromA;
  let nextB = fromB;
  for (const anchor of anchors) {
    alignRange(a, b, nextA, anchor.a, nextB, anchor.b, out);
    out.push({ a: anchor.a, b: anchor.b, same: true, strong: true });
    nextA = anchor.a + 1;
    nextB = anchor.b + 1;
  }
  alignRange(a, b, nextA, toA, nextB, toB, out);
}
