import type { Span } from '../types.ts';
import { trim } from './paragraphs.ts';

/**
 * Longest sentence in UTF-16 units, some 350 words: three times what the longest-winded authors write. What is longer (a text
 * without punctuation, a list, a table) is cut, so that no pass ever works on one sentence of a whole text.
 */
export const LONGEST = 2_000;

const CLAUSE = /[;:,،؛，；、：](?=\s)|[，；、：]|\s[—–-](?=\s)/gu;

/**
 * Cuts a sentence that is longer than {@link LONGEST}: behind the last clause mark of the second half of each stretch, else at its
 * last white space, else where the stretch ends, never inside a surrogate pair.
 */
export function cutLong(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= LONGEST) return [sentence];
  const parts: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const cut = start + cutIn(text.slice(start, start + LONGEST));
    const part = trim(text, start, cut);
    if (part.start < part.end) parts.push(part);
    start = cut;
  }
  const rest = trim(text, start, sentence.end);
  if (rest.start < rest.end) parts.push(rest);
  return parts;
}

function cutIn(stretch: string): number {
  const half = stretch.length / 2;
  let clause = 0;
  for (const match of stretch.matchAll(CLAUSE)) clause = match.index + match[0].length;
  if (clause > half) return clause;
  const space = lastSpace(stretch);
  if (space > half) return space;
  return /[\ud800-\udbff]$/.test(stretch) ? stretch.length - 1 : stretch.length;
}

/** Where the last white space of a stretch stands, -1 without any. */
export function lastSpace(stretch: string): number {
  let at = stretch.length - 1;
  while (at >= 0 && !/\s/u.test(stretch.charAt(at))) at -= 1;
  return at;
}
