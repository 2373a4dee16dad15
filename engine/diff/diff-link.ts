import type { Word } from '../analysis/document.ts';
import type { Edit, Place } from '../types.ts';
import { alignWords, type Aligned } from './align-words.ts';
import { isFigure, withoutSplitFigures } from './figures.ts';
import { kindOf } from './kinds.ts';

/** One side of a link: some sentences of one text, in order, and their words. */
export interface Side {
  readonly source: string;
  readonly text: string;
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly words: readonly Word[];
  }[];
}

/**
 * The word-level edits between two sides, in order, not overlapping. What no edit covers is equal on both sides, character
 * for character (white space between two sentences of one side aside). Swapping the sides mirrors the result.
 */
export function diffLink(a: Side, b: Side): Edit[] {
  if (a.sentences.length === 1 && b.sentences.length === 1 && quote(a) === quote(b)) return [];
  return quote(a) <= quote(b) ? diffOrdered(a, b) : diffOrdered(b, a).map(mirror);
}

function quote(side: Side): string {
  return side.sentences.map(({ start, end }) => side.text.slice(start, end)).join(' ');
}

/** The same edit from the other side. */
export function mirror(edit: Edit): Edit {
  return {
    kind: edit.kind,
    corresponds: edit.corresponds,
    ...(edit.b && { a: edit.b }),
    ...(edit.a && { b: edit.a }),
  };
}

function diffOrdered(a: Side, b: Side): Edit[] {
  const wordsA = a.sentences.flatMap((sentence) => sentence.words);
  const wordsB = b.sentences.flatMap((sentence) => sentence.words);
  const aligned = withoutIslands(
    withoutSplitFigures(alignWords(wordsA, wordsB), wordsA, wordsB),
    wordsA,
    wordsB,
  );
  const edits: Edit[] = [];
  let nextA = 0;
  let nextB = 0;
  for (const pair of [...aligned, { a: wordsA.length, b: wordsB.length, same: true, strong: true }]) {
    if (!isOneSpace(a, wordsA, nextA, pair.a) || !isOneSpace(b, wordsB, nextB, pair.b))
      between(a, wordsA, nextA, pair.a, b, wordsB, nextB, pair.b, edits);
    const wordA = wordsA[pair.a];
    const wordB = wordsB[pair.b];
    if (wordA !== undefined && wordB !== undefined && wordA.text !== wordB.text) {
      edits.push({
        kind: kindOf([wordA], [wordB]),
        corresponds: pair.strong,
        a: place(a, wordA.start, wordA.end),
        b: place(b, wordB.start, wordB.end),
      });
    }
    nextA = pair.a + 1;
    nextB = pair.b + 1;
  }
  return edits;
}

function place(side: Side, start: number, end: number): Place {
  return { source: side.source, start, end, quote: side.text.slice(start, end) };
}

/** Whether two words follow each other with a plain space between them, as most do: there is nothing to tell of that. */
function isOneSpace(side: Side, words: readonly Word[], from: number, to: number): boolean {
  if (from !== to || from === 0 || to >= words.length) return false;
  const { end } = words[from - 1]!;
  return words[to]!.start === end + 1 && side.text.charCodeAt(end) === SPACE;
}

const SPACE = 32;

/** The stretch from after word `from - 1` to before word `to`; the ends of the side where there is no such word. */
function stretch(
  side: Side,
  words: readonly Word[],
  from: number,
  to: number,
): { start: number; end: number } {
  const start = from === 0 ? (side.sentences[0]?.start ?? 0) : words[from - 1]!.end;
  const end = to >= words.length ? (side.sentences.at(-1)?.end ?? start) : words[to]!.start;
  return { start, end };
}

function between(
  a: Side,
  wordsA: readonly Word[],
  fromA: number,
  toA: number,
  b: Side,
  wordsB: readonly Word[],
  fromB: number,
  toB: number,
  edits: Edit[],
): void {
  // prettier-ignore
  const spanA = stretch(a, wordsA, fromA, toA);
  const spanB = stretch(b, wordsB, fromB, toB);
  const textA = a.text.slice(spanA.start, spanA.end);
  const textB = b.text.slice(spanB.start, spanB.end);
  if (textA === textB) return;
  const insideA = wordsA.slice(fromA, toA);
  const insideB = wordsB.slice(fromB, toB);
  const none = insideA.length === 0 && insideB.length === 0;
  // Between two sentences of one side stands white space that belongs to neither: nothing to report.
  if (none && (crosses(a, spanA) || crosses(b, spanB))) return;
  const head = commonSpace(textA, textB, (text, index) => text.charAt(index));
  const tail = commonSpace(textA.slice(head), textB.slice(head), (text, index) =>
    text.charAt(text.length - 1 - index),
  );
  const whole = {
    a: place(a, spanA.start + head, spanA.end - tail),
    b: place(b, spanB.start + head, spanB.end - tail),
  };
  edits.push({
    kind: kindOf(insideA, insideB),
    corresponds: isFigure(insideA) && isFigure(insideB),
    ...(whole.a.quote !== '' && { a: whole.a }),
    ...(whole.b.quote !== '' && { b: whole.b }),
  });
}

function crosses(side: Side, span: { start: number; end: number }): boolean {
  return side.sentences.some(
    (sentence, index) => index > 0 && sentence.start >= span.start && sentence.start <= span.end,
  );
}

/** How many characters of white space both texts share at one end. */
function commonSpace(a: string, b: string, at: (text: string, index: number) => string): number {
  let count = 0;
  while (count < a.length && count < b.length && at(a, count) === at(b, count) && /\s/.test(at(a, count)))
    count += 1;
  return count;
}

/**
 * Reading rule: "[denied] the [claims]" against "[rejected] the [charges]" reads better as one rewording than as two around
 * a "the". Aligned light words and marks that stand alone between two larger replacements are taken into them, and so are
 * words that are only distantly alike and have no aligned neighbour: "[five miners were]" against "[rescuers at the mine]".
 */
function withoutIslands(aligned: readonly Aligned[], a: readonly Word[], b: readonly Word[]): Aligned[] {
  const kept: Aligned[] = [];
  let at = 0;
  while (at < aligned.length) {
    let end = at + 1;
    while (end < aligned.length && follows(aligned[end - 1]!, aligned[end]!)) end += 1;
    const island = aligned.slice(at, end);
    const before = kept.at(-1) ?? { a: -1, b: -1 };
    const after = aligned[end] ?? { a: a.length, b: b.length };
    const light = island.every((pair) => a[pair.a]!.light && pair.same);
    const left = Math.min(island[0]!.a - before.a, island[0]!.b - before.b) - 1;
    const right = Math.min(after.a - island.at(-1)!.a, after.b - island.at(-1)!.b) - 1;
    const weak = island.every((pair) => !pair.strong);
    const alone = left >= island.length && right >= island.length;
    if (!(island.length <= 2 && alone && (light || weak))) kept.push(...island);
    at = end;
  }
  return kept;
}

function follows(one: Aligned, next: Aligned): boolean {
  return next.a === one.a + 1 && next.b === one.b + 1;
}
