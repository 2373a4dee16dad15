import type { CountedWords } from '../../lexicon/counted-words.ts';
import { countedWordsOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';
import { timesOf } from '../times/times.ts';
import type { Tree } from '../tree/tree.ts';
import { amountAt, type Amount } from './amounts.ts';
import { countedBy } from './counted.ts';
import { headToken } from './nouns.ts';
import { isNoQuantity } from './not-quantities.ts';
import { amountText, isDash, spanOfPieces, type AmountText } from './pieces.ts';
import { predicateOf } from './predicates.ts';
import { boundsOf, qualifiersAround } from './qualifiers.ts';
import { quantifierAt } from './quantifiers.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { scoreAt } from './scores.ts';
import { ordinal } from './ordinals.ts';
import { isPronounOne } from './pronoun-one.ts';
import { EMPTY, type Read } from './reading.ts';

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
  return quantities;
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
  return amount.kind === 'ordinal' ? ordinal(text, amount) : cardinal(text, amount, words);
}

function cardinal(text: AmountText, amount: Amount, words: CountedWords | null): Read {
  const { pieces, tree } = text;
  const around = qualifiersAround(pieces, amount.from, amount.unitTo, text.words);
  const per = perAt(text, amount, words);
  const counted = countedBy(text, amount, words);
  // "over six seasons" tells how long, not how many.
  const over =
    around.comparator === 'more' &&
    pieces[amount.from - 1]?.key === 'over' &&
    counted !== null &&
    words?.stretches.has(counted.lemma) === true;
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

/** "one in five", "one in every 500", "nine out of ten": a part of a whole. */
function ratioAt(text: AmountText, amount: Amount): Amount | null {
  const { pieces, words } = text;
  if (
    words === null ||
    words.numerals.decimal !== '.' ||
    amount.kind !== 'plain' ||
    amount.value === null ||
    amount.range
  )
    return null;
  let at = amount.to;
  if (pieces[at]?.key === 'out' && pieces[at + 1]?.key === 'of') at += 2;
  else if (pieces[at]?.key === 'in') at += pieces[at + 1]?.key === 'every' ? 2 : 1;
  else return null;
  const whole = pieces[at] === undefined ? null : amountAt(text, at);
  if (
    whole === null ||
    whole.kind !== 'plain' ||
    whole.value === null ||
    whole.value <= amount.value ||
    amount.value < 1
  )
    return null;
  if (amount.figures && /^(?:1[89]|20)\d\d$/.test(pieces[at]!.text)) return null;
  const value = amount.value / whole.value;
  return { ...whole, from: amount.from, kind: 'fraction', value, low: value, high: value };
}

/** "a day", "per capita", "a head" behind a number, its unit or what it counts. */
function perAt(
  { pieces, words, tree }: AmountText,
  { unitTo, kind, vague }: Amount,
  counted: CountedWords | null,
): string | null {
  if (words === null || counted === null) return null;
  for (let at = unitTo; at < Math.min(pieces.length - 1, unitTo + 4); at += 1) {
    const piece = pieces[at]!;
    if (piece.text === '/' || words.qualifiers.per.has(piece.key)) {
      const next = pieces[at + 1]!;
      return counted.perNouns.has(next.key) || (piece.key === 'per' && next.kind === 'word')
        ? next.key
        : null;
    }
    if (isDash(piece) && pieces[at + 1]?.key === 'a' && counted.perNouns.has(pieces[at + 3]?.key ?? ''))
      return pieces[at + 3]!.key;
    // "dozens of customers a day"
    if (vague && at === unitTo && piece.key === 'of') continue;
    if (piece.kind !== 'word' || kind === 'percent' || !/^(?:NN|JJ)/.test(tree.tokens[piece.token]!.tag))
      return null;
  }
  return null;
}
