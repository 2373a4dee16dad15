import {
  calendarDay,
  dayNumber,
  daysApart,
  nearestYear,
  weekdayOfDay,
  type DaySpan,
} from './calendar-days.ts';
import {
  conflict,
  equal,
  equivalent,
  incomparable,
  mirrored,
  narrower,
  wider,
  type SlotContrast,
  type SlotWhy,
} from './contrast.ts';
import { isLoose, type CalendarPoint } from './point-fields.ts';
import { SECONDS } from './rates.ts';

/** Whether a point tells a day, a month, a season or a year. */
export function tellsDay({ fields, shift, days }: CalendarPoint): boolean {
  const { year, month, day, weekday, season } = fields;
  return (
    [year, month, day, weekday, season].some((field) => field !== null) || days !== null || dayShift(shift)
  );
}

/** Not "an hour later". */
const dayShift = (shift: CalendarPoint['shift']) =>
  shift !== null && !/^(?:second|minute|hour)$/.test(shift.unit);

/** How two points of the calendar stand, the time of day left out. Both tell a day, or a part of the year. */
export function contrastDays(a: CalendarPoint, b: CalendarPoint): SlotContrast {
  if (a.shift?.from === 'then' || b.shift?.from === 'then') return contextShifts(a, b);
  const found = byFields(a, b);
  if (found.relation === 'conflict') return found;
  if (isSeasonal(a) || isSeasonal(b)) return seasons(a, b) ?? found;
  if (a.days !== null && b.days !== null) return bySpans(a, b, a.days, b.days, found);
  if (unresolved(a) || unresolved(b)) return unresolvedShifts(a, b) ?? found;
  return byCalendar(a, b, found);
}

/** "two days later" / "three days later": told from what was told before, which is taken to be one thing. */
function contextShifts(a: CalendarPoint, b: CalendarPoint): SlotContrast {
  const [p, q] = [a.shift, b.shift];
  if (p === null || q === null || p.from !== q.from) return incomparable('relative');
  if (p.by === null || q.by === null) {
    if (p.by === q.by && p.unit === q.unit && p.way === q.way) return equal();
    if (p.way !== q.way) return conflict('shift');
    return p.by === null ? (q.by === null ? incomparable('shift') : wider('shift')) : narrower('shift');
  }
  const [one, other] = [secondsOf(p), secondsOf(q)];
  if (one === null || other === null)
    return p.unit === q.unit && p.by === q.by && a.fields.weekday === b.fields.weekday
      ? equal()
      : incomparable('shift');
  if (one === other) return p.unit === q.unit ? equal() : equivalent('shift');
  const most = Math.max(Math.abs(one), Math.abs(other));
  if (one * other > 0 && p.unit !== q.unit && Math.abs(one - other) / most <= 0.09)
    return equivalent('shift');
  return conflict('shift', Math.min(1, Math.abs(one - other) / most));
}

function secondsOf(shift: NonNullable<CalendarPoint['shift']>): number | null {
  const unit = Object.hasOwn(SECONDS, shift.unit) ? SECONDS[shift.unit as keyof typeof SECONDS] : null;
  return unit === null || shift.by === null ? null : shift.by * unit;
}

const unresolved = ({ shift, days }: CalendarPoint) => shift !== null && days === null;

/** "yesterday" in a text whose day is not known. Null where fields tell more. */
function unresolvedShifts(a: CalendarPoint, b: CalendarPoint): SlotContrast | null {
  const [p, q] = [a.shift, b.shift];
  if (p !== null && q !== null && p.unit === q.unit && p.by === q.by && p.way === q.way) {
    const one = [a.fields.weekday === b.fields.weekday, a.fields.month === b.fields.month];
    return one.every(Boolean) ? equal() : null;
  }
  if (p !== null && q !== null && unresolved(a) && unresolved(b) && p.by !== null && q.by !== null) {
    const long = [p, q].every(({ unit }) => unit === 'year' || unit === 'decade' || unit === 'century');
    // Texts that are compared seldom lie a year apart.
    if (long && p.unit === q.unit) return conflict('shift', daysApart(Math.abs(p.by - q.by) * 365));
  }
  const weekdays = a.fields.weekday !== null && a.fields.weekday === b.fields.weekday;
  const months = a.fields.month !== null && a.fields.month === b.fields.month;
  if ((weekdays || months) && (p === null || q === null)) return equivalent('relative');
  return incomparable('publication');
}

