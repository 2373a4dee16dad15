import type { CountedWords } from '../../lexicon/counted-words.ts';
import { countedWordsOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';
import { timesOf } from '../times/times.ts';
import type { Tree } from '../tree/tree.ts';
import type { Amount } from './amount.ts';
import { amountAt } from './amounts.ts';
import { cardinal } from './cardinals.ts';
import { countedBy } from './counted.ts';
import { isNoQuantity } from './not-quantities.ts';
import { ordinal } from './ordinals.ts';
import { amountText, spanOfPieces, type AmountText } from './pieces.ts';
import { predicateOf } from './predicates.ts';
import { isPronounOne } from './pronoun-one.ts';
import { qualifiersAround } from './qualifiers.ts';
import { quantifierAt } from './quantifiers.ts';
import type { Quantity } from './quantity.ts';
import { ratioAt } from './ratios.ts';
import { EMPTY, type Read } from './reading.ts';
import { scoreAt } from './scores.ts';
import { withUnderstood } from './understood.ts';

/**
 * The quantities of a sentence, in order: counts, measures, money, shares, ordinals, scores, quantifiers, with what they count and
 * the predicate they stand under. Dates, times, ages and durations are told by `timesIn`; numbers in names are none.
 */
export function quantitiesIn(tree: Tree): Quantity[] {
  const text = amountText(tree);
  return quantitiesOf(text, timesOf(text, null));
}

/** The same where pieces and times are at hand. */
export function quantitiesOf(text: AmountText, times: readonly Span[]): Quantity[] {
  const { pieces, tree } = text;
  const words = countedWordsOf(tree.language);
  const quantities: Quantity[] = [];
  let [at, time, name] = [0, 0, -1];
  while (at < pieces.length) {
    const piece = pieces[at]!;
    while (time < times.length && times[time]!.end <= piece.start) time += 1;
    if (time < times.length && times[time]!.start <= piece.start) {
      at += 1;
      continue;
    }
    const read = quantityAt(text, at, words);
    const limit = times[time]?.start ?? Infinity;
    if (read !== null && read.to > at && pieces[read.to - 1]!.end <= limit) {
      // "versions 8 and 9": what is joined to a number in a name is one as well.
      const listed =
        name > 0 &&
        at === name + 1 &&
        /^(?:and|or|,)$/.test(pieces[name]!.key) &&
        pieces[at]!.kind === 'figure';
      if (read.quantity !== null && !listed) quantities.push(read.quantity);
      else name = read.to;
      at = read.to;
    } else at += 1;
  }
  return words === null ? quantities : withUnderstood(text, quantities, words);
}

function quantityAt(text: AmountText, at: number, words: CountedWords | null): Read | null {
  const { pieces } = text;
  const score = scoreAt(text, at, words);
  if (score !== null) {
    const span = spanOfPieces(pieces, score.from, score.to);
    return {
      quantity: {
        ...EMPTY,
        ...span,
        kind: 'score',
        value: null,
        low: score.first,
        high: score.second,
        whole: span,
        predicate: predicateOf(text.tree, pieces[score.from]!.token),
      },
      to: score.to,
    };
  }
  const first = amountAt(text, at);
  const quantifier = first === null ? quantifierAt(text, at, words) : null;
  const amount = first;
  if (quantifier !== null) {
    const span = spanOfPieces(pieces, at, quantifier.to);
    const stand: Amount = {
      from: at,
      to: quantifier.to,
      unitTo: quantifier.to,
      kind: 'plain',
      value: null,
      low: quantifier.low,
      high: quantifier.high,
      range: false,
      figures: false,
      vague: true,
      scale: 1,
      unit: null,
      currency: null,
    };
    const { approximator, from } = qualifiersAround(pieces, at, quantifier.to, text.words);
    return {
      quantity: {
        ...EMPTY,
        ...span,
        kind: 'quantifier',
        approximator: quantifier.share && quantifier.low === quantifier.high ? approximator : null,
        low: quantifier.low,
        high: Number.isFinite(quantifier.high) ? quantifier.high : null,
        whole: { start: pieces[from]!.start, end: span.end },
        counted: countedBy(text, stand, words),
        predicate: predicateOf(text.tree, pieces[at]!.token),
        share: quantifier.share,
      },
      to: quantifier.to,
    };
  }
  if (amount === null) return null;
  const ratio = ratioAt(text, amount);
  if (ratio !== null) return cardinal(text, ratio, words);
  if (isNoQuantity(text, amount, words) || isPronounOne(text, amount, words))
    return { quantity: null, to: amount.to };
  return amount.kind === 'ordinal' ? ordinal(text, amount, words) : cardinal(text, amount, words);
}
