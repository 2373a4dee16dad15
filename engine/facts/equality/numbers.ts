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
  type SlotWhy,
} from './contrast.ts';
import { windowOf, type BoundExtent, type Extent, type PointExtent } from './extent.ts';
import { slipBetween } from './slips.ts';

/** How two extents of one measure stand. */
export function contrastExtents(a: Extent, b: Extent): SlotContrast {
  const rank = { point: 0, bound: 1, range: 2, vague: 3 };
  return rank[a.form] <= rank[b.form] ? inOrder(a, b) : mirrored(inOrder(b, a));
}

function inOrder(a: Extent, b: Extent): SlotContrast {
  switch (a.form) {
    case 'point':
      if (b.form === 'point') return points(a, b);
      if (b.form === 'bound') return pointToBound(a, b);
      return pointToStretch(a, b);
    case 'bound':
      return b.form === 'bound' ? bounds(a, b) : boundToStretch(a, b as Stretch);
    default:
      return stretches(a, b as Stretch);
  }
}

type Stretch = Extract<Extent, { form: 'range' | 'vague' }>;

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** A difference in value, with the slip that may have made it. */
const differ = (a: number, b: number, why: SlotWhy = 'value') =>
  conflict(slipBetween(a, b) ?? why, numberDistance(a, b));

function points(a: PointExtent, b: PointExtent): SlotContrast {
  const distance = numberDistance(a.at, b.at);
  if (a.near === 'nearly' && b.near === 'just over' && b.at >= a.at) return differ(a.at, b.at, 'comparator');
  if (b.near === 'nearly' && a.near === 'just over' && a.at >= b.at) return differ(a.at, b.at, 'comparator');
  if (same(a.at, b.at)) {
    if (a.near !== b.near) return equivalent('approximation');
    return equal(a.precision.figures === b.precision.figures ? 'same' : 'number word');
  }
  if (a.near === null && b.near === null) {
    if (distance > 0 && Math.abs(a.at - b.at) <= a.slack + b.slack && (a.slack === 0 || b.slack === 0))
      return equivalent('share', distance);
    return isRounded(a, b) || isRounded(b, a) ? equivalent('rounding', distance) : differing(a, b);
  }
  const [one, other] = [windowOf(a), windowOf(b)];
  const within = (value: number, { low, high }: { low: number; high: number }) =>
    value >= low - 1e-9 && value <= high + 1e-9;
  return within(a.at, other) || within(b.at, one) ? equivalent('approximation', distance) : differing(a, b);
}

/** A fraction in words has no digits to slip. */
const differing = (a: PointExtent, b: PointExtent) =>
  a.slack > 0 || b.slack > 0 ? conflict('value', numberDistance(a.at, b.at)) : differ(a.at, b.at);

/**
 * Whether `coarse` is `fine` rounded: to the step it is printed in, honestly, and near enough to pass for it. Plain counts of few digits are exact:
 * 57 is not told as 60, nor 487 as 500.
 */
export function isRounded(fine: PointExtent, coarse: PointExtent): boolean {
  const [finer, coarser] = [fine.precision, coarse.precision];
  if (finer.grain >= coarser.grain * 0.999) return false;
  const off = Math.abs(fine.at - coarse.at);
  if (off > (coarser.grain / 2) * 1.000001) return false;
  const share = off / Math.max(Math.abs(fine.at), Math.abs(coarse.at));
  if (finer.scaled) return share <= 0.05;
  return finer.digits >= 3 && share <= 0.02;
}

function pointToBound(a: PointExtent, b: BoundExtent): SlotContrast {
  const distance = numberDistance(a.at, b.at);
  if (same(a.at, b.at)) {
    if (a.near === 'nearly' || a.near === 'just over')
      return (a.near === 'just over') === b.up ? equivalent('comparator') : conflict('comparator', 0);
    if (!b.strict) return narrower('bounds');
    // "more than 3" people are not 3; "over two metres" may be two.
    return a.near === 'about' || b.near || b.precision.round || b.precision.scaled || !b.whole
      ? equivalent('comparator')
      : conflict('comparator', 0);
  }
  const met = b.up ? a.at > b.at : a.at < b.at;
  if (met) {
    const far = b.up ? a.at > Math.max(b.at * 2, b.at + 2) : a.at < b.at / 2;
    return narrower(far ? 'far bounds' : 'bounds', distance);
  }
  const reach = windowOf({ ...a, near: a.near });
  if (a.near !== null && (b.up ? reach.high >= b.at : reach.low <= b.at))
    return equivalent('approximation', distance);
  if (b.near && numberDistance(a.at, b.at) <= 0.05) return equivalent('approximation', distance);
  return differ(a.at, b.at, 'bounds');
}

/** Words of size from "dozens" on are meant of a few times their least. */
const MANY = 20;
const FAR = 6;

