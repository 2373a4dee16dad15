import type { Quantity } from '../../analysis/quantities/quantity.ts';
import { precisionOf, roundStep, type Precision } from './precision.ts';

/**
 * What of the number line a value allows.
 *
 * - `point`: a number, exact or under an approximator (`near`).
 * - `bound`: open on one side: "more than 50" (`up`, `strict`), "at most 50" (down).
 * - `range`: between two printed numbers.
 * - `vague`: what a word allows: "dozens", "several".
 */
export type Extent = PointExtent | BoundExtent | RangeExtent | VagueExtent;

export interface PointExtent {
  readonly form: 'point';
  readonly at: number;
  readonly near: Quantity['approximator'];
  readonly precision: Precision;
  /** How far a fraction in words reaches besides: "a third" is 33 and 34 percent. */
  readonly slack: number;
}

export interface BoundExtent {
  readonly form: 'bound';
  readonly at: number;
  readonly up: boolean;
  /** "more than": the number itself is left out. */
  readonly strict: boolean;
  readonly near: boolean;
  readonly precision: Precision;
  /** It counts in whole numbers: more than 3 are 4. */
  readonly whole: boolean;
}

export interface RangeExtent {
  readonly form: 'range';
  readonly low: number;
  readonly high: number;
}

export interface VagueExtent {
  readonly form: 'vague';
  readonly low: number;
  readonly high: number;
}

/** How far a fraction in words reaches, as a share of one. */
const FRACTION_SLACK = 0.015;

/** The extent of a quantity of any kind with numbers; null for scores and where nothing is said. */
export function extentOf(quantity: Quantity, printed: string, language: string): Extent | null {
  const { kind, value, low, high, comparator, approximator } = quantity;
  if (kind === 'score') return null;
  if (value !== null) {
    const precision = precisionOf(printed, value, language);
    if (comparator !== null && comparator !== 'between')
      return {
        form: 'bound',
        at: value,
        up: comparator === 'more' || comparator === 'at least',
        strict: comparator === 'more' || comparator === 'less',
        near: approximator !== null,
        precision,
        whole: kind === 'count' && Number.isInteger(value),
      };
    return {
      form: 'point',
      at: value,
      near: approximator,
      precision,
      slack: kind === 'fraction' ? FRACTION_SLACK : 0,
    };
  }
  if (low === null && high === null) return null;
  const [from, to] = [low ?? -Infinity, high ?? Infinity];
  const range = /\d.*\D.*\d/u.test(printed) || comparator === 'between' || isPrintedRange(quantity, printed);
  return { form: range && kind !== 'quantifier' ? 'range' : 'vague', low: from, high: to };
}

/** "three or four", "twenty to thirty": two numbers in words. A word of size spans more than it prints. */
function isPrintedRange({ low, high }: Quantity, printed: string): boolean {
  return low !== null && high !== null && printed.includes(' ') && high < low * 2.5 && low !== 0;
}

/** The same in another measure: every number goes through a rising function. */
export function mapped(extent: Extent, to: (value: number) => number): Extent {
  if (extent.form === 'range' || extent.form === 'vague')
    return { ...extent, low: to(extent.low), high: to(extent.high) };
  const at = to(extent.at);
  const grain = Math.abs(to(extent.at + extent.precision.grain) - at);
  const precision = { ...extent.precision, grain };
  return extent.form === 'point' ? { ...extent, at, precision } : { ...extent, at, precision };
}

/** What a number under an approximator is said of: "about 5,000" of 4,500 to 5,500, "nearly 60" of 55 to 60. */
export function windowOf({ at, near, precision, slack }: PointExtent): { low: number; high: number } {
  if (near === null) return { low: at - slack, high: at + slack };
  const size = Math.abs(at);
  const step = roundStep(at, precision.grain);
  const reach = Math.max(Math.min(Math.max(step / 2, size * 0.05), size * 0.1), size >= 10 ? 1 : 0, slack);
  return {
    low: near === 'just over' ? at : at - reach,
    high: near === 'nearly' ? at : at + reach,
  };
}
