import type { QuantityKind } from '../../analysis/quantities/quantity.ts';
import { amountWordsOf } from '../../lexicon/language-pack.ts';
import {
  conflict,
  equal,
  equivalent,
  incomparable,
  mirrored,
  narrower,
  numberDistance,
  wider,
  type SlotContrast,
} from './contrast.ts';
import type { Extent } from './extent.ts';
import { contrastMeasures } from './measures.ts';
import { contrastMoney } from './money.ts';
import { contrastExtents } from './numbers.ts';
import {
  approximated,
  contrastQuantifiers,
  quantifierAgainstCount,
  quantifierAgainstShare,
  type Quantified,
} from './quantifiers.ts';
import type { QuantitySide } from './quantity-side.ts';
import { contrastPlaces } from './ranks.ts';
import { secondsPer } from './rates.ts';
import { contrastShares, shareOf } from './shares.ts';
import { slipBetween } from './slips.ts';

/**
 * How two quantities of one slot stand: numbers, shares, sums, measures, ranks, scores and words of quantity, with what bounds and
 * approximates them. Symmetric: swapped sides give the mirrored relation. Never throws.
 */
export function contrastQuantities(a: QuantitySide, b: QuantitySide): SlotContrast {
  const [p, q] = [a.quantity.per, b.quantity.per];
  if (p === q) return withoutRate(a, b);
  if (p !== null && q !== null) return rates(a, b, p, q);
  const found = withoutRate(a, b);
  if (found.relation === 'equal' || found.relation === 'equivalent')
    return p === null ? wider('per') : narrower('per');
  // One figure in two units or currencies is told of one thing, whatever it is per.
  const slip = ['magnitude', 'digits', 'unit', 'currency'].includes(found.why);
  return found.relation === 'conflict' && !slip ? incomparable('per') : found;
}

/** "10 a day" / "70 a week". */
function rates(a: QuantitySide, b: QuantitySide, p: string, q: string): SlotContrast {
  const [one, other] = [secondsPer(p, a.language), secondsPer(q, b.language)];
  if (one === null || other === null) return incomparable('per');
  const plain = withoutRate(a, b);
  if (one === other || plain.relation === 'incomparable') return plain;
  const [x, y] = [a.extent, b.extent];
  if (x?.form !== 'point' || y?.form !== 'point') return incomparable('per');
  const distance = Math.abs(x.at / one - y.at / other) / Math.max(Math.abs(x.at / one), Math.abs(y.at / other), 1e-12); // prettier-ignore
  return distance <= 0.03 ? equivalent('per', distance) : conflict('per', Math.min(1, distance));
}

type Family = 'number' | 'share' | 'points' | 'money' | 'measure' | 'place' | 'score' | 'quantifier';

const FAMILIES: Readonly<Record<QuantityKind, Family>> = {
  count: 'number',
  number: 'number',
  ordinal: 'place',
  rank: 'place',
  fraction: 'share',
  percent: 'share',
  points: 'points',
  money: 'money',
  measure: 'measure',
  score: 'score',
  quantifier: 'quantifier',
};

function withoutRate(a: QuantitySide, b: QuantitySide): SlotContrast {
  const [one, other] = [FAMILIES[a.quantity.kind], FAMILIES[b.quantity.kind]];
  if (one !== other) return ofTwoFamilies(a, one, b, other);
  switch (one) {
    case 'money':
      return contrastMoney(a, b);
    case 'measure':
      return measures(a, b);
    case 'place':
      return contrastPlaces(a, b);
    case 'score':
      return scores(a, b);
    case 'quantifier':
      return contrastQuantifiers(quantified(a), quantified(b));
    case 'share':
      return contrastShares(a, b);
    case 'number':
    case 'points':
      return extents(a, b);
  }
}

function extents(a: QuantitySide, b: QuantitySide): SlotContrast {
  const [one, other] = [a.extent, b.extent];
  return one === null || other === null ? incomparable('kind') : contrastExtents(one, other);
}

function measures(a: QuantitySide, b: QuantitySide): SlotContrast {
  const [one, other] = [measured(a), measured(b)];
  return one === null || other === null ? incomparable('kind') : contrastMeasures(one, other);
}

function measured(side: QuantitySide): { unit: string; extent: Extent } | null {
  const extent = side.extent;
  return extent === null || side.quantity.unit === null ? null : { unit: side.quantity.unit, extent };
}

function quantified({ quantity, printed }: QuantitySide): Quantified {
  const word = { share: quantity.share, low: quantity.low ?? 0, high: quantity.high ?? Infinity, printed };
  return quantity.approximator === null ? word : approximated(word);
}

/** Who was ahead is told by whose side a score is seen from: swapped numbers say nothing. */
function scores({ quantity: a }: QuantitySide, { quantity: b }: QuantitySide): SlotContrast {
  if (a.low === b.low && a.high === b.high) return equal();
  if (a.low === b.high && a.high === b.low) return incomparable('score');
  return conflict('score', 0.5);
}

function ofTwoFamilies(a: QuantitySide, one: Family, b: QuantitySide, other: Family): SlotContrast {
  return inOrder(a, one, b, other) ?? mirroredOrNull(inOrder(b, other, a, one)) ?? incomparable('kind');
}

const mirroredOrNull = (found: SlotContrast | null) => (found === null ? null : mirrored(found));

function inOrder(a: QuantitySide, one: Family, b: QuantitySide, other: Family): SlotContrast | null {
  if (one === 'quantifier') {
    const extent = other === 'share' ? shareOf(b) : other === 'number' ? b.extent : null;
    if (extent === null) return null;
    return other === 'share'
      ? quantifierAgainstShare(quantified(a), extent)
      : quantifierAgainstCount(quantified(a), extent);
  }
  // "3 percent" / "3 percentage points", "3 points".
  if ((one === 'points' || countsPoints(a)) && other === 'share' && b.quantity.kind === 'percent')
    return sameNumber(a, b) ? conflict('points', 0.5) : incomparable('points');
  if (one === 'money' && other === 'measure' && b.quantity.unit === 'pound' && a.quantity.currency === 'GBP')
    return sameNumber(a, b) ? equivalent('unit') : null;
  if (one === 'score' && other === 'number') return scoreAgainstNumber(a, b);
  // "$3.4 billion" / "3.4 billion": what is counted is not said.
  if ((one === 'money' || one === 'measure') && other === 'number' && b.quantity.kind === 'number')
    return sameNumber(a, b) ? narrower(one === 'money' ? 'currency' : 'unit') : null;
  return null;
}

/** "48,216 votes to 41,107" / "42,816": a number that is nearly one of the two is a slip of it. */
function scoreAgainstNumber(
  { quantity: score }: QuantitySide,
  { quantity: { value } }: QuantitySide,
): SlotContrast | null {
  if (value === null || score.low === null || score.high === null) return null;
  const sides = [score.low, score.high];
  if (sides.includes(value)) return wider('score');
  const slip = sides.find((one) => slipBetween(one, value) === 'digits');
  return slip === undefined ? null : conflict('digits', numberDistance(slip, value));
}

/** "eight points", where nothing says of what. */
function countsPoints({ quantity, language }: QuantitySide): boolean {
  const { counted } = quantity;
  return (
    counted !== null &&
    quantity.kind === 'count' &&
    amountWordsOf(language)?.qualifiers.points.has(counted.lemma) === true
  );
}

function sameNumber({ quantity: a }: QuantitySide, { quantity: b }: QuantitySide): boolean {
  return a.value !== null && a.value === b.value;
}
