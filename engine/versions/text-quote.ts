import { commonSubsequence } from '../algorithms/index.ts';
import type { Span } from '../types.ts';

/**
 * A place in a text, told so that it can be found in another version of it: its words, those around it, and where it stood
 * (TextQuoteSelector and TextPositionSelector of the Web Annotation Data Model, W3C 2017). `start` is a UTF-16 offset.
 */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/**
 * How a place is found again. `exact`: its words, with words that stood beside it still beside it; `moved`: its words in other
 * surroundings; `changed`: most of its words; `lost`: not found. Offsets are UTF-16 offsets, `end` exclusive.
 */
export type Anchored =
  | ({ readonly status: 'exact' | 'moved' | 'changed' } & Span)
  | { readonly status: 'lost' };

/** So much of the surroundings is kept on either side, in UTF-16 units. */
const CONTEXT = 64;
/** So many letters beside a place, on one side, tell that it stands where it stood. */
const ENOUGH_CONTEXT = 16;
/** Of the words of a place that was changed so many must be there still. */
const LEAST_SHARE = 0.5;
/** Of the words that were found again so many may lie in the midst of the sentence beside, and are left there. */
const MOST_STRAYS = 0.34;
/** Longer places are found by their two ends, of so many words each. */
const MOST_WORDS = 600;
const END_WORDS = 60;
/** Occurrences of the same words that are weighed against each other. */
const MOST_OCCURRENCES = 500;

