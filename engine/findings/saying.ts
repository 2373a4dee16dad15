import type { Document } from '../analysis/document.ts';
import type { Evidences, Witness } from './detector.ts';

/** Longest quotation inside a finding's sentence, in UTF-16 units; the places show the rest. */
const LONGEST = 90;

/** Words as they stand, between quotation marks, shortened at a word when they are long. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `“${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)}…”`;
}

/** A place's words between quotation marks; of a long place, the words around the first that differs. */
export function quotedAround(text: string, { start, end, focus }: Witness): string {
  const printed = text.slice(start, end).replace(/[\s,;:.]+$/u, '');
  const at = (focus[0]?.start ?? start) - start;
  if (printed.length <= LONGEST || at < LONGEST / 2) return quoted(printed);
  const from = printed.indexOf(' ', at - LONGEST / 3) + 1;
  return quoted(printed.slice(from)).replace('“', '“…');
}

/** "the headline", "paragraph 3" of a text. */
export function whereIn(document: Document, offset: number): string {
  const { paragraphs } = document;
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  const paragraph = (paragraphs[low]?.start ?? Infinity) <= offset ? paragraphs[low] : undefined;
  if (paragraph === undefined) return 'the text';
  return paragraph.role === 'headline' ? 'its headline' : `paragraph ${paragraph.number}`;
}

/** Witnesses in the order the user sees: by letter, then by place. */
export function inOrder<W extends Witness>(witnesses: readonly W[], evidence: Evidences): W[] {
  return [...witnesses].sort(
    (x, y) => evidence.positions[x.text]! - evidence.positions[y.text]! || x.start - y.start || x.end - y.end,
  );
}
