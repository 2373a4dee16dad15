import type { Span } from '../types.ts';
import type { Passage } from './question.ts';

/**
 * Where copied words stand in a passage, in its offsets: letter by letter, but that any white space is as good as any other, since lines
 * break where they will. Of several places one that meets the marked words, else the first. Null where they do not stand there, where they
 * hold no letter and no digit, or where they begin or end inside a word.
 */
export function placeOfWords(passage: Passage, words: string): Span | null {
  const wanted = words.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) return null;
  const places: Span[] = [];
  const pattern = wanted
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
  for (const { index, 0: found } of passage.text.matchAll(new RegExp(pattern, 'gu')))
    if (isWhole(passage.text, index, index + found.length))
      places.push({ start: index, end: index + found.length });
  const meets = (place: Span) =>
    passage.marked.some(({ start, end }) => start < place.end && place.start < end);
  return places.find(meets) ?? places[0] ?? null;
}

/** Whether a stretch cuts no word of a script that sets spaces between words. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (at: number) =>
    WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && WORD_AFTER.test(text.slice(at, at + 2));
  return !joins(start) && !joins(end);
}

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_AFTER = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]/u;
