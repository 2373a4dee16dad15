import type { Word } from '../analysis/document.ts';
import type { EditKind } from '../types.ts';
import type { WordMatch } from './word-diff.ts';

/**
 * A word that extraction broke: "o ffi cial" where the other side has "official", "cap-\ntions" where it has "captions". Words
 * `[a, a + countA)` of one side are `[b, b + countB)` of the other; one of the counts is 1.
 */
export interface BrokenWord {
  readonly a: number;
  readonly countA: number;
  readonly b: number;
  readonly countB: number;
  /** Space where the break is a line's end, spelling where it is within a line. */
  readonly kind: EditKind;
}

/** A word breaks into at most so many words and marks. */
const PIECES = 6;
/** Between two words that are the same, longer stretches than this are no broken words. */
const STRETCH = 40;
/** Shorter words make others by chance: "a" and "way". */
const SHORTEST = 5;
const LETTERS = /^[\p{L}\p{M}'’]+$/u;

/** One side: its words, and the text they stand in. */
interface Side {
  readonly words: readonly Word[];
  readonly text: string;
}

/** The broken words between words that are the same on both sides, in order, not overlapping. */
export function brokenWords(matches: readonly WordMatch[], a: Side, b: Side): BrokenWord[] {
  const found: BrokenWord[] = [];
  let [fromA, fromB] = [0, 0];
  const anchors = matches.filter(({ same }) => same);
  for (const match of [...anchors, { a: a.words.length, b: b.words.length }]) {
    const [toA, toB] = [match.a, match.b];
    const [lengthA, lengthB] = [toA - fromA, toB - fromB];
    if (lengthA > 0 && lengthB > 0 && lengthA !== lengthB && lengthA <= STRETCH && lengthB <= STRETCH)
      search(a, fromA, toA, b, fromB, toB, found);
    [fromA, fromB] = [match.a + 1, match.b + 1];
  }
  return found;
}

function search(
  a: Side,
  fromA: number,
  toA: number,
  b: Side,
  fromB: number,
  toB: number,
  found: BrokenWord[],
): void {
  let behindB = fromB;
  for (let at = fromA; at < toA; at += 1) {
    for (let other = behindB; other < toB; other += 1) {
      const inB = piecesOf(a.words[at]!, b, other, toB);
      const inA = inB === null ? piecesOf(b.words[other]!, a, at, toA) : null;
      const pieces = inB ?? inA;
      if (pieces === null) continue;
      const [countA, countB] = inB === null ? [pieces.count, 1] : [1, pieces.count];
      found.push({ a: at, countA, b: other, countB, kind: pieces.kind });
      at += countA - 1;
      behindB = other + countB;
      break;
    }
  }
}

/** The words from `from` on that make `whole` together; null if they do not. */
function piecesOf(
  whole: Word,
  { words, text }: Side,
  from: number,
  to: number,
): { readonly count: number; readonly kind: EditKind } | null {
  if (whole.key.length < SHORTEST || !LETTERS.test(whole.key)) return null;
  let made = '';
  let kind: EditKind = 'space';
  for (let at = from; at < to && at < from + PIECES; at += 1) {
    const word = words[at]!;
    const next = words[at + 1];
    if (isHyphenAtLineEnd(word, next, text)) continue;
    if (!LETTERS.test(word.key) || !whole.key.startsWith(word.key, made.length)) return null;
    made += word.key;
    if (made.length === whole.key.length) return at > from ? { count: at - from + 1, kind } : null;
    if (next === undefined) return null;
    if (!/[\n\r\u2028]/.test(text.slice(word.end, next.end)))
      kind = isHyphenAtLineEnd(next, words[at + 2], text) ? kind : 'spelling';
  }
  return null;
}

function isHyphenAtLineEnd(word: Word, next: Word | undefined, text: string): boolean {
  return word.key === '-' && next !== undefined && /[\n\r\u2028]/.test(text.slice(word.end, next.start));
}
