import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY } from '../../analysis/quantities/reading.ts';
import type { Quantity, QuantityKind } from '../../analysis/quantities/quantity.ts';
import type { CalendarFields, Time, TimeKind, TimeShift } from '../../analysis/times/time.ts';
import type { TimeUnit } from '../../lexicon/amount-words.ts';
import { UNITS } from '../../lexicon/unit-table.ts';
import { mirrored, type SlotContrast } from './contrast.ts';
import { sideAsPrinted, type QuantitySide } from './quantity-side.ts';
import { contrastQuantities } from './quantities.ts';
import { quantityIn, timeIn } from './sides.test-data.ts';
import type { TimeSide } from './time-side.ts';
import { contrastTimes } from './times.ts';

const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const number = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: -40, max: 5e6 }),
  fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1, 12, 57, 60, 61, 5000, 4987, 3.4e9, 1e12, -18, 32, 104),
  fc.double({ min: -1e4, max: 1e7, noNaN: true }),
);

const quantity: fc.Arbitrary<QuantitySide> = fc
  .record({
    kind: fc.constantFrom<QuantityKind>('count', 'number', 'ordinal', 'rank', 'fraction', 'percent', 'points', 'money', 'measure', 'score', 'quantifier'), // prettier-ignore
    value: orNull(number),
    ends: fc.tuple(orNull(number), orNull(number)),
    approximator: orNull(fc.constantFrom('about', 'nearly', 'just over')),
    comparator: orNull(fc.constantFrom('more', 'at least', 'less', 'at most', 'between')),
    unit: orNull(fc.constantFrom(...UNITS.keys(), 'league')),
    currency: orNull(fc.constantFrom('USD', 'EUR', 'GBP', 'CAD', 'JPY', 'CNY')),
    per: orNull(fc.constantFrom('day', 'week', 'hour', 'head')),
    superlative: orNull(fc.constantFrom('largest', 'smallest')),
    share: fc.boolean(),
    printed: fc.oneof(fc.constantFrom('$5', '5 dollars', '12 to 15', 'three or four', 'dozens', '¥', ''), fc.string({ maxLength: 12 })), // prettier-ignore
    language: fc.constantFrom('en', 'de', 'fr', 'xx'),
  })
  .map(({ printed, language, ends: [p, q], ...told }) => {
    const [low, high] = p !== null && q !== null && p > q ? [q, p] : [p, q];
    const span = { start: 0, end: printed.length };
    const quantity: Quantity = { ...EMPTY, ...told, low, high, ...span, whole: span };
    return sideAsPrinted(quantity, told.value === null ? printed : `${printed} ${told.value}`, language);
  });

const field = (min: number, max: number) => orNull(fc.integer({ min, max }));
const fields: fc.Arbitrary<CalendarFields> = fc.record({
  year: field(-50, 2030),
  month: field(1, 12),
  day: field(1, 31),
  weekday: field(1, 7),
  hour: field(0, 23),
  minute: field(0, 59),
  zone: orNull(fc.constantFrom('GMT', 'ET', 'CET', 'local', 'odd')),
  partOfDay: orNull(fc.constantFrom('morning', 'midday', 'afternoon', 'evening', 'night')),
  season: orNull(fc.constantFrom('spring', 'summer', 'autumn', 'winter')),
});
const units: readonly TimeUnit[] = ['second', 'minute', 'hour', 'day', 'night', 'weekend', 'week', 'fortnight', 'month', 'quarter', 'season', 'year', 'decade', 'century']; // prettier-ignore
const day = fc.integer({ min: 0, max: 30_000 });
const iso = (one: number) => new Date(one * 86_400_000).toISOString().slice(0, 10);

