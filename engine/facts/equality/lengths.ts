import type { TimeAmount } from '../../analysis/times/time.ts';
import { conflict, equivalent, incomparable, type SlotContrast } from './contrast.ts';
import { mapped, type Extent } from './extent.ts';
import { contrastExtents } from './numbers.ts';
import { stepOf } from './precision.ts';
import { SECONDS } from './rates.ts';
import type { TimeSide } from './time-side.ts';

/** What lengths in two units may be off: a month is 30 days, and four weeks to most. */
const TOLERANCE = 0.02;
const MONTH_TOLERANCE = 0.09;
const MONTHS: ReadonlySet<string> = new Set(['month', 'quarter', 'season']);

/** How two lengths of time stand: "90 minutes" / "an hour and a half", "more than a week" / "nine days". */
export function contrastLengths(a: TimeSide, b: TimeSide): SlotContrast {
  return lengths(a, b, 'length');
}

/** How two ages stand: "34-year-old" / "aged 34"; "in his 50s" / "57". */
export function contrastAges(a: TimeSide, b: TimeSide): SlotContrast {
  return lengths(a, b, 'age');
}

function lengths(a: TimeSide, b: TimeSide, why: 'length' | 'age'): SlotContrast {
  const [p, q] = [a.time.amount, b.time.amount];
  if (p === null || q === null) return incomparable(why);
  const [printedOne, printedOther] = [extentOfLength(a, p), extentOfLength(b, q)];
  if (p.unit === q.unit) return named(contrastExtents(printedOne, printedOther), why);
  const [one, other] = [mapped(printedOne, inSeconds(p)), mapped(printedOther, inSeconds(q))];
  const found = contrastExtents(one, other);
  if (found.relation === 'equal') return equivalent(why);
  if (found.relation !== 'conflict') return named(found, why);
  if (p.value !== null && p.value === q.value) return conflict('unit', found.distance);
  const crossing = MONTHS.has(p.unit) !== MONTHS.has(q.unit);
  const alike = crossing
    ? found.distance <= MONTH_TOLERANCE && goOneWay(one, other)
    : one.form === 'point' &&
      other.form === 'point' &&
      one.near === other.near &&
      found.distance <= TOLERANCE;
  return alike ? equivalent(why, found.distance) : conflict(why, found.distance);
}

/** "Less than four weeks" and "a month", "more than a month" and "more than four weeks"; not "less than a month" and "more than four weeks". */
function goOneWay(a: Extent, b: Extent): boolean {
  if (a.form === 'bound' && b.form === 'bound') return a.up === b.up;
  const open = (one: Extent) => one.form === 'range' || one.form === 'vague';
  return !open(a) && !open(b);
}

function named(contrast: SlotContrast, why: 'length' | 'age'): SlotContrast {
  const keeps = ['same', 'number word', 'rounding', 'approximation', 'comparator', 'bounds', 'far bounds', 'range', 'vague', 'magnitude', 'digits']; // prettier-ignore
  return keeps.includes(contrast.why) ? contrast : { ...contrast, why };
}

const inSeconds =
  ({ unit }: TimeAmount) =>
  (value: number) =>
    value * SECONDS[unit];

function extentOfLength(
  { time, printed, near, comparator }: TimeSide,
  { value, low, high, range }: TimeAmount,
): Extent {
  if (value === null)
    return { form: range || time.kind === 'age' ? 'range' : 'vague', low: low ?? 0, high: high ?? Infinity };
  const figures = /\d/.test(printed);
  const precision = {
    grain: stepOf(value),
    digits: 1,
    scaled: false,
    round: value >= 10 && value % 10 === 0,
    figures,
  };
  if (comparator !== null)
    return {
      form: 'bound',
      at: value,
      up: comparator === 'more' || comparator === 'at least',
      strict: comparator === 'more' || comparator === 'less',
      near: near !== null,
      precision,
      whole: false,
    };
  return { form: 'point', at: value, near, precision, slack: 0 };
}
