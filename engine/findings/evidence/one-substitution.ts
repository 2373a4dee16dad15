import { ARTICLES } from '../../lexicon/en/function-words.ts';
import type { Word } from '../../analysis/document.ts';

/** Words `[fromA, toA)` on one side stand for words `[fromB, toB)` on the other. */
export interface Substitution {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** A longer stretch than this is more than one thing said otherwise. */
const LONGEST_DIFFERENCE = 3;

/** The only stretch in which two sequences of words differ; null where there are several, or one of more than `most` words. */
export function oneSubstitution(
  a: readonly Word[],
  b: readonly Word[],
  most = LONGEST_DIFFERENCE,
): Substitution | null {
  const [one, other] = [withoutStop(a), withoutStop(b)];
  let start = 0;
  while (start < one && start < other && a[start]!.key === b[start]!.key) start += 1;
  let end = 0;
  while (end < one - start && end < other - start && a[one - 1 - end]!.key === b[other - 1 - end]!.key)
    end += 1;
  const [toA, toB] = [one - end, other - end];
  const longest = Math.max(toA - start, toB - start);
  // An article inside begins another phrase.
  if (a.slice(start + 1, toA).some(isArticle) || b.slice(start + 1, toB).some(isArticle)) return null;
  return longest === 0 || longest > most || (start === 0 && end === 0)
    ? null
    : { fromA: start, toA, fromB: start, toB };
}

function isArticle({ key }: Word): boolean {
  return ARTICLES.has(key);
}

/** How many words there are before the marks at the end. */
function withoutStop(words: readonly Word[]): number {
  let length = words.length;
  while (length > 0 && words[length - 1]!.kind === 'punctuation') length -= 1;
  return length;
}

/** The letters of some words, without spaces and marks: the same for "re-kindled" and "rekindled". */
export function lettersOf(words: readonly Word[]): string {
  return words.map(({ key }) => key.replace(/\P{L}/gu, '')).join('');
}
