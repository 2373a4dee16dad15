import { kinship } from '../lexicon/lexeme.ts';
import { NEGATORS } from '../lexicon/negators.ts';
import { numberWord } from '../lexicon/number-words.ts';
import type { Word } from '../analysis/document.ts';
import type { EditKind } from '../types.ts';
import { withoutInvisible } from '../segment/tokens.ts';
import { respelt } from '../text/spelling.ts';
import { areMisreadWords, differInLongS } from './misread-words.ts';

/** A difference of more words than this is a rewording, whatever name, figure or negation is among its words. */
const SHORT = 5;

/**
 * The kind of the difference between two stretches of words, either of which may be empty. The first that applies:
 * space, quote style, dash style, punctuation, case, recognition, number, negation, quotation, name, spelling, wording.
 *
 * @param hasDictionary whether the language of both has one, which tells a misread word from another
 * @param isRecognised whether one of the texts was read by a machine: then names may be misread, too
 */
export function kindOf(
  a: readonly Word[],
  b: readonly Word[],
  hasDictionary = false,
  isRecognised: () => boolean = () => false,
): EditKind {
  if (a.length === 0 && b.length === 0) return 'space';
  const wordsA = a.filter((word) => word.kind !== 'punctuation');
  const wordsB = b.filter((word) => word.kind !== 'punctuation');
  const keysA = wordsA.map((word) => word.key).join(' ');
  const keysB = wordsB.map((word) => word.key).join(' ');
  if (keysA === keysB) {
    if (wordsA.length === 0) return styleOf(a, b);
    const printed = (words: readonly Word[]) => words.map((word) => word.text).join(' ');
    if (printed(wordsA) === printed(wordsB)) return 'punctuation';
    if (caseOnly(wordsA, wordsB)) return 'case';
    if (withoutInvisible(printed(wordsA)) === withoutInvisible(printed(wordsB))) return 'space';
    return differInLongS(wordsA, wordsB) ? 'recognition' : 'spelling';
  }
  if (areMisreadWords(a, b, hasDictionary, isRecognised)) return 'recognition';
  const short = Math.max(wordsA.length, wordsB.length) <= SHORT;
  const numeric = (words: readonly Word[]) => words.some((word) => word.kind === 'number');
  if ((short || (numeric(wordsA) && numeric(wordsB))) && figures(wordsA) !== figures(wordsB)) return 'number';
  if (
    wordsA.length > 0 &&
    wordsB.length > 0 &&
    [...wordsA, ...wordsB].every((word) => word.kind === 'number')
  )
    return 'spelling';
  if (short && differ(wordsA, wordsB, (word) => NEGATORS.has(word.key))) return 'negation';
  const quoted = (words: readonly Word[]) => words.length > 0 && words.every((word) => word.quoted);
  if (quoted(wordsA) && quoted(wordsB)) return 'quotation';
  if (wordsA.length === 1 && wordsB.length === 1) {
    const [one, other] = [wordsA[0]!, wordsB[0]!];
    const kin = one.lexeme && other.lexeme ? kinship(one.lexeme, other.lexeme) : 'none';
    if (one.stem === other.stem || kin === 'same') return 'spelling';
    if (kin === 'derived') return 'wording';
    if (respelt(one.key, other.key)) return one.proper && other.proper ? 'name' : 'spelling';
  }
  // In a long rewording some name nearly always differs; only a short one is about it.
  if (short && differ(wordsA, wordsB, (word) => word.proper)) return 'name';
  return 'wording';
}

const QUOTE_MARKS = new Set(['"', "'"]);

/** Of marks that differ: quotation marks for quotation marks, a dash for a dash, or other marks. */
function styleOf(a: readonly Word[], b: readonly Word[]): EditKind {
  if (a.length === 0 || b.length === 0) return 'punctuation';
  const marks = [...a, ...b];
  if (marks.every((mark) => QUOTE_MARKS.has(mark.key))) return 'quote-style';
  return marks.every((mark) => mark.key === '-') ? 'dash-style' : 'punctuation';
}

/** The numbers among the words, however they are written: "12,000" is "12 000", and "twelve" is "12". */
function figures(words: readonly Word[]): string {
  return words
    .filter((word) => word.kind === 'number')
    .map((word) => numberWord(word.key) ?? word.key.replaceAll(',', ''))
    .join('');
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