type FieldName = 'year' | 'month' | 'day' | 'weekday';
const FIELDS: readonly FieldName[] = ['year', 'month', 'day', 'weekday'];

/** What the printed fields say by themselves. */
function byFields(a: CalendarPoint, b: CalendarPoint): SlotContrast {
  const [p, q] = [a.fields, b.fields];
  const differing = FIELDS.find((name) => p[name] !== null && q[name] !== null && p[name] !== q[name]);
  const seasonal = p.season !== null && q.season !== null && p.season !== q.season;
  if (seasonal) return conflict('season', 0.5);
  if (differing !== undefined && !(isSeasonal(a) || isSeasonal(b))) {
    // "6 August" of one year and "7 August" of another differ in the year first; weekdays come with their dates.
    return conflict(differing, distanceOf(a, b, differing));
  }
  const halves = monthHalves(a, b);
  if (halves !== null) return halves;
  const found = detail(
    saysMore(a, b),
    saysMore(b, a),
    FIELDS.some((name) => p[name] !== null && p[name] === q[name]) ||
      (p.season !== null && p.season === q.season),
  );
  return found.relation === 'equal' && relative(a) !== relative(b) ? equivalent('relative') : found;
}

/** Whether a point prints something that does not follow from the other, or a part of a month or year that the other leaves. */
function saysMore({ printed, modifier, fields }: CalendarPoint, other: CalendarPoint): boolean {
  const day = (point: CalendarPoint['fields']) => point.day !== null || point.weekday !== null;
  const part = modifier !== null && other.modifier === null && !day(fields) && !day(other.fields);
  return part || FIELDS.some((name) => printed[name] !== null && other.fields[name] === null);
}

function detail(first: boolean, second: boolean, shared: boolean): SlotContrast {
  if (!shared) return incomparable('detail');
  if (first && second) return incomparable('detail');
  return first ? narrower('detail') : second ? wider('detail') : equal();
}

/** "early August" / "28 August", "early August" / "late August". */
function monthHalves(a: CalendarPoint, b: CalendarPoint): SlotContrast | null {
  if (a.fields.month === null || a.fields.month !== b.fields.month) return null;
  const half = ({ fields: { day }, modifier }: CalendarPoint): readonly [number, number] | null =>
    day !== null
      ? [day, day]
      : modifier === null
        ? null
        : ({ early: [1, 15], mid: [8, 23], late: [16, 31] } as const)[modifier];
  const [one, other] = [half(a), half(b)];
  if (one === null || other === null) return null;
  if (one[1] < other[0] || other[1] < one[0]) return conflict('day', daysApart(Math.abs(one[0] - other[0])));
  return null;
}

function distanceOf(a: CalendarPoint, b: CalendarPoint, differing: FieldName): number {
  const [p, q] = [a.fields, b.fields];
  const off = Math.abs(p[differing]! - q[differing]!);
  if (a.days !== null && b.days !== null) return daysApart(gap(a.days, b.days));
  const days = {
    year: off * 365,
    month: Math.min(off, 12 - off) * 30,
    day: off,
    weekday: Math.min(off, 7 - off),
  };
  return daysApart(days[differing]);
}

const gap = (a: DaySpan, b: DaySpan) => Math.max(1, Math.abs(a.from - b.from));

const relative = ({ shift }: CalendarPoint) => shift !== null;
/** Both stretches of days are certain. */
function bySpans(
  a: CalendarPoint,
  b: CalendarPoint,
  one: DaySpan,
  other: DaySpan,
  fields: SlotContrast,
): SlotContrast {
  if (one.from === other.from && one.to === other.to) {
    if (relative(a) !== relative(b) || a.shift?.by !== b.shift?.by) return equivalent('relative');
    return fields.relation === 'incomparable' ? equal() : fields;
  }
  // To most a century begins a year sooner, with its round year.
  if (a.kind !== b.kind && (a.kind === 'century' || b.kind === 'century')) {
    const [whole, part] = a.kind === 'century' ? [one, other] : [other, one];
    if (part.from >= whole.from - 366 && part.to <= whole.to) return a.kind === 'century' ? wider('detail') : narrower('detail'); // prettier-ignore
  }
  if (one.from >= other.from && one.to <= other.to) return narrower(relative(b) ? 'relative' : 'detail');
  if (other.from >= one.from && other.to <= one.to) return wider(relative(a) ? 'relative' : 'detail');
  const apart = one.to < other.from ? other.from - one.to : one.from - other.to;
  if (apart <= 0) return incomparable('detail');
  const length = Math.max(
    isLoose(a.shift) ? one.to - one.from : 0,
    isLoose(b.shift) ? other.to - other.from : 0,
  );
  if (length > 0 && apart <= length) return incomparable('relative');
  return conflict(whyApart(a, b, one, other), daysApart(apart));
}

