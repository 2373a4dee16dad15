import type { WordSpan } from '../../electron/bridge/contract.ts';

/** Words in pieces, those in `spans` set off. Joined, the pieces are the words. */
export function markedWords(
  words: string,
  spans: readonly WordSpan[],
): { readonly text: string; readonly marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) pieces.push({ text: words.slice(from, to), marked });
  };
  let at = 0;
  for (const { start, end } of spans) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, words.length, false);
  return pieces;
}
