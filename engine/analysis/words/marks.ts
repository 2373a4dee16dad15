/** "...", "--", "***", "====": one mark again and again is one word. */
const REPEATED = /\.{2,}|…+|([-–—=_*~+#<>^|])\1+|[!?]+|''|``|‘’|’’|‘‘|,,/uy;
const ARROW = /<[-=]+>?|[-=]+>+|[><]=/uy;
/** A line drawn with marks: "|-----+----->". */
const DRAWN = /^(?=.*([-=_*~+])\1\1)[-=_*~+|<>{}]{5,}$/u;
const OMITTED = /\[(?:\.\.\.|…)\]/uy;

function lengthOf(pattern: RegExp, chunk: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(chunk)?.[0].length ?? 0;
}

/** How many UTF-16 units of a stretch without white space, from `from` on, are one word of marks. At least 1. */
export function marksAt(chunk: string, from: number): number {
  if (from === 0 && DRAWN.test(chunk)) return chunk.length;
  return (
    lengthOf(OMITTED, chunk, from) ||
    lengthOf(ARROW, chunk, from) ||
    lengthOf(REPEATED, chunk, from) ||
    String.fromCodePoint(chunk.codePointAt(from) ?? 32).length
  );
}