function whyApart(a: CalendarPoint, b: CalendarPoint, one: DaySpan, other: DaySpan): SlotWhy {
  for (const kind of ['century', 'decade'] as const) if (a.kind === kind || b.kind === kind) return kind;
  const [first, second] = [calendarDay(one.from), calendarDay(other.from)];
  if (first.year !== second.year) return 'year';
  return first.month !== second.month ? 'month' : 'day';
}

/** A weekday against a date, and what lies near the day of the text. */
function byCalendar(a: CalendarPoint, b: CalendarPoint, fields: SlotContrast): SlotContrast {
  const check = weekdayOfDate(a, b) ?? weekdayOfDate(b, a);
  if (check === false) return conflict('calendar', 0.5);
  if (check === true && fields.relation === 'incomparable') return equivalent('calendar');
  const [one, other] = [a.likely, b.likely];
  if (one === null || other === null) return fields;
  const together = one.from <= other.to && other.from <= one.to;
  if (fields.relation !== 'incomparable') {
    // "Tuesday" in texts of two weeks.
    const weekdays = a.fields.month === null && b.fields.month === null && a.fields.weekday !== null;
    return weekdays && !together && b.fields.weekday !== null ? incomparable('publication') : fields;
  }
  if (one.from === other.from && one.to === other.to) return equivalent('calendar');
  if (one.from >= other.from && one.to <= other.to) return narrower('calendar');
  return other.from >= one.from && other.to <= one.to ? wider('calendar') : fields;
}

/** Whether a date falls on the weekday that the other side tells; null where one of them is not told or the year is open. */
function weekdayOfDate(
  { fields: date, likely, published }: CalendarPoint,
  other: CalendarPoint,
): boolean | null {
  const { weekday } = other.fields;
  if (date.month === null || date.day === null || weekday === null) return null;
  if (date.weekday !== null || other.fields.day !== null) return null;
  const near = published ?? other.published;
  const day =
    (date.year ?? other.fields.year)
      ? dayNumber((date.year ?? other.fields.year)!, date.month, date.day)
      : likely !== null && likely.from === likely.to
        ? likely.from
        : near === null
          ? null
          : dayNumber(nearestYear(date.month, date.day, near), date.month, date.day);
  return day === null ? null : weekdayOfDay(day) === weekday;
}

const isSeasonal = ({ fields }: CalendarPoint) => fields.season !== null;

const FIRST_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** A season against a season, a month, a date or a year; null where nothing of the season is compared. */
function seasons(a: CalendarPoint, b: CalendarPoint): SlotContrast | null {
  if (!isSeasonal(a)) {
    const found = seasons(b, a);
    return found === null ? null : mirrored(found);
  }
  const [p, q] = [a.fields, b.fields];
  // Winter has months of two years.
  const next = p.season === 'winter' && p.year !== null && q.year !== null && Math.abs(p.year - q.year) === 1;
  const years = p.year !== null && q.year !== null && p.year !== q.year;
  if (years && !(next && (q.month ?? 1) <= 2))
    return conflict('year', daysApart(Math.abs(p.year! - q.year!) * 365));
  if (q.season !== null) {
    if (a.days !== null && b.days !== null && years) return conflict('year', daysApart(gap(a.days, b.days)));
    return detail(p.year !== null && q.year === null, q.year !== null && p.year === null, true);
  }
  if (q.month === null) {
    if (q.year === null || p.year === null) return incomparable('season');
    return q.weekday === null ? narrower('season') : incomparable('season');
  }
  const off = (q.month - FIRST_MONTH[p.season!] + 12) % 12;
  const yearInside = p.year !== null && q.year === null;
  if (off < 3) return yearInside ? incomparable('season') : wider('season');
  // A month beside it, and the other half of the earth.
  if (off === 3 || off === 11 || (off >= 6 && off < 9)) return incomparable('season');
  return conflict('season', daysApart((off < 8 ? off - 2 : 12 - off) * 30));
}
