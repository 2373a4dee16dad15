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

function wordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: printed, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    words.push({ key: printed.toLowerCase(), start: index, end: index + printed.length });
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
  const wanted = wordsOf(quote.exact).map(({ key }) => key);
  if (wanted.length < 2) return { status: 'lost' };
  if (wanted.length > MOST_WORDS) {
    const ends = findEnds(wanted, within);
    return ends.status === 'lost' ? ends : { ...ends, end: withMarks(quote.exact, within.text, ends.end) };
  }
  const found = nearest(wanted, within.words);
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
function findEnds(wanted: readonly string[], { words }: Searchable): Anchored {
  const first = nearest(wanted.slice(0, END_WORDS), words);
  const last = nearest(wanted.slice(-END_WORDS), words);
  if (first === null || last === null || last.end <= first.start) return { status: 'lost' };
  return { status: 'changed', start: first.start, end: last.end };
}

/** The stretch that has most of the wanted words, in their order; null when that is less than half of them. */
function nearest(wanted: readonly string[], words: readonly PlacedWord[]): Span | null {
  const at = richestWindow(wanted, words);
  if (at === null) return null;
  const margin = Math.ceil(wanted.length / 2);
  const from = Math.max(0, at - margin);
  const window = words.slice(from, at + wanted.length + margin);
  const numbers = new Map<string, number>();
  const numbered = (keys: readonly string[]) =>
    Int32Array.from(keys, (key) => {
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      return numbers.get(key)!;
    });
  const common = commonSubsequence(numbered(wanted), numbered(window.map(({ key }) => key)));
  if (common.length < LEAST_SHARE * wanted.length) return null;
  // Words that were replaced at an end belong to the place: as many as there were.
  const [head, tail] = [common[0]!, common.at(-1)!];
  const start = Math.max(0, head.b - head.a);
  const end = Math.min(window.length - 1, tail.b + wanted.length - 1 - tail.a);
  return { start: window[start]!.start, end: window[end]!.end };
}

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
