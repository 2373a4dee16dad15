import type { TimeDraft } from './draft.ts';
import type { CalendarFields, Interval } from './time.ts';

const DAY = 24 * 3600 * 1000;

/** A day counted from 1 January 1970. */
type DayNumber = number;

/** The day of a text as far as it is known. */
interface Anchor {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

const dayOf = (year: number, month: number, day: number): DayNumber => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
};
const partsOf = (day: DayNumber) => {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
/** 1 to 7, Monday first. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  weekdayOfDay(dayOf(year, month, day));
const weekdayOfDay = (day: DayNumber) => ((((day + 3) % 7) + 7) % 7) + 1;

const monthDays = (year: number, month: number): Anchor => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
});
const yearDays = (from: number, to = from): Anchor => ({ from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) });

function iso(day: DayNumber): string {
  const parts = partsOf(day);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
}

/** "2022", "2022-07", "2022-07-19"; null for anything else. */
function anchorOf(published: string | null): Anchor | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? '');
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (month === 0) return yearDays(year);
  if (month > 12) return null;
  if (day === 0) return monthDays(year, month);
  const at = dayOf(year, month, day);
  return { from: at, to: at };
}

/**
 * The calendar days a time stands for.
 *
 * @param published ISO date of the text, as precise as known; null where it has none
 * @param future the clause speaks of what is to come: a bare weekday is the next one, not the last
 */
export function intervalOf(time: TimeDraft, published: string | null, future: boolean): Interval | null {
  const days = daysOf(time, anchorOf(published), future);
  return days === null || !Number.isFinite(days.from) || !Number.isFinite(days.to)
    ? null
    : { from: iso(days.from), to: iso(days.to) };
}

function daysOf(time: TimeDraft, anchor: Anchor | null, future: boolean): Anchor | null {
  if ((time.year ?? 0) < 0) return null;
  if (time.open || time.kind === 'duration' || time.kind === 'age' || time.kind === 'frequency') return null;
  if (time.shift !== null) return shifted(time, anchor, future);
  const first = fieldDays(time, time.kind, anchor, future);
  if (first === null || time.until === null) return first;
  const last = fieldDays(time.until, time.kind, anchor, future);
  return last === null || last.to < first.from ? first : { from: first.from, to: last.to };
}

function fieldDays(
  fields: CalendarFields,
  kind: TimeDraft['kind'],
  anchor: Anchor | null,
  future: boolean,
): Anchor | null {
  const { year, month, day, weekday, season } = fields;
  if (kind === 'century' && year !== null) return yearDays(year, year + 99);
  if (kind === 'decade' && year !== null) return yearDays(year, year + 9);
  if (month !== null) {
    if (year !== null) return day === null ? monthDays(year, month) : oneDay(year, month, day);
    if (anchor === null) return null;
    const near = [-1, 0, 1]
      .map((step) => partsOf(anchor.to).year + step)
      .flatMap((one) => (day === null ? [monthDays(one, month)] : (oneDay(one, month, day) ?? [])));
    return future
      ? (near.find(({ to }) => to >= anchor.from) ?? null)
      : (near.findLast(({ from }) => from <= anchor.to) ?? null);
  }
  // "Tuesday the 6th": of which month is not told.
  if (day !== null) return null;
  if (year !== null) return season === null ? yearDays(year) : seasonDays(year, season);
  if (weekday !== null)
    return anchor === null || anchor.from !== anchor.to
      ? null
      : nearWeekday(anchor.from, weekday, future ? 1 : -1, false);
  return null;
}

function oneDay(year: number, month: number, day: number): Anchor | null {
  const at = dayOf(year, month, day);
  return partsOf(at).month === month ? { from: at, to: at } : null;
}

/** Of the northern half of the earth. */
function seasonDays(year: number, season: NonNullable<CalendarFields['season']>): Anchor {
  const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[season];
  return { from: dayOf(year, first, 1), to: dayOf(year, first + 3, 1) - 1 };
}

function nearWeekday(day: DayNumber, weekday: number, way: -1 | 1, strictly: boolean): Anchor {
  const back = way < 0 ? (weekdayOfDay(day) - weekday + 7) % 7 : (weekday - weekdayOfDay(day) + 7) % 7;
  const at = day + way * (strictly && back === 0 ? 7 : back);
  return { from: at, to: at };
}

function shifted(
  { shift, weekday, month, season }: TimeDraft,
  anchor: Anchor | null,
  future: boolean,
): Anchor | null {
  if (shift === null || anchor === null || shift.from === 'then' || shift.by === null) return null;
  const { by, unit } = shift;
  const { year } = partsOf(anchor.to);
  const whole = anchor.from === anchor.to;
  switch (unit) {
    case 'weekday':
      if (!whole || weekday === null) return null;
      if (by === 0) return nearWeekday(anchor.from, weekday, future ? 1 : -1, false);
      return nearWeekday(anchor.from, weekday, by < 0 ? -1 : 1, true);
    case 'month name': {
      if (month === null) return null;
      if (by === 0) return monthDays(year, month);
      const near = [-1, 0, 1].map((step) => monthDays(year + step, month));
      return by < 0
        ? (near.findLast(({ to }) => to < anchor.from) ?? null)
        : (near.find(({ from }) => from > anchor.to) ?? null);
    }
    case 'season name': {
      if (season === null) return null;
      const near = [-1, 0, 1].map((step) => seasonDays(year + step, season));
      return by < 0
        ? (near.findLast(({ to }) => to < anchor.from) ?? null)
        : by > 0
          ? (near.find(({ from }) => from > anchor.to) ?? null)
          : near[1]!;
    }
    case 'century':
      return yearDays(
        Math.floor((year + by * 100) / 100) * 100 + 1,
        Math.floor((year + by * 100) / 100) * 100 + 100,
      );
    case 'decade':
      return yearDays(Math.floor(year / 10) * 10 + by * 10, Math.floor(year / 10) * 10 + by * 10 + 9);
    case 'year':
    case 'season':
      return anchor.to - anchor.from > 366 || !Number.isInteger(by) ? null : yearDays(year + by);
    case 'quarter':
    case 'month': {
      if (anchor.to - anchor.from > 31 || !Number.isInteger(by)) return null;
      const months = year * 12 + partsOf(anchor.to).month - 1 + by * (unit === 'quarter' ? 3 : 1);
      const at = monthDays(Math.floor(months / 12), (months % 12) + 1);
      if (unit === 'month') return at;
      const first = Math.floor((months % 12) / 3) * 3 + 1;
      return {
        from: dayOf(Math.floor(months / 12), first, 1),
        to: dayOf(Math.floor(months / 12), first + 3, 1) - 1,
      };
    }
    case 'week':
    case 'fortnight':
    case 'weekend': {
      if (!whole || !Number.isInteger(by)) return null;
      const monday = anchor.from - weekdayOfDay(anchor.from) + 1 + by * (unit === 'fortnight' ? 14 : 7);
      return unit === 'weekend' ? { from: monday + 5, to: monday + 6 } : { from: monday, to: monday + 6 };
    }
    case 'day':
    case 'night':
      return whole && Number.isInteger(by) ? { from: anchor.from + by, to: anchor.from + by } : null;
    default:
      return null;
  }
}
