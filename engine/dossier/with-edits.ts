import type { Span } from '../types.ts';

/** A stretch of a text, and what is to stand in its place. */
export interface TextEdit extends Span {
  readonly words: string;
}

/** A text with its edits made, each at its place in the text as it is given, in whatever order; one that begins inside another is left out. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, words } of edits.toSorted((x, y) => x.start - y.start)) {
    if (start < done) continue;
    parts.push(text.slice(done, start), words);
    done = end;
  }
  return parts.join('') + text.slice(done);
}
