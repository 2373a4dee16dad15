import { NEGATORS } from '../lexicon/negation.ts';
import type { Word } from '../reading.ts';
import type { EditKind } from '../types.ts';
import { respelt } from './align-words.ts';

/** A difference of more words than this is a rewording, whatever name or figure is among its words. */
const NAME_WORDS = 5;

/**
 * The kind of the difference between two stretches of words, either of which may be empty. The first that applies:
 * space, punctuation, case, number, negation, quotation, name, spelling, wording.
 */
export function kindOf(a: readonly Word[], b: readonly Word[]): EditKind {
  if (a.length === 0 && b.length === 0) return 'space';
  const wordsA = a.filter((word) => word.kind !== 'punctuation');
  const wordsB = b.filter((word) => word.kind !== 'punctuation');
  const keysA = wordsA.map((word) => word.key).join(' ');
  const keysB = wordsB.map((word) => word.key).join(' ');
  if (keysA === keysB) {
    if (wordsA.length === 0) return 'punctuation';
    const printed = (words: readonly Word[]) => words.map((word) => word.text).join(' ');
    return printed(wordsA) === printed(wordsB)
      ? 'punctuation'
      : caseOnly(wordsA, wordsB)
        ? 'case'
        : 'spelling';
  }
  const short = Math.max(wordsA.length, wordsB.length) <= NAME_WORDS;
  const numeric = (words: readonly Word[]) => words.some((word) => word.kind === 'number');
  if (
    (short || (numeric(wordsA) && numeric(wordsB))) &&
    differ(wordsA, wordsB, (word) => word.kind === 'number')
  )
    return 'number';
  if (differ(wordsA, wordsB, (word) => NEGATORS.has(word.key))) return 'negation';
  const quoted = (words: readonly Word[]) => words.length > 0 && words.every((word) => word.quoted);
  if (quoted(wordsA) && quoted(wordsB)) return 'quotation';
  if (wordsA.length === 1 && wordsB.length === 1) {
    const [one, other] = [wordsA[0]!, wordsB[0]!];
    if (one.stem === other.stem || respelt(one.key, other.key))
      return one.proper && other.proper && one.stem !== other.stem ? 'name' : 'spelling';
  }
  // In a long rewording some name nearly always differs; only a short one is about it.
  if (short && differ(wordsA, wordsB, (word) => word.proper)) return 'name';
  return 'wording';
}

function differ(a: readonly Word[], b: readonly Word[], counts: (word: Word) => boolean): boolean {
  const keys = (words: readonly Word[]) =>
    words
      .filter(counts)
      .map((word) => word.key)
      .join(' ');
  return keys(a) !== keys(b);
}

function caseOnly(a: readonly Word[], b: readonly Word[]): boolean {
  return a.every((word, index) => word.text.toLowerCase() === b[index]?.text.toLowerCase());
}