function pointToStretch(a: PointExtent, b: Stretch): SlotContrast {
  const { low, high } = windowOf(a);
  const soft = b.form === 'vague' ? { low: b.low * 0.8, high: b.high * 1.25 } : b;
  const why = b.form === 'vague' ? 'vague' : 'range';
  const middle = Number.isFinite(b.low + b.high) ? (b.low + b.high) / 2 : a.at;
  if (a.at >= soft.low - 1e-9 && a.at <= soft.high + 1e-9) {
    // "dozens" are hardly 180.
    const far = b.form === 'vague' && b.low >= MANY && a.at > b.low * FAR;
    return far
      ? narrower('far bounds', numberDistance(a.at, b.low))
      : narrower(why, b.form === 'range' ? numberDistance(a.at, middle) : 0);
  }
  const edge = a.at < soft.low ? b.low : b.high;
  if (a.near !== null && high >= b.low && low <= b.high)
    return equivalent('approximation', numberDistance(a.at, edge));
  const slip = b.form === 'range' ? slipBetween(a.at, edge) : null;
  return conflict(slip === 'magnitude' ? slip : why, numberDistance(a.at, edge));
}

/** The least (or greatest) whole number a bound allows, where it counts whole ones. */
const endOf = ({ at, up, strict, whole }: BoundExtent) => (whole && strict ? (up ? at + 1 : at - 1) : at);

function bounds(a: BoundExtent, b: BoundExtent): SlotContrast {
  const distance = numberDistance(a.at, b.at);
  if (a.up === b.up) {
    if (same(a.at, b.at))
      return a.strict === b.strict
        ? equal(a.precision.figures === b.precision.figures ? 'same' : 'number word')
        : equivalent('comparator');
    if ((a.whole || b.whole) && same(endOf(a), endOf(b))) return equivalent('comparator', distance);
    const [one, other] = [pointOf(a), pointOf(b)];
    if (isRounded(one, other) || isRounded(other, one)) return equivalent('rounding', distance);
    if (a.near || b.near) return distance <= 0.1 ? equivalent('approximation', distance) : differ(a.at, b.at);
    // The same words with another number differ in the number; "more than 50" and "at least 60" go together.
    if (a.strict === b.strict) return differ(a.at, b.at);
    return a.at > b.at === a.up ? narrower('bounds', distance) : wider('bounds', distance);
  }
  if (same(a.at, b.at)) return conflict('comparator', 0);
  const [rising, falling] = a.up ? [a, b] : [b, a];
  return rising.at > falling.at ? differ(a.at, b.at, 'bounds') : incomparable('bounds');
}

const pointOf = ({ at, precision }: BoundExtent): PointExtent => ({
  form: 'point',
  at,
  near: null,
  precision,
  slack: 0,
});

function boundToStretch(a: BoundExtent, b: Stretch): SlotContrast {
  const why = b.form === 'vague' ? 'vague' : 'range';
  const apart = a.strict ? (a.up ? a.at >= b.high : a.at <= b.low) : a.up ? a.at > b.high : a.at < b.low;
  if (apart) return conflict(why, numberDistance(a.at, a.up ? b.high : b.low));
  // As far as it is meant: "more than 30" is hardly said of 70.
  const [low, high] = a.up ? [a.at, a.at * 2] : [a.at / 2, a.at];
  if (b.form === 'vague' && low >= b.low * 0.8 && high <= b.high * 1.25) return narrower('vague');
  return (a.up ? b.low >= a.at : b.high <= a.at) ? wider('bounds') : incomparable('bounds');
}

function stretches(a: Stretch, b: Stretch): SlotContrast {
  const lows = same(a.low, b.low) || a.low === b.low;
  const highs = same(a.high, b.high) || a.high === b.high;
  if (lows && highs) return equal();
  if (a.form === 'vague' && b.form === 'vague') return vagueSizes(a, b);
  const why = a.form === b.form ? 'range' : 'vague';
  const distance = numberDistance(middleOf(a), middleOf(b));
  if (a.form === 'range' && b.form === 'vague') {
    if (a.low >= b.low * 0.8 && a.high <= b.high * 1.25) return narrower('vague');
    return a.high < b.low || a.low > b.high ? conflict('vague', distance) : incomparable('vague');
  }
  if (!lows && !highs && a.low > b.low === a.high < b.high)
    return a.low > b.low ? narrower(why, distance) : wider(why, distance);
  return conflict(why, distance);
}

const middleOf = ({ low, high }: Stretch) =>
  Number.isFinite(low + high) ? (low + high) / 2 : Number.isFinite(low) ? low : 0;

/** "dozens" and "scores" are of one size, "dozens" and "hundreds" are not. */
function vagueSizes(a: Stretch, b: Stretch): SlotContrast {
  const [one, other] = [Math.max(a.low, 1), Math.max(b.low, 1)];
  const ratio = one > other ? one / other : other / one;
  if (ratio >= 4) return conflict('vague', numberDistance(one, other));
  if (a.low >= b.low && a.high <= b.high) return narrower('vague');
  if (b.low >= a.low && b.high <= a.high) return wider('vague');
  return equivalent('vague');
}