const time: fc.Arbitrary<TimeSide> = fc
  .record({
    fields,
    kind: fc.constantFrom<TimeKind>('date', 'weekday', 'month', 'season', 'year', 'decade', 'century', 'clock', 'part of day', 'duration', 'age', 'frequency', 'relative'), // prettier-ignore
    until: orNull(fields),
    modifier: orNull(fc.constantFrom('early', 'mid', 'late')),
    amount: orNull(fc.record({ value: orNull(fc.integer({ min: 0, max: 100 })), low: field(0, 50), high: field(50, 100), range: fc.boolean(), unit: fc.constantFrom(...units) })), // prettier-ignore
    shift: orNull(fc.record<TimeShift>({ by: field(-5, 5), way: fc.constantFrom(-1, 0, 1), unit: fc.constantFrom(...units, 'weekday', 'month name', 'season name'), from: fc.constantFrom('now', 'then') })), // prettier-ignore
    value: fc.oneof(fc.constantFrom('R1/P1D', 'R2/P1W', 'R1/WD2', 'R1/PT12H', 'RX', 'OPEN'), fc.string({ maxLength: 8 })), // prettier-ignore
    open: fc.boolean(),
    interval: orNull(fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([from, more]) => ({ from: iso(from), to: iso(from + more) }))), // prettier-ignore
    around: fc.record({
      published: orNull(fc.oneof(day.map(iso), fc.constantFrom('2024', '2024-08', 'soon'))),
      bound: orNull(
        fc.constantFrom('before', 'shortly before', 'after', 'shortly after', 'by', 'until', 'since'),
      ),
      near: orNull(fc.constantFrom('about', 'nearly', 'just over')),
      comparator: orNull(fc.constantFrom('more', 'at least', 'less', 'at most')),
      halfTold: fc.boolean(),
      printed: fc.constantFrom('6/8/2024', 'it', '12', '3/3/2020'),
    }),
  })
  .map(({ around, fields: told, ...more }) => {
    const time: Time = { ...told, ...more, start: 0, end: 1, predicate: -1 };
    return { ...around, time, language: 'en' };
  });

const RELATIONS = ['equal', 'equivalent', 'narrower', 'wider', 'conflict', 'incomparable'];

function expectLawful(one: SlotContrast, other: SlotContrast): void {
  expect(other).toEqual(mirrored(one));
  expect(RELATIONS).toContain(one.relation);
  expect(one.distance).toBeGreaterThanOrEqual(0);
  expect(one.distance).toBeLessThanOrEqual(1);
  if (one.relation === 'equal') expect(one.distance).toBe(0);
}

