import type { Word } from '../analysis/document.ts';

/** A word that tells something by itself. */
export function isContent({ kind, isStop }: Word): boolean {
  return kind !== 'punctuation' && !isStop;
}

/** A word, or a sign that is read as one: "&". */
export function isSaid({ kind, key }: Word): boolean {
  return kind !== 'punctuation' || key === '&';
}
