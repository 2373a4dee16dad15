import type { AmountWords } from '../../lexicon/amount-words.ts';
import type { Span } from '../../types.ts';
import type { Tree } from '../tree/tree.ts';
import { cardinalAt } from './cardinal-numerals.ts';
import { figureAt } from './figures.ts';
import { exact, type Numeral } from './numeral.ts';
import { ordinalAt } from './ordinal-numerals.ts';
import { halfOfScale, partAt } from './parts-of-one.ts';
import { amountText, type Piece } from './pieces.ts';
import { someOfScale, vagueAt } from './vague-numerals.ts';

/**
 * The number that begins at a piece: "1,082,000", "one million eighty two thousand", "a hundred and twenty", "ten and a half million",
 * "half a million", "two-thirds", "dozens", "21st". Null for none.
 *
 * @param money a sign of money stands before it, so that "m" is a million
 */
export function numeralAt(
  pieces: readonly Piece[],
  at: number,
  words: AmountWords | null,
  money = false,
): Numeral | null {
  if (pieces[at] === undefined) return null;
  const numerals = words?.numerals;
  if (numerals === undefined) {
    const figure = figureAt(pieces, at, null);
    return figure === null ? null : exact(at, figure.to, figure.value, { figures: true });
  }
  return (
    ordinalAt(pieces, at, words!) ??
    vagueAt(pieces, at, numerals) ??
    someOfScale(pieces, at, numerals) ??
    halfOfScale(pieces, at, numerals) ??
    partAt(pieces, at, words!) ??
    cardinalAt(pieces, at, words!, money)
  );
}

/** The number that a stretch of a sentence is from end to end; null where it is none, or more. */
export function numeralIn(tree: Tree, { start, end }: Span): Numeral | null {
  const { pieces, words } = amountText(tree);
  const first = pieces.findIndex((piece) => piece.start === start);
  const numeral = first < 0 ? null : numeralAt(pieces, first, words);
  return numeral === null || pieces[numeral.to - 1]!.end !== end ? null : numeral;
}
