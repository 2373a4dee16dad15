import type { Word } from '../analysis/document.ts';
import type { Edit, Place, Span } from '../types.ts';
import { brokenWords, type BrokenWord } from './broken-words.ts';
import { matchInOrder, type WordMatch } from './word-diff.ts';
import { isFigure, withoutSplitFigures } from './figures.ts';
import { kindOf } from './kinds.ts';

/** One side of a link: some sentences of one text, in order, and their words. */
export interface Side {
  readonly source: string;
  readonly text: string;
  /** Whether the text was read by a machine from a picture, as far as it shows; see `Document`. */
  readonly isRecognised?: () => boolean;
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

/** A side of a link with the words of all its sentences. */
interface SideWords extends Side {
  readonly words: readonly Word[];
}

/** What stands between two matched words: words `[from, to)` of one side. */
interface Gap {
  readonly side: SideWords;
  readonly from: number;
  readonly to: number;
}

function withWords(side: Side): SideWords {
  return { ...side, words: side.sentences.flatMap((sentence) => sentence.words) };
}

function diffOrdered(one: Side, other: Side): Edit[] {
  const [a, b] = [withWords(one), withWords(other)];
  const matches = withoutIslands(
    withoutSplitFigures(matchInOrder(a.words, b.words), a.words, b.words),
    a.words,
    b.words,
  );
  // Every sentence of some length has a word that the dictionary of its language has, if there is one.
  const hasDictionary = [a, b].every(({ words }) => words.some(({ lexeme }) => lexeme !== null));
  const isRecognised = () => a.isRecognised?.() === true || b.isRecognised?.() === true;
  const edits: Edit[] = [];
  let [nextA, nextB] = [0, 0];
  const end = { a: a.words.length, b: b.words.length, same: true, strong: true };
  for (const match of [...withBrokenWords(matches, brokenWords(matches, a, b)), end]) {
    const gaps = [
      { side: a, from: nextA, to: match.a },
      { side: b, from: nextB, to: match.b },
    ] as const;
    const edit = gaps.every(isOneSpace) ? null : editBetween(...gaps, hasDictionary, isRecognised);
    if (edit !== null) edits.push(edit);
    if ('kind' in match) {
      const [lastA, lastB] = [match.a + match.countA - 1, match.b + match.countB - 1];
      edits.push({
        kind: match.kind,
        corresponds: true,
        a: place(a, { start: a.words[match.a]!.start, end: a.words[lastA]!.end }),
        b: place(b, { start: b.words[match.b]!.start, end: b.words[lastB]!.end }),
      });
      [nextA, nextB] = [lastA + 1, lastB + 1];
      continue;
    }
    const [wordA, wordB] = [a.words[match.a], b.words[match.b]];
    if (wordA !== undefined && wordB !== undefined && wordA.text !== wordB.text) {
      edits.push({
        kind: kindOf([wordA], [wordB], hasDictionary, isRecognised),
        corresponds: match.strong,
        a: place(a, wordA),
        b: place(b, wordB),
      });
    }
    [nextA, nextB] = [match.a + 1, match.b + 1];
  }
  return edits;
}

/** Matches and broken words in order, without matches inside broken words. */
function withBrokenWords(
  matches: readonly WordMatch[],
  broken: readonly BrokenWord[],
): readonly (WordMatch | BrokenWord)[] {
  if (broken.length === 0) return matches;
  const merged: (WordMatch | BrokenWord)[] = [];
  let next = 0;
  for (const word of broken) {
    const { a, b, countA, countB } = word;
    while (next < matches.length && matches[next]!.a < a && matches[next]!.b < b)
      merged.push(matches[next++]!);
    while (next < matches.length && (matches[next]!.a < a + countA || matches[next]!.b < b + countB))
      next += 1;
    merged.push(word);
  }
  return [...merged, ...matches.slice(next)];
}

function place({ source, text }: Side, { start, end }: Span): Place {
  return { source, start, end, quote: text.slice(start, end) };
}

/** Whether two words follow each other with a plain space between them, as most do: there is nothing to tell of that. */
function isOneSpace({ side: { text, words }, from, to }: Gap): boolean {
  if (from !== to || from === 0 || to >= words.length) return false;
  const { end } = words[from - 1]!;
  return words[to]!.start === end + 1 && text.charCodeAt(end) === SPACE;
}

const SPACE = 32;

/** The stretch from after word `from - 1` to before word `to`; the ends of the side where there is no such word. */
function stretchOf({ side: { words, sentences }, from, to }: Gap): Span {
  const start = from === 0 ? (sentences[0]?.start ?? 0) : words[from - 1]!.end;
  const end = to >= words.length ? (sentences.at(-1)?.end ?? start) : words[to]!.start;
  return { start, end };
}

/** The edit that makes one gap of the other; null where there is nothing to tell. */
function editBetween(a: Gap, b: Gap, hasDictionary: boolean, isRecognised: () => boolean): Edit | null {
  const [spanA, spanB] = [stretchOf(a), stretchOf(b)];
  const [textA, textB] = [
    a.side.text.slice(spanA.start, spanA.end),
    b.side.text.slice(spanB.start, spanB.end),
  ];
  if (textA === textB) return null;
  const [wordsA, wordsB] = [a.side.words.slice(a.from, a.to), b.side.words.slice(b.from, b.to)];
  const none = wordsA.length === 0 && wordsB.length === 0;
  // Between two sentences of one side stands white space that belongs to neither: nothing to report.
  if (none && (crosses(a.side, spanA) || crosses(b.side, spanB))) return null;
  const head = commonSpace(textA, textB, (text, index) => text.charAt(index));
  const tail = commonSpace(textA.slice(head), textB.slice(head), (text, index) =>
    text.charAt(text.length - 1 - index),
  );
  const trimmed = ({ start, end }: Span): Span => ({ start: start + head, end: end - tail });
  const whole = { a: place(a.side, trimmed(spanA)), b: place(b.side, trimmed(spanB)) };
  return {
    kind: kindOf(wordsA, wordsB, hasDictionary, isRecognised),
    corresponds: isFigure(wordsA) && isFigure(wordsB),
    ...(whole.a.quote !== '' && { a: whole.a }),
    ...(whole.b.quote !== '' && { b: whole.b }),
  };
}

function crosses(side: Side, span: Span): boolean {
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
 * a "the". Matched stop words and marks that stand alone between two larger replacements are taken into them, and so are
 * words that are only distantly alike and have no aligned neighbour: "[five miners were]" against "[rescuers at the mine]".
 */
function withoutIslands(aligned: readonly WordMatch[], a: readonly Word[], b: readonly Word[]): WordMatch[] {
  const kept: WordMatch[] = [];
  let at = 0;
  while (at < aligned.length) {
    let end = at + 1;
    while (end < aligned.length && follows(aligned[end - 1]!, aligned[end]!)) end += 1;
    const island = aligned.slice(at, end);
    const before = kept.at(-1) ?? { a: -1, b: -1 };
    const after = aligned[end] ?? { a: a.length, b: b.length };
    const onlyStops = island.every((pair) => a[pair.a]!.isStop && pair.same);
    const left = Math.min(island[0]!.a - before.a, island[0]!.b - before.b) - 1;
    const right = Math.min(after.a - island.at(-1)!.a, after.b - island.at(-1)!.b) - 1;
    const weak = island.every((pair) => !pair.strong);
    const alone = left >= island.length && right >= island.length;
    if (!(island.length <= 2 && alone && (onlyStops || weak))) kept.push(...island);
    at = end;
  }
  return kept;
}

function follows(one: WordMatch, next: WordMatch): boolean {
  return next.a === one.a + 1 && next.b === one.b + 1;
}
