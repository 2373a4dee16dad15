import type { Recognised } from '../../electron/bridge/contract.ts';

/** A stretch of the text of a page, and whether the recogniser doubts it. */
export interface PageWords {
  readonly text: string;
  readonly doubtful: boolean;
}

/** The text of one page, counted from 0, cut at the words that are doubtful. */
export function wordsOfPage(text: string, { doubtful, pages }: Recognised, page: number): PageWords[] {
  const start = pages[page]?.start ?? 0;
  const end = pages[page + 1]?.start ?? text.length;
  const words: PageWords[] = [];
  const add = (from: number, to: number, isDoubtful: boolean) => {
    if (from < to) words.push({ text: text.slice(from, to), doubtful: isDoubtful });
  };
  let at = start;
  for (const word of doubtful) {
    if (word.start < start || word.start >= end) continue;
    add(at, word.start, false);
    add(word.start, Math.min(word.end, end), true);
    at = Math.min(word.end, end);
  }
  add(at, end, false);
  return words;
}