describe('contrasts of quantities', () => {
  it('are symmetric, total and within their bounds', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expectLawful(contrastQuantities(a, b), contrastQuantities(b, a));
      }),
      { seed: 61, numRuns: 6_000 },
    );
  });

  it('of one quantity with itself are equal wherever it says anything', () => {
    fc.assert(
      fc.property(quantity, (a) => {
        const { relation } = contrastQuantities(a, a);
        expect(['equal', 'incomparable']).toContain(relation);
      }),
      { seed: 62, numRuns: 2_000 },
    );
  });

  const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
  const TENS = '. . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const inWords = (value: number): string =>
    value < 20
      ? ONES[value]!
      : value < 100
        ? `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ONES[value % 10]}`}`
        : value < 1000
          ? `${ONES[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`
          : `${inWords(Math.floor(value / 1000))} thousand${value % 1000 === 0 ? '' : ` ${inWords(value % 1000)}`}`;
  const counted = (told: string) => quantityIn(`Police counted ${told} people.`);

  it.each([
    2, 9, 11, 14, 20, 21, 37, 40, 58, 61, 99, 100, 101, 119, 250, 314, 999, 1000, 1200, 2024, 4987, 12_000,
    61_500,
  ])('tell %s in words from no number but its own', (value) => {
    const words = counted(inWords(value));
    expect(contrastQuantities(counted(String(value)), words).relation).toBe('equal');
    expect(contrastQuantities(counted(value.toLocaleString('en-US')), words).relation).toBe('equal');
    expect(contrastQuantities(counted(String(value + Math.ceil(value / 20) + 2)), words).relation).toBe(
      'conflict',
    );
  });

  it('take a number for its own rounding to two or three digits, and for nothing farther', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 9_999_999 }),
        fc.integer({ min: 2, max: 3 }),
        (value, digits) => {
          const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
          const rounded = Math.round(value / step) * step;
          const beside = rounded + 2 * step;
          // What ends in more zeros may be rounded farther.
          fc.pre(value % 10 !== 0 && beside % (step * 10) !== 0);
          const off = Math.abs(value - rounded) / value;
          const side = (one: number): QuantitySide =>
            sideAsPrinted({ ...EMPTY, kind: 'count', value: one, low: one, high: one, start: 0, end: 1, whole: { start: 0, end: 1 } }, String(one), 'en'); // prettier-ignore
          const near = contrastQuantities(side(value), side(rounded)).relation;
          expect(near).toBe(off === 0 ? 'equal' : off <= 0.02 ? 'equivalent' : 'conflict');
          expect(contrastQuantities(side(value), side(beside)).relation).toBe('conflict');
        },
      ),
      { seed: 63, numRuns: 2_000 },
    );
  });

  it('see a measure through its conversion, and the same figure in another unit as a slip', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['mile', 'kilometre'], ['foot', 'metre'], ['inch', 'centimetre'], ['yard', 'metre'], ['pound', 'kilogram'], ['acre', 'hectare'],
      ['square mile', 'square kilometre'], ['litre', 'gallon'], ['mile per hour', 'kilometre per hour'], ['knot', 'kilometre per hour'],
      ['stone', 'kilogram'], ['ounce', 'gram'], ['kilowatt', 'horsepower'],
    ]; // prettier-ignore
    const side = (value: number, unit: string): QuantitySide =>
      sideAsPrinted({ ...EMPTY, kind: 'measure', unit, value, low: value, high: value, start: 0, end: 1, whole: { start: 0, end: 1 } }, String(value), 'en'); // prettier-ignore
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.integer({ min: 3, max: 900 }), ([one, other], value) => {
        const exact = (value * UNITS.get(one)!.factor) / UNITS.get(other)!.factor;
        const printed = Number(exact.toPrecision(3));
        expect(contrastQuantities(side(value, one), side(printed, other)).relation).toBe('equivalent');
        expect(contrastQuantities(side(value, one), side(Number((exact * 3).toPrecision(3)), other)).relation).toBe('conflict'); // prettier-ignore
        if (Math.abs(exact / value - 1) > 0.11)
          expect(contrastQuantities(side(value, one), side(value, other))).toMatchObject({ relation: 'conflict', why: 'unit' }); // prettier-ignore
      }),
      { seed: 64, numRuns: 2_000 },
    );
  });
});

describe('contrasts of times', () => {
  it('are symmetric, total and within their bounds', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        expectLawful(contrastTimes(a, b), contrastTimes(b, a));
      }),
      { seed: 65, numRuns: 6_000 },
    );
  });

  it('of one time with itself are never in conflict', () => {
    fc.assert(
      fc.property(time, (a) => {
        expect(contrastTimes(a, a).relation).not.toBe('conflict');
      }),
      { seed: 66, numRuns: 2_000 },
    );
  });

  const MONTHS =
    'January February March April May June July August September October November December'.split(' ');
  const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
  const at = (told: string, published: string | null = null) =>
    timeIn(`The bridge fell on ${told}.`, published);

  it.each(['2024-02-29', '2024-08-06', '2023-12-31', '1944-06-06', '2001-01-01', '1999-11-30', '2020-07-15'])(
    '%s is one day in every form, and no other day',
    (date) => {
      const [year, month, number] = date.split('-').map(Number) as [number, number, number];
      const name = MONTHS[month - 1]!;
      const forms = [`${number} ${name} ${year}`, `${name} ${number}, ${year}`, date].map((form) => at(form));
      const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
      for (const form of forms) {
        for (const other of forms) expect(contrastTimes(form, other).relation).toBe('equal');
        expect(contrastTimes(form, at(`${number} ${name}`)).relation).toBe('narrower');
        expect(contrastTimes(form, at(`${WEEKDAYS[weekday]}, ${number} ${name}`)).relation).not.toBe(
          'conflict',
        );
        expect(contrastTimes(form, at(WEEKDAYS[weekday]!)).relation).not.toBe('conflict');
        expect(contrastTimes(form, at(WEEKDAYS[(weekday + 1) % 7]!)).relation).toBe('conflict');
        expect(contrastTimes(form, at(`${number} ${name} ${year + 1}`)).relation).toBe('conflict');
      }
      const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      const yesterday = timeIn('The bridge fell yesterday.', next);
      for (const form of forms) expect(contrastTimes(yesterday, form).relation).toBe('equivalent');
      expect(contrastTimes(yesterday, at(next)).relation).toBe('conflict');
    },
  );

  it.each(Array.from({ length: 24 }, (_, hour) => hour))('%i o’clock is one hour on both dials', (hour) => {
    const rang = (told: string) => timeIn(`The alarm rang at ${told}.`);
    const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:40 ${hour < 12 ? 'a.m.' : 'p.m.'}`;
    const other = `${hour % 12 === 0 ? 12 : hour % 12}:40 ${hour < 12 ? 'p.m.' : 'a.m.'}`;
    const day = rang(`${String(hour).padStart(2, '0')}:40`);
    // "10:40" by itself may be before midnight as well.
    expect(contrastTimes(day, rang(twelve)).relation).toBe(hour === 10 || hour === 11 ? 'wider' : 'equal');
    expect(contrastTimes(rang(twelve), rang(other))).toMatchObject({
      relation: 'conflict',
      why: 'half of day',
    });
  });
});
