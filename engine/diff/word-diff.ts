import { longestIncreasing } from '../algorithms/index.ts';
import type { Word } from '../analysis/document.ts';
import { alignWords, STRONG } from './word-alignment.ts';

/** Two words at the same place of their sentences: the same word, or two that {@link alignWords} and are alike. */
export interface WordMatch {
  readonly a: number;
  readonly b: number;
  readonly same: boolean;
  /** Two words as good as the same, or the same: they meet whatever stands around them. */
  readonly strong: boolean;
}

/** Largest product of lengths that is aligned exactly; longer stretches are first cut at words unique to both. */
const EXACT_CELLS = 250_000;

/** Two sequences of words. */
interface Sequences {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

/** A stretch of each of two sequences: `[fromA, toA)` and `[fromB, toB)`. */
interface Block {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * Matches two sequences of words in order. Small stretches by dynamic programming for the heaviest common subsequence
 * (content words weigh more than stop words, these more than marks); long ones are cut at words that occur once in each
 * (patience diff, B. Cohen), and what has no such word and is too long stays unmatched. Cost is linear for long texts.
 */
export function matchInOrder(a: readonly Word[], b: readonly Word[]): WordMatch[] {
  return matchesIn({ a, b }, { fromA: 0, toA: a.length, fromB: 0, toB: b.length });
}

function matchesIn(sequences: Sequences, block: Block): WordMatch[] {
  const { a, b } = sequences;
  let { fromA, toA, fromB, toB } = block;
  const head: WordMatch[] = [];
  while (fromA < toA && fromB < toB && a[fromA]!.key === b[fromB]!.key) head.push(sameWord(fromA++, fromB++));
  const tail: WordMatch[] = [];
  while (fromA < toA && fromB < toB && a[toA - 1]!.key === b[toB - 1]!.key) tail.push(sameWord(--toA, --toB));
  tail.reverse();
  if (fromA === toA || fromB === toB) return [...head, ...tail];
  const inner = { fromA, toA, fromB, toB };
  const isSmall = (toA - fromA) * (toB - fromB) <= EXACT_CELLS;
  return [
    ...head,
    ...(isSmall ? heaviestIn(sequences, inner) : matchesAtUniqueWords(sequences, inner)),
    ...tail,
  ];
}

function sameWord(a: number, b: number): WordMatch {
  return { a, b, same: true, strong: true };
}

function weight(word: Word): number {
  if (word.kind === 'punctuation') return 2;
  if (word.isStop) return 4;
  return word.proper || word.kind === 'number' ? 14 : 11;
}

/** A pair of words that are not the same weighs its similarity times this, so that the same word is preferred to it. */
const OTHER_WORD = 0.6;
/** Less alike words do not split a replaced stretch: nobody would see why just these two should meet. */
const LEAST_SIMILARITY = 0.4;
/** The same word weighs this much more where it also corresponds by its context: of two "the" the right one is taken. */
const IN_CONTEXT = 1.25;

/** What each pair of words of a stretch weighs, row by row. */
function agreements(a: readonly Word[], b: readonly Word[]): { weights: Float64Array; strong: Uint8Array } {
  const weights = new Float64Array(a.length * b.length);
  const strong = new Uint8Array(a.length * b.length);
  for (const [i, word] of a.entries())
    for (const [j, other] of b.entries())
      if (word.key === other.key) weights[i * b.length + j] = weight(word);
  for (const { a: i, b: j, similarity } of alignWords(a, b)) {
    const at = i * b.length + j;
    if (similarity >= STRONG) strong[at] = 1;
    if (weights[at]! > 0) weights[at]! *= IN_CONTEXT;
    else if (similarity >= LEAST_SIMILARITY && !a[i]!.isStop && !b[j]!.isStop)
      weights[at] = Math.min(weight(a[i]!), weight(b[j]!)) * similarity * OTHER_WORD;
  }
  return { weights, strong };
}

/** By dynamic programming over all pairs of words of a block. */
function heaviestIn({ a, b }: Sequences, { fromA, toA, fromB, toB }: Block): WordMatch[] {
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
  const matches: WordMatch[] = [];
  let i = 0;
  let j = 0;
  while (i < rows - 1 && j < columns - 1) {
    const here = best[i * columns + j]!;
    const score = weights[i * (columns - 1) + j]!;
    if (score > 0 && here === score + best[(i + 1) * columns + j + 1]! + 0.5) {
      const same = a[fromA + i]!.key === b[fromB + j]!.key;
      matches.push({ a: fromA + i, b: fromB + j, same, strong: same || strong[i * (columns - 1) + j] === 1 });
      i += 1;
      j += 1;
    } else if (best[(i + 1) * columns + j]! >= best[i * columns + j + 1]!) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return matches;
}

/** Cuts a block at words that stand once on either side, and matches what is between them. */
function matchesAtUniqueWords(sequences: Sequences, block: Block): WordMatch[] {
  const unique = uniqueInBoth(sequences, block);
  if (unique.length === 0) return [];
  const anchors = longestIncreasing(unique.map((place) => place.b)).map((index) => unique[index]!);
  let { fromA, fromB } = block;
  const matches: WordMatch[] = [];
  for (const { a, b } of anchors) {
    for (const match of matchesIn(sequences, { fromA, toA: a, fromB, toB: b })) matches.push(match);
    matches.push(sameWord(a, b));
    [fromA, fromB] = [a + 1, b + 1];
  }
  for (const match of matchesIn(sequences, { ...block, fromA, fromB })) matches.push(match);
  return matches;
}

/** Where the words stand that a block has once on either side, in the order of `a`. */
function uniqueInBoth({ a, b }: Sequences, { fromA, toA, fromB, toB }: Block): { a: number; b: number }[] {
  const places = new Map<string, { a: number; b: number }>();
  for (let i = fromA; i < toA; i += 1) {
    const place = places.get(a[i]!.key);
    places.set(a[i]!.key, place === undefined ? { a: i, b: -1 } : { a: -2, b: place.b });
  }
  for (let j = fromB; j < toB; j += 1) {
    const place = places.get(b[j]!.key);
    if (place !== undefined) place.b = place.b === -1 ? j : -2;
  }
  return [...places.values()].filter((place) => place.a >= 0 && place.b >= 0).sort((x, y) => x.a - y.a);
}
