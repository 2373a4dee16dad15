import type { Word } from '../analysis/document.ts';
import { wordSimilarity } from './word-similarity.ts';

/** Two words of a link that stand for the same thing. Pairs may cross, and a word may be in several. */
export interface WordPair {
  readonly a: number;
  readonly b: number;
  /** How alike the words are by themselves, 0..1; low where it is their neighbours that join them. */
  readonly similarity: number;
}

/** How far around a pair neighbours count. */
const WINDOW = 3;
/** What a linked neighbour right beside a pair adds to it; farther ones add less, all together at most twice this. */
const CONTEXT = 0.4;
/** What a whole sentence's distance between two words takes away. */
const DISTANCE = 0.6;
/** A pair of content words is linked from this score (similarity, context, distance) on. */
const LEAST_ALIKE = 0.35;
/** Content words that are not alike at all need their neighbours' support alone to reach this. */
const LEAST_UNLIKE = 0.3;
/** Function words and marks are everywhere: they need a neighbour's support. */
const LEAST_STOP = 0.7;
/** From here two words are as good as the same; they are linked before the others. */
export const STRONG = 0.7;
/** A stretch between two linked pairs is taken as one phrase for another up to this many words a side. */
const PHRASE = 3;

/** What a stop word weighs among content words of weight 1. */
const STOP_WEIGHT = 0.3;
/** Pairs of words are looked at one by one; two texts with more pairs than this have to be cut first. */
export const MOST_PAIRS = 40_000;

