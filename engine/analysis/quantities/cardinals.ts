import type { CountedWords } from '../../lexicon/counted-words.ts';
import type { Amount } from './amount.ts';
import { countedBy } from './counted.ts';
import { headToken } from './nouns.ts';
import { perAt } from './per.ts';
import { isDash, spanOfPieces, type AmountText } from './pieces.ts';
import { predicateOf } from './predicates.ts';
import { boundsOf, qualifiersAround } from './qualifiers.ts';
import type { QuantityKind } from './quantity.ts';
import { EMPTY, type Read } from './reading.ts';

/** The dictionary form of a piece; "" where there is none. */
function lemmaAt({ pieces, tree }: AmountText, piece: number): string {
  return tree.tokens[pieces[piece]?.token ?? -1]?.lemma ?? '';
}

/** A number with what it counts, its unit, bounds and rate. */
export function cardinal(text: AmountText, amount: Amount, words: CountedWords | null): Read {
  const { pieces, tree } = text;
  const around = qualifiersAround(pieces, amount.from, amount.unitTo, text.words);
  const per = perAt(text, amount, words);
  const counted = countedBy(text, amount, words);
  // "over six seasons" tells how long, not how many; "swept over 83 plots" where.
  const over =
    around.comparator === 'more' &&
    pieces[amount.from - 1]?.key === 'over' &&
    counted !== null &&
    (words?.stretches.has(counted.lemma) === true ||
      (amount.kind === 'plain' && words?.going?.has(lemmaAt(text, amount.from - 2)) === true));
  // "between two trees" is a place.
  const between = around.comparator === 'between' && !amount.range;
  const qualified = over || between ? { ...around, from: amount.from, comparator: null } : around;
  // A year, as a rule, where the language is not known.
  if (
    text.words === null &&
    amount.kind === 'plain' &&
    counted === null &&
    /^(?:1[5-9]|20)\d\d$/.test(pieces[amount.from]!.text)
  )
    return { quantity: null, to: amount.to };
  // "a record of 9-14": two figures that count nothing are a score.
  if (
    amount.range &&
    amount.kind === 'plain' &&
    (counted === null || !/^(?:NN|JJ)/.test(tree.tokens[pieces[amount.to]?.token ?? -1]?.tag ?? '')) &&
    pieces[amount.to]?.key !== 'of' &&
    qualified.comparator === null &&
    qualified.approximator === null &&
    isDash(pieces[amount.from + 1]) &&
    amount.to === amount.from + 3
  ) {
    const span = spanOfPieces(pieces, amount.from, amount.to);
    return {
      quantity: {
        ...EMPTY,
        ...span,
        kind: 'score',
        low: amount.low,
        high: amount.high,
        whole: span,
        predicate: predicateOf(tree, headToken(text, amount)),
      },
      to: amount.to,
    };
  }
  const kind: QuantityKind =
    amount.kind === 'plain' || amount.kind === 'ordinal'
      ? counted !== null && words?.scales.has(counted.lemma) !== true
        ? 'count'
        : 'number'
      : amount.kind;
  return {
    quantity: {
      ...EMPTY,
      ...spanOfPieces(pieces, amount.from, amount.to),
      kind,
      value: amount.value,
      ...(amount.vague
        ? {
            low: amount.low,
            high: qualified.comparator === 'at least' || qualified.comparator === 'more' ? null : amount.high,
          }
        : boundsOf(amount.low, amount.high, qualified)),
      whole: spanOfPieces(pieces, qualified.from, qualified.to),
      approximator: qualified.approximator,
      comparator: qualified.comparator,
      unit: amount.unit,
      currency: amount.currency,
      per,
      counted,
      predicate: predicateOf(tree, headToken(text, amount)),
    },
    to: Math.max(amount.unitTo, amount.to),
  };
}
