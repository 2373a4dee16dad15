import type { CalendarFields, Time } from '../../analysis/times/time.ts';
import type { PartOfDay } from '../../lexicon/amount-words.ts';
import { calendarDay, dayIn, dayNumber, spanOf, weekdayOfDay, type DaySpan } from './calendar-days.ts';
import type { TimeSide } from './time-side.ts';

export type { CalendarFields } from '../../analysis/times/time.ts';
export type PartOfDayName = PartOfDay;

/** A point of the calendar in one reading, with what may be concluded from the day of its text. */
export interface CalendarPoint {
  readonly kind: Time['kind'];
  /** What is printed, and what follows of it: the weekday of a date. */
  readonly fields: CalendarFields;
  /** What is printed. */
  readonly printed: CalendarFields;
  readonly modifier: Time['modifier'];
  /** Days that are certain: the year is printed, or they are told from the day of the text. */
  readonly days: DaySpan | null;
  /** The likely ones besides: the last Tuesday before the text. */
  readonly likely: DaySpan | null;
  readonly shift: Time['shift'];
  readonly published: number | null;
}

/** The readings of a time: one, or two of "6/8/2024". */
export function pointsOf(side: TimeSide): CalendarPoint[] {
  const { time } = side;
  if (!time.open) return [pointOf(side, time, spanOf(time.interval))];
  const parts = /(\d+)\D+(\d+)\D+(\d+)/.exec(side.printed);
  if (parts === null || time.year === null) return [pointOf(side, time, null)];
  const [one, other] = [Number(parts[1]), Number(parts[2])];
  return [
    [one, other],
    [other, one],
  ].map(([month, day]) => {
    const number = dayNumber(time.year!, month!, day!);
    return pointOf(side, { ...time, month: month!, day: day! }, { from: number, to: number });
  });
}

/** The end of a stretch of time as a point. */
export function endPointOf({ time, published }: TimeSide): CalendarPoint | null {
  if (time.until === null) return null;
  const { year, month, day } = time.until;
  const days =
    year === null || year < 0
      ? null
      : month === null
        ? { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }
        : day === null
          ? { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 }
          : { from: dayNumber(year, month, day), to: dayNumber(year, month, day) };
  return {
    kind: time.kind,
    fields: time.until,
    printed: time.until,
    modifier: null,
    days,
    likely: days,
    shift: null,
    published: dayIn(published ?? ''),
  };
}

/** The first point of a stretch of time. */
export function startPointOf(side: TimeSide): CalendarPoint {
  const { year, month, day } = side.time;
  const only = { ...side, time: { ...side.time, until: null } };
  const whole = spanOf(side.time.interval);
  const from = whole?.from ?? null;
  if (from === null) return pointOf(only, only.time, null);
  const to =
    day !== null || side.time.weekday !== null
      ? from
      : month !== null && year !== null
        ? dayNumber(year, month + 1, 1) - 1
        : year !== null
          ? dayNumber(year, 12, 31)
          : from;
  return pointOf(only, only.time, { from, to });
}

function pointOf({ published }: TimeSide, time: Time, span: DaySpan | null): CalendarPoint {
  const { year, month, day, weekday, hour, minute, zone, partOfDay, season } = time;
  const certain = year !== null || (time.shift !== null && time.shift.from === 'now');
  const narrowed = span === null ? null : modified(span, time.modifier);
  // Of a decade the year is its first, which it does not name.
  const named = time.kind === 'decade' || time.kind === 'century' ? null : year;
  const fields = { year: named, month, day, weekday, hour, minute, zone, partOfDay, season };
  return {
    kind: time.kind,
    fields: certain && span !== null && season === null && named === year && !isLoose(time.shift) ? filled(fields, span) : fields, // prettier-ignore
    printed: fields,
    modifier: time.modifier,
    days: certain ? narrowed : null,
    likely: narrowed,
    shift: time.shift,
    published: dayIn(published ?? ''),
  };
}

/** "two weeks ago" is told to the week, more or less, and not to the day. */
export function isLoose(shift: Time['shift']): boolean {
  return (
    shift !== null &&
    shift.by !== null &&
    Math.abs(shift.by) > 1 &&
    shift.unit !== 'day' &&
    shift.unit !== 'night'
  );
}

/** What days of one month or year have in common. */
function filled(fields: CalendarFields, span: DaySpan): CalendarFields {
  const [first, last] = [calendarDay(span.from), calendarDay(span.to)];
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  const one = span.from === span.to;
  return {
    ...fields,
    year: fields.year ?? (sameYear ? first.year : null),
    month: fields.month ?? (sameMonth ? first.month : null),
    day: fields.day ?? (one ? first.day : null),
    weekday: fields.weekday ?? (one ? weekdayOfDay(span.from) : null),
  };
}

/** "early", "mid" and "late" take half of a stretch of days. */
function modified({ from, to }: DaySpan, modifier: Time['modifier']): DaySpan {
  const length = to - from;
  if (modifier === null || length === 0) return { from, to };
  const [first, last] = { early: [0, 0.5], mid: [0.25, 0.75], late: [0.5, 1] }[modifier] as [number, number];
  return { from: from + Math.floor(length * first), to: from + Math.ceil(length * last) };
}
