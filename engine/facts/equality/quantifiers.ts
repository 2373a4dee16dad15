import { conflict, equal, equivalent, incomparable, mirrored, narrower, wider, type SlotContrast } from './contrast.ts'; // prettier-ignore
import type { Extent } from './extent.ts';
import { contrastExtents } from './numbers.ts';

/** How much of a set, or how many, a word tells: "most", "several". */
export interface Quantified {
  readonly share: boolean;
  readonly low: number;
  readonly high: number;
  readonly printed: string;
}

const same = (a: Quantified, b: Quantified) =>
  a.printed.toLowerCase() === b.printed.toLowerCase() ? equal() : equivalent('quantifier');

/** "nearly all" is more than most and less than all. */
export function approximated(word: Quantified): Quantified {
  if (!word.share || word.low !== word.high) return word;
  return word.low === 1 ? { ...word, low: 0.75, high: 1 } : { ...word, low: 0.001, high: 0.25 };
}

const ALL = (one: Quantified) => one.share && one.low === 1;
const NONE = (one: Quantified) => one.high === 0;
const SOME = (one: Quantified) => one.share && one.low === 0 && one.high === 1;
const MOST = (one: Quantified) => one.share && one.low >= 0.5 && one.low < 1;
const FEW = (one: Quantified) => !one.share && one.low === 0 && one.high > 0;
const MANY = (one: Quantified) => !one.share && one.high === Infinity;

/** How two words of quantity stand, said of one set. */
export function contrastQuantifiers(a: Quantified, b: Quantified): SlotContrast {
  if (a.share === b.share && a.low === b.low && a.high === b.high) return same(a, b);
  if (NONE(a) || NONE(b)) return NONE(a) && NONE(b) ? equivalent('quantifier') : conflict('quantifier');
  if (a.share && b.share) return shares(a, b);
  if (!a.share && !b.share) return counts(a, b);
  const [share, count] = a.share ? [a, b] : [b, a];
  if (count.low === count.high) return incomparable('quantifier');
  if (ALL(share)) return conflict('quantifier', 0.5);
  if (SOME(share)) return FEW(count) || MANY(count) ? incomparable('quantifier') : equivalent('quantifier');
  if (MOST(share)) return MANY(count) ? incomparable('quantifier') : conflict('quantifier', 0.5);
  return incomparable('quantifier');
}

function shares(a: Quantified, b: Quantified): SlotContrast {
  if (MOST(a) && MOST(b)) return a.low > b.low ? narrower('quantifier') : wider('quantifier');
  return conflict('quantifier', Math.max(Math.abs(a.low - b.low), Math.abs(a.high - b.high)) / 2);
}

function counts(a: Quantified, b: Quantified): SlotContrast {
  if (a.low > b.high || b.low > a.high) return conflict('quantifier', 0.5);
  if ((FEW(a) && MANY(b)) || (FEW(b) && MANY(a))) return conflict('quantifier', 0.5);
  if (FEW(a) || FEW(b) || MANY(a) || MANY(b)) return incomparable('quantifier');
  if (a.low >= b.low && a.high <= b.high) return narrower('quantifier');
  if (b.low >= a.low && b.high <= a.high) return wider('quantifier');
  return equivalent('quantifier');
}

/** A word of quantity against a share in numbers (of one): "most" / "60 percent", "all" / "half". */
export function quantifierAgainstShare(word: Quantified, share: Extent): SlotContrast {
  if (!word.share) return incomparable('quantifier');
  if (share.form === 'range' || share.form === 'vague') {
    if (share.low >= word.low && share.high <= word.high) return wider('quantifier');
    return share.high < word.low || share.low > word.high
      ? conflict('quantifier')
      : incomparable('quantifier');
  }
  const { at } = share;
  const off = Math.min(1, Math.max(word.low - at, at - word.high, 0));
  if (share.form === 'bound') {
    if (MOST(word) && share.up && at >= word.low)
      return at === word.low ? equivalent('quantifier') : wider('quantifier');
    if (MOST(word) && !share.up && at <= word.low) return conflict('quantifier', 0.5);
    if (ALL(word) && !share.up) return conflict('quantifier', 0.5);
    if (NONE(word) && share.up && at > 0) return conflict('quantifier', 0.5);
    return incomparable('quantifier');
  }
  if (ALL(word) || NONE(word))
    return at === word.low
      ? share.near === null
        ? equivalent('quantifier')
        : conflict('quantifier', 0)
      : conflict('quantifier', off);
  if (MOST(word)) return at > word.low && at < 1 ? wider('quantifier') : conflict('quantifier', off);
  return at > word.low && at < word.high ? wider('quantifier') : conflict('quantifier', off);
}

/** A word of quantity against a number of things: "several" / "five". */
export function quantifierAgainstCount(word: Quantified, count: Extent): SlotContrast {
  if (NONE(word))
    return count.form === 'point' && count.at === 0 ? equivalent('quantifier') : conflict('quantifier');
  if (word.share) return incomparable('quantifier');
  if (word.low === word.high) {
    const point: Extent = {
      form: 'point',
      at: word.low,
      near: null,
      precision: { grain: 1, digits: 1, scaled: false, round: false, figures: false },
      slack: 0,
    };
    const found = contrastExtents(point, count);
    return found.relation === 'equal' ? equivalent('quantifier') : found;
  }
  if (FEW(word) || MANY(word)) {
    const apart = mirrored(contrastExtents(count, { form: 'vague', low: word.low, high: word.high }));
    return apart.relation === 'conflict' ? conflict('quantifier', apart.distance) : apart;
  }
  const found = contrastExtents({ form: 'vague', low: word.low, high: word.high }, count);
  return found.why === 'vague' && found.relation === 'conflict' ? conflict('vague', found.distance) : found;
}
