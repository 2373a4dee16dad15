import type { Span } from '../types.ts';

/** A place in text `text` (by its place among the texts compared), with the differing words. */
export interface Witness extends Span {
  readonly text: number;
  readonly focus: readonly Span[];
}

/** Stretches of a text as one line of words: words left out between two of them are an ellipsis. */
export function wordsIn(text: string, stretches: readonly Span[]): string {
  let words = '';
  for (const [at, { start, end }] of stretches.entries()) {
    const between = at === 0 ? '' : text.slice(stretches[at - 1]!.end, start);
    words += /[\p{L}\p{N}]/u.test(between) ? ' … ' : between;
    words += text.slice(start, end);
  }
  return words.replace(/\s+/g, ' ');
}