/** The place `[start, end)` of a text as a quote. */
export function quoteAt(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/** A text made ready for finding quotes in it, however many. */
export interface Searchable {
  readonly text: string;
  readonly letters: Squeezed;
  readonly words: readonly PlacedWord[];
}

interface Squeezed {
  readonly text: string;
  /** Where each letter stands in the whole text. */
  readonly at: Uint32Array;
}

interface PlacedWord extends Span {
  readonly key: string;
  /** It is the first of a sentence, as far as its letters and the marks before it tell. */
  readonly begins: boolean;
}

/** White space, soft hyphens and what has no width: line breaks differ between versions, and are no words. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;

function squeeze(text: string): Squeezed {
  const at = new Uint32Array(text.length);
  const kept: string[] = [];
  for (let unit = 0; unit < text.length; unit += 1) {
    const letter = text[unit]!;
    if (UNSEEN.test(letter)) continue;
    at[kept.length] = unit;
    kept.push(letter);
  }
  return { text: kept.join(''), at: at.subarray(0, kept.length) };
}

/** What stands between the last word of a sentence and the first of the next. */
const SENTENCE_END = /[.!?…][^\p{L}\p{N}]*\s|\n\s*\n/u;

function wordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  let end = 0;
  for (const { 0: printed, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const isFirst = words.length === 0 || SENTENCE_END.test(text.slice(end, index));
    words.push({
      key: printed.toLowerCase(),
      start: index,
      end: index + printed.length,
      begins: isFirst && !/^\p{Ll}/u.test(printed),
    });
    end = index + printed.length;
  }
  return words;
}

export const searchable = (text: string): Searchable => ({
  text,
  letters: squeeze(text),
  words: wordsOf(text),
});

/**
 * Where a quote of one version stands in another: its very words first, of several occurrences the one with the most of its
 * surroundings and then the nearest; else the stretch with most of its words in their order. White space, soft hyphens and
 * characters without width are not compared. Time grows with the length of the text, and with the square of the number of words of the quote,
 * up to a bound.
 */
export function findQuote(quote: TextQuote, within: Searchable): Anchored {
  return findWords(quote, within) ?? findChanged(quote, within);
}

function findWords(quote: TextQuote, { text, letters }: Searchable): Anchored | null {
  const wanted = squeeze(quote.exact).text;
  if (wanted === '') return { status: 'lost' };
  const [before, after] = [squeeze(quote.prefix).text, squeeze(quote.suffix).text];
  let best: { at: number; sides: readonly [number, number]; far: number } | null = null;
  let looked = 0;
  for (let at = letters.text.indexOf(wanted); at >= 0; at = letters.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const sides = [
      alikeBackwards(before, letters.text.slice(Math.max(0, at - CONTEXT), at)),
      alikeForwards(after, letters.text.slice(end, end + CONTEXT)),
    ] as const;
    const far = Math.abs(letters.at[at]! - quote.start);
    const gain = best === null ? 1 : sides[0] + sides[1] - best.sides[0] - best.sides[1];
    if (best === null || gain > 0 || (gain === 0 && far < best.far)) best = { at, sides, far };
    if ((looked += 1) >= MOST_OCCURRENCES) break;
  }
  if (best === null) return null;
  const [start, end] = [letters.at[best.at]!, letters.at[best.at + wanted.length - 1]! + 1];
  const stays = (side: number, context: string) =>
    context === '' ? null : side >= Math.min(ENOUGH_CONTEXT, context.length);
  const kept = [stays(best.sides[0], before), stays(best.sides[1], after)];
  // A text that was nothing but the quote has no surroundings to lose.
  const isThere = kept.includes(true) || (kept.every((side) => side === null) && start >= 0);
  const atEdge =
    (before === '' && text.slice(0, start).trim() === '') || (after === '' && text.slice(end).trim() === '');
  return { status: isThere || atEdge ? 'exact' : 'moved', start, end };
}

function alikeForwards(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function alikeBackwards(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function findChanged(quote: TextQuote, within: Searchable): Anchored {
  const wanted = wordsOf(quote.exact);
  if (wanted.length < 2) return { status: 'lost' };
  if (wanted.length > MOST_WORDS) {
    const ends = findEnds(wanted, within);
    return ends.status === 'lost' ? ends : { ...ends, end: withMarks(quote.exact, within.text, ends.end) };
  }
  const found = nearest(wanted, within.words, wholeSentences(quote));
  return found === null
    ? { status: 'lost' }
    : { status: 'changed', start: found.start, end: withMarks(quote.exact, within.text, found.end) };
}

/** The end of a place behind the marks that follow its last word, when the quote ends with such marks. */
function withMarks(quote: string, text: string, end: number): number {
  if (/[\p{L}\p{M}\p{N}]$/u.test(quote)) return end;
  return end + /^[^\s\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + 8))![0].length;
}

/** A long place by its first and last words, when these stand in their order. */
function findEnds(wanted: readonly PlacedWord[], { words }: Searchable): Anchored {
  const first = nearest(wanted.slice(0, END_WORDS), words);
  const last = nearest(wanted.slice(-END_WORDS), words);
  if (first === null || last === null || last.end <= first.start) return { status: 'lost' };
  return { status: 'changed', start: first.start, end: last.end };
}

/** Whether a quote begins where a sentence does, and ends where one does. */
interface Whole {
  readonly begins: boolean;
  readonly ends: boolean;
}

const wholeSentences = ({ exact, prefix, suffix }: TextQuote): Whole => ({
  begins: prefix.trim() === '' || SENTENCE_END.test(`${prefix} `.slice(-6)),
  ends: suffix.trim() === '' || /[.!?…][^\p{L}\p{N}]*$/u.test(exact) || /^[^\p{L}\p{N}]*[.!?…]/u.test(suffix),
});

/** The stretch that has most of the wanted words, in their order; null when that is less than half of them. */
function nearest(
  wanted: readonly PlacedWord[],
  words: readonly PlacedWord[],
  whole: Whole = { begins: false, ends: false },
): Span | null {
  const keys = wanted.map(({ key }) => key);
  const at = richestWindow(keys, words);
  if (at === null) return null;
  const margin = Math.ceil(wanted.length / 2);
  const from = Math.max(0, at - margin);
  const window = words.slice(from, at + wanted.length + margin);
  const numbers = new Map<string, number>();
  const numbered = (all: readonly string[]) =>
    Int32Array.from(all, (key) => {
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      return numbers.get(key)!;
    });
  const shared = commonSubsequence(numbered(keys), numbered(window.map(({ key }) => key)));
  const endsThere = words[from + window.length]?.begins ?? true;
  const common = withoutStrays(shared, window, endsThere, whole);
  if (common.length === 0 || common.length < LEAST_SHARE * wanted.length) return null;
  // Words that were replaced at an end belong to the place: as many as there were, as far as the sentence goes.
  const [head, tail] = [common[0]!, common.at(-1)!];
  let start = head.b;
  let crossed = sentencesIn(wanted, 0, head.a);
  for (let left = head.a; left > 0 && start > 0; left -= 1, start -= 1)
    if (window[start]!.begins && (crossed -= 1) < 0) break;
  let end = tail.b;
  crossed = sentencesIn(wanted, tail.a, wanted.length - 1);
  for (let left = wanted.length - 1 - tail.a; left > 0 && end < window.length - 1; left -= 1, end += 1)
    if (window[end + 1]!.begins && (crossed -= 1) < 0) break;
  // A whole sentence that was made longer is found whole.
  const begins = (at: number) => (at < window.length ? window[at]!.begins : endsThere);
  let [first, last] = [start, end];
  while (first > 0 && start - first < margin && !begins(first)) first -= 1;
  while (last < window.length - 1 && last - end < margin && !begins(last + 1)) last += 1;
  if (whole.begins && begins(first)) start = first;
  if (whole.ends && begins(last + 1)) end = last;
  return { start: window[start]!.start, end: window[end]!.end };
}

/** How many sentences begin behind the word `from`, up to the word `to`. */
const sentencesIn = (words: readonly PlacedWord[], from: number, to: number): number =>
  words.slice(from + 1, to + 1).filter(({ begins }) => begins).length;

/**
 * Common words without the few that stand in the midst of a sentence before, or behind, the one that has the others: whole sentences
 * are not found to begin, or to end, in the middle of another one.
 */
function withoutStrays<Pair extends { readonly b: number }>(
  pairs: readonly Pair[],
  window: readonly PlacedWord[],
  endsThere: boolean,
  whole: Whole,
): readonly Pair[] {
  let common = pairs;
  const begins = (at: number) => (at < window.length ? window[at]!.begins : endsThere);
  for (let next = 0; whole.begins && common.length > 0 && !begins(common[0]!.b);) {
    next = common.findIndex(({ b }) => hasBeginning(window, common[0]!.b + 1, b));
    if (next < 0 || next > MOST_STRAYS * common.length) break;
    common = common.slice(next);
  }
  while (whole.ends && common.length > 0 && !begins(common.at(-1)!.b + 1)) {
    const { b: last } = common.at(-1)!;
    const left = common.findLastIndex(({ b }) => hasBeginning(window, b + 1, last)) + 1;
    if (left === 0 || common.length - left > MOST_STRAYS * common.length) break;
    common = common.slice(0, left);
  }
  return common;
}

const hasBeginning = (window: readonly PlacedWord[], from: number, to: number): boolean =>
  window.slice(from, to + 1).some(({ begins }) => begins);

/** Where the window begins that holds most of the wanted words, in whatever order; null when it holds less than half. */
function richestWindow(wanted: readonly string[], words: readonly PlacedWord[]): number | null {
  const left = new Map<string, number>();
  for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1);
  let held = 0;
  let best = { at: 0, held: 0 };
  for (let at = 0; at < words.length; at += 1) {
    held += take(left, words[at]!.key, -1);
    if (at >= wanted.length) held -= take(left, words[at - wanted.length]!.key, 1);
    if (held > best.held) best = { at: Math.max(0, at - wanted.length + 1), held };
  }
  return best.held < LEAST_SHARE * wanted.length ? null : best.at;
}

/** Counts a word that comes into the window (-1) or leaves it (1); answers 1 when it was one of those wanted. */
function take(left: Map<string, number>, key: string, step: 1 | -1): number {
  const count = left.get(key);
  if (count === undefined) return 0;
  left.set(key, count + step);
  return (step === -1 ? count : count + 1) > 0 ? 1 : 0;
}
