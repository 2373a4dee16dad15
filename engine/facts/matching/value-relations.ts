import type { Fact, FactValue } from '../fact.ts';
import type { NameParts } from '../lexical/index.ts';

/** The names of the numbers of {@link valueRelations}, in their order. */
export const VALUE_RELATIONS = [
  'log ratio', 'same number', 'same leading digits', 'same unit', 'both exact',
  'fields equal', 'fields differ', 'same precision', 'weekday equal', 'day equal', 'month equal', 'year equal', 'clock equal', 'both relative',
  'both persons', 'words in common',
] as const; // prettier-ignore

/** Ratios beyond this are all far. */
const FARTHEST = 6;

/**
 * How two values stand as values, whatever they are of: amounts of one number in two units, or of the same digits at another place, are of
 * one thing as a rule ("$46 million", "46 million euros"), and so are dates that share the day and not the weekday.
 */
export function valueRelations(a: FactValue, b: FactValue): number[] {
  const numbers = [numberOf(a), numberOf(b)] as const;
  const dates = a.family === 'time' && b.family === 'time' ? dateRelations(a.time, b.time) : NO_DATES;
  const names =
    a.family === 'name' && b.family === 'name' ? nameRelations(a.name.parts, b.name.parts) : NO_NAMES;
  return [...numberRelations(numbers[0], numbers[1]), ...dates, ...names];
}

interface Amount {
  readonly value: number;
  readonly unit: string;
  readonly exact: boolean;
}

function numberOf(value: FactValue): Amount | null {
  if (value.family === 'quantity') {
    const { value: own, low, high, unit, currency, kind, approximator, comparator } = value.quantity;
    const number = own ?? low ?? high;
    if (number === null) return null;
    return {
      value: number,
      unit: currency ?? unit ?? kind,
      exact: approximator === null && comparator === null,
    };
  }
  if (value.family !== 'time' || value.time.amount === null) return null;
  const { value: own, low, high, unit } = value.time.amount;
  const number = own ?? low ?? high;
  return number === null ? null : { value: number, unit, exact: own !== null };
}

/** Seven digits of a number, whatever its magnitude. */
function leadingDigits(number: number): string {
  const printed = number.toExponential(6);
  return printed.slice(0, printed.indexOf('e'));
}

function numberRelations(a: Amount | null, b: Amount | null): number[] {
  if (a === null || b === null) return [0, 0, 0, 0, 0];
  const ratio =
    a.value > 0 && b.value > 0
      ? Math.min(FARTHEST, Math.abs(Math.log(a.value / b.value)))
      : a.value === b.value
        ? 0
        : FARTHEST;
  return [
    ratio,
    a.value === b.value ? 1 : 0,
    a.value === b.value || leadingDigits(a.value) === leadingDigits(b.value) ? 1 : 0,
    a.unit === b.unit ? 1 : 0,
    a.exact && b.exact ? 1 : 0,
  ];
}

const NO_DATES = [0, 0, 0, 0, 0, 0, 0, 0, 0];
const FIELDS = ['weekday', 'day', 'month', 'year', 'hour', 'minute', 'partOfDay', 'season'] as const;
type Time = Extract<FactValue, { family: 'time' }>['time'];

function dateRelations(a: Time, b: Time): number[] {
  const known = FIELDS.filter((field) => a[field] !== null && b[field] !== null);
  const equal = new Set(known.filter((field) => a[field] === b[field]));
  const flag = (holds: boolean) => (holds ? 1 : 0);
  return [
    equal.size,
    known.length - equal.size,
    flag(FIELDS.every((field) => (a[field] === null) === (b[field] === null))),
    flag(equal.has('weekday')),
    flag(equal.has('day')),
    flag(equal.has('month')),
    flag(equal.has('year')),
    flag(equal.has('hour')),
    flag(a.shift !== null && b.shift !== null),
  ];
}

const NO_NAMES = [0, 0];

function nameRelations(a: NameParts, b: NameParts): number[] {
  return [
    a.kind === 'person' && b.kind === 'person' ? 1 : 0,
    a.words.filter((word) => b.words.includes(word)).length,
  ];
}

/** Facts of one sort can take each other's place: counts, percentages, days, years. */
export function sortOf({ value, group }: Fact): string {
  if (value.family === 'quantity') return `${value.quantity.kind} ${value.quantity.unit ?? ''}`;
  if (value.family === 'time')
    return `${value.time.kind} ${FIELDS.filter((field) => value.time[field] !== null).join('+')}`;
  return value.family === 'name' ? `name ${value.name.parts.kind ?? ''}` : group;
}
