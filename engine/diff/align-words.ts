import { longestIncreasing } from '../link/order.ts';
import type { Word } from '../reading.ts';

/** Two words at the same place of their sentences: the same word, or one word inflected, respelt or reworded. */
export interface Aligned {
  readonly a: number;
  readonly b: number;
  readonly same: boolean;
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
    out.push({ a: fromA, b: fromB, same: true });
    fromA += 1;
    fromB += 1;
  }
  const tail: Aligned[] = [];
  while (fromA < toA && fromB < toB && a[toA - 1]!.key === b[toB - 1]!.key) {
    toA -= 1;
    toB -= 1;
    tail.push({ a: toA, b: toB, same: true });
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

/** An inflected or respelt pair weighs this share of the same word. */
const INFLECTED = 0.6;
/** Two words that can name the same thing weigh this share: "rejects" meets "denied" where nothing better is near. */
const SYNONYM = 0.4;

function agreement(a: Word, b: Word): number {
  if (a.key === b.key) return weight(a);
  if (a.light || b.light || a.kind !== 'word' || b.kind !== 'word') return 0;
  if (a.stem === b.stem || respelt(a.key, b.key)) return weight(a) * INFLECTED;
  return a.groups.some((group) => b.groups.includes(group)) ? weight(a) * SYNONYM : 0;
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
  const best = new Float64Array(rows * columns);
  for (let i = rows - 2; i >= 0; i -= 1) {
    const word = a[fromA + i]!;
    for (let j = columns - 2; j >= 0; j -= 1) {
      const score = agreement(word, b[fromB + j]!);
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
    const score = agreement(a[fromA + i]!, b[fromB + j]!);
    if (score > 0 && here === score + best[(i + 1) * columns + j + 1]! + 0.5) {
      out.push({ a: fromA + i, b: fromB + j, same: a[fromA + i]!.key === b[fromB + j]!.key });
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
  const anchors = longestIncreasing(
    unique.map((place) => place.b),
    unique.map(() => 1),
  ).map((index) => unique[index]!);
  let nextA = fromA;
  let nextB = fromB;
  for (const anchor of anchors) {
    alignRange(a, b, nextA, anchor.a, nextB, anchor.b, out);
    out.push({ a: anchor.a, b: anchor.b, same: true });
    nextA = anchor.a + 1;
    nextB = anchor.b + 1;
  }
  alignRange(a, b, nextA, toA, nextB, toB, out);
}

/** Whether two keys are one word spelt otherwise: at least five letters, and at most one edit in five (two in nine). */
export function respelt(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer < 5 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const allowed = longer >= 9 ? 2 : 1;
  if (Math.abs(a.length - b.length) > allowed) return false;
  return editDistance(a, b, allowed) <= allowed;
}

/** Levenshtein distance in UTF-16 units, or `limit + 1` when it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const value = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length]!;
}