/**
 * The correspondences between two sequences of words, by position in `a`, then in `b`: runs of the same words first, the longest
 * first; then the best pairs of content words, each supported by neighbours that already correspond (competitive linking,
 * I. D. Melamed 2000; contextual evidence after M. A. Sultan et al. 2014); function words where their neighbours do; at last
 * what is left between two pairs, as one phrase for another. Symmetric. Nothing when there are more than {@link MOST_PAIRS}.
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): WordPair[] {
  if (a.length * b.length > MOST_PAIRS) return [];
  const linking = new Linking(a, b);
  linking.linkRuns();
  linking.linkContent((alike) => (alike >= STRONG ? LEAST_ALIKE : null));
  linking.linkContent((alike) => (alike > 0 ? LEAST_ALIKE : null));
  for (let round = 0; round < 2; round += 1) {
    linking.linkContent((alike) => (alike > 0 ? LEAST_ALIKE : LEAST_UNLIKE));
    linking.linkStops();
    linking.linkPhrases();
  }
  linking.linkStops();
  linking.linkRemainders();
  return linking.pairs();
}

class Linking {
  private readonly alike: Float64Array;
  private readonly partnerOfA: Int32Array;
  private readonly partnerOfB: Int32Array;
  private readonly phrases = new Map<number, WordPair>();

  constructor(
    private readonly a: readonly Word[],
    private readonly b: readonly Word[],
  ) {
    this.alike = new Float64Array(a.length * b.length);
    for (let i = 0; i < a.length; i += 1)
      for (let j = 0; j < b.length; j += 1) this.alike[i * b.length + j] = wordSimilarity(a[i]!, b[j]!);
    this.partnerOfA = new Int32Array(a.length).fill(-1);
    this.partnerOfB = new Int32Array(b.length).fill(-1);
  }

  /** Runs of the same words with a content word among them. */
  linkRuns(): void {
    const { a, b } = this;
    const same = (i: number, j: number) => i < a.length && j < b.length && a[i]!.key === b[j]!.key;
    const runs: { i: number; j: number; length: number; score: number }[] = [];
    for (let i = 0; i < a.length; i += 1) {
      for (let j = 0; j < b.length; j += 1) {
        if (!same(i, j) || (i > 0 && j > 0 && same(i - 1, j - 1))) continue;
        let length = 0;
        let weight = 0;
        for (; same(i + length, j + length); length += 1) weight += a[i + length]!.isStop ? STOP_WEIGHT : 1;
        if (weight > 1) runs.push({ i, j, length, score: weight - this.apart(i, j) });
      }
    }
    runs.sort(bestFirst);
    for (const { i, j, length } of runs) for (let at = 0; at < length; at += 1) this.link(i + at, j + at);
  }

  /** The best pairs of content words, one after the other; `least` is what a pair must reach, null where it cannot be one. */
  linkContent(least: (alike: number) => number | null): void {
    this.linkBest((i, j) => {
      const isStop = this.a[i]!.isStop || this.b[j]!.isStop;
      const both = this.a[i]!.isStop && this.b[j]!.isStop;
      const alike = this.similarityOf(i, j);
      // "%" and "percent", "said" and "declared".
      return both || (isStop && alike < STRONG) ? null : least(alike);
    });
  }

  /** Function words and marks, beside what is linked. */
  linkStops(): void {
    this.linkBest((i, j) =>
      this.a[i]!.isStop && this.b[j]!.isStop && this.similarityOf(i, j) > 0 ? LEAST_STOP : null,
    );
  }

  /**
   * What stands between two pairs of words (or beside one) that follow each other on both sides, word by word: content words with content words and stop
   * words with stop words, or everything where one side has only stop words ("at the moment", "now").
   */
  linkPhrases(): void {
    const { a, b } = this;
    let [fromA, fromB] = [0, 0];
    for (let toA = 0; toA <= a.length; toA += 1) {
      const toB = toA < a.length ? this.partnerOfA[toA]! : b.length;
      if (toB < 0 || (toA < a.length && !this.anchored(toB))) continue;
      const bounded = isWord(a[fromA - 1]) || isWord(a[toA]);
      if (bounded && toA - fromA <= PHRASE && toB - fromB <= PHRASE && this.allFree(fromB, toB)) {
        const mixed = onlyStops(a, fromA, toA) || onlyStops(b, fromB, toB);
        for (let i = fromA; i < toA; i += 1)
          for (let j = fromB; j < toB; j += 1) {
            const marks = a[i]!.kind === 'punctuation' || b[j]!.kind === 'punctuation';
            if (!marks && (mixed || a[i]!.isStop === b[j]!.isStop))
              this.phrases.set(i * b.length + j, { a: i, b: j, similarity: this.similarityOf(i, j) });
          }
      }
      [fromA, fromB] = [toA + 1, toB + 1];
    }
  }

  pairs(): WordPair[] {
    const { b } = this;
    const pairs = new Map(this.phrases);
    for (const [i, j] of this.partnerOfA.entries())
      if (j >= 0) pairs.set(i * b.length + j, { a: i, b: j, similarity: this.similarityOf(i, j) });
    return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  }

  /**
   * A word left over beside a pair of other words, where the other side has nothing left over: a determiner or auxiliary before it
   * ("has refused", "declined"), a content word on either side of one that is only loosely alike ("residential areas", "homes").
   */
  linkRemainders(): void {
    const { a, b } = this;
    const leftA = new Set(a.keys());
    const leftB = new Set(b.keys());
    for (const pair of this.pairs()) {
      leftA.delete(pair.a);
      leftB.delete(pair.b);
    }
    for (const [i, word] of a.entries()) if (word.kind === 'punctuation') leftA.delete(i);
    for (const [j, word] of b.entries()) if (word.kind === 'punctuation') leftB.delete(j);
    for (const [i, j] of this.partnerOfA.entries()) {
      if (j < 0 || a[i]!.isStop || b[j]!.isStop || a[i]!.key === b[j]!.key) continue;
      const loose = this.similarityOf(i, j) < STRONG;
      for (const step of [-1, 1]) {
        const [x, y] = [i + step, j + step];
        if (leftA.has(x) === leftB.has(y)) continue;
        const word = leftA.has(x) ? a[x]! : b[y]!;
        if (word.isStop ? step > 0 : !loose) continue;
        const pair = leftA.has(x) ? { a: x, b: j, similarity: 0 } : { a: i, b: y, similarity: 0 };
        this.phrases.set(pair.a * b.length + pair.b, pair);
      }
    }
  }

  private linkBest(least: (i: number, j: number) => number | null): void {
    const open: { i: number; j: number; score: number }[] = [];
    for (let i = 0; i < this.a.length; i += 1) {
      if (this.partnerOfA[i]! >= 0) continue;
      for (let j = 0; j < this.b.length; j += 1) {
        if (this.partnerOfB[j]! >= 0) continue;
        const needed = least(i, j);
        if (needed === null) continue;
        const score = this.similarityOf(i, j) + this.context(i, j) - this.apart(i, j) * DISTANCE;
        if (score >= needed) open.push({ i, j, score });
      }
    }
    open.sort(bestFirst);
    for (const { i, j } of open) this.link(i, j);
  }

  private link(i: number, j: number): void {
    if (this.partnerOfA[i]! >= 0 || this.partnerOfB[j]! >= 0) return;
    this.partnerOfA[i] = j;
    this.partnerOfB[j] = i;
  }

  private similarityOf(i: number, j: number): number {
    return this.alike[i * this.b.length + j]!;
  }

  /** Distance of the places of two words in their sentences, 0..1. */
  private apart(i: number, j: number): number {
    return Math.abs((i + 0.5) / this.a.length - (j + 0.5) / this.b.length);
  }

  /** What linked neighbours on the same side of both words say for a pair. */
  private context(i: number, j: number): number {
    let sum = 0;
    const last = Math.min(this.a.length - 1, i + WINDOW);
    for (let x = Math.max(0, i - WINDOW); x <= last; x += 1) {
      const y = this.partnerOfA[x]!;
      if (y < 0 || x === i || y === j || x > i !== y > j || Math.abs(y - j) > WINDOW) continue;
      sum += (this.a[x]!.isStop ? 1 : 2) / (Math.abs(x - i) + Math.abs(y - j));
    }
    return Math.min(2, sum) * CONTEXT;
  }

  /** Whether a word of `b` is linked to one that is like it, and not only for its neighbours' sake. */
  private anchored(j: number): boolean {
    const i = this.partnerOfB[j]!;
    return i >= 0 && this.similarityOf(i, j) >= LEAST_ALIKE;
  }

  private allFree(from: number, to: number): boolean {
    for (let j = from; j < to; j += 1) if (this.anchored(j)) return false;
    return true;
  }
}

/** The order of linking: better first, then nearer the beginning, then by the difference of places, so that both sides are alike. */
function bestFirst(
  x: { i: number; j: number; score: number },
  y: { i: number; j: number; score: number },
): number {
  return (
    y.score - x.score || x.i + x.j - (y.i + y.j) || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i
  );
}

function isWord(word: Word | undefined): boolean {
  return word !== undefined && word.kind !== 'punctuation';
}

function onlyStops(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!words[at]!.isStop) return false;
  return true;
}
