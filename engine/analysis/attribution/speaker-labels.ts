import { ENDS_INTRODUCTION } from '../../lexicon/en/speaking-words.ts';
import type { Document } from '../document.ts';

/** "Lund said:" is no label. */
function isIntroduction(before: string): boolean {
  const last = /\p{L}+$/u.exec(before)?.[0] ?? '';
  return /\p{Ll}ed$/u.test(last) || ENDS_INTRODUCTION.has(last);
}

/** The text before a colon at the beginning of the quotation's sentence or line, or behind it: `Mayor: “...”`. */
export function besideColon(
  document: Document,
  start: number,
  end: number,
  from: number,
  to: number,
): { start: number; end: number } | null {
  const { text } = document;
  const before = /^[\s\p{P}]*([^:“”",;]{2,60}?)\s*:\s*["“‘']$/u.exec(text.slice(from, start));
  if (before !== null && !isIntroduction(before[1]!)) {
    const at = from + text.slice(from, start).indexOf(before[1]!);
    return { start: at, end: at + before[1]!.length };
  }
  const behind = /^["”’'][,.]?\s*[:–—-]\s*([^:“”"]{2,60}?)[\s.]*$/u.exec(text.slice(end, to));
  if (behind === null) return null;
  const at = end + text.slice(end, to).indexOf(behind[1]!);
  return { start: at, end: at + behind[1]!.length };
}
