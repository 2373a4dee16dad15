import { conflict, equal, equivalent, incomparable, mirrored, narrower, wider, type SlotContrast } from './contrast.ts'; // prettier-ignore
import { endPointOf, pointsOf, startPointOf, type CalendarPoint } from './point-fields.ts';
import type { TimeSide } from './time-side.ts';

type ContrastPoints = (
  a: readonly CalendarPoint[],
  b: readonly CalendarPoint[],
  one: TimeSide,
  other: TimeSide,
) => SlotContrast;

/** How two times stand of which one at least is a stretch: "from Monday to Wednesday" / "Tuesday", "1941-45" / "1941-44". */
export function contrastStretches(a: TimeSide, b: TimeSide, points: ContrastPoints): SlotContrast {
  if (a.time.until !== null && b.time.until !== null) return both(a, b, points);
  return a.time.until === null ? inStretch(a, b, points) : mirrored(inStretch(b, a, points));
}

function both(a: TimeSide, b: TimeSide, points: ContrastPoints): SlotContrast {
  const starts = points([startPointOf(a)], [startPointOf(b)], a, b);
  const ends = points([endPointOf(a)!], [endPointOf(b)!], a, b);
  const found = [starts, ends];
  const wrong = found.find(({ relation }) => relation === 'conflict');
  if (wrong !== undefined) return conflict(wrong.why, wrong.distance);
  if (found.every(({ relation }) => relation === 'equal')) return equal();
  if (found.some(({ relation }) => relation === 'incomparable')) return incomparable('stretch');
  const more = found.some(({ relation }) => relation === 'narrower');
  const less = found.some(({ relation }) => relation === 'wider');
  if (more && less) return incomparable('stretch');
  return more ? narrower('detail') : less ? wider('detail') : equivalent('stretch');
}

/** `a` is a point. */
function inStretch(a: TimeSide, b: TimeSide, points: ContrastPoints): SlotContrast {
  const all = pointsOf(a);
  const [start, end] = [startPointOf(b), endPointOf(b)!];
  const toStart = points(all, [start], a, b);
  const toEnd = points(all, [end], a, b);
  const found = [toStart, toEnd];
  const meets = found.some(({ relation }) => relation === 'equal' || relation === 'equivalent' || relation === 'narrower'); // prettier-ignore
  if (meets) return narrower('stretch');
  const point = all[0]!;
  const within = isBetween(point, start, end);
  if (within === true) return narrower('stretch');
  if (within === null || found.some(({ relation }) => relation === 'incomparable'))
    return incomparable('stretch');
  const [wrong] = found
    .filter(({ relation }) => relation === 'conflict')
    .sort((x, y) => x.distance - y.distance);
  return wrong === undefined ? incomparable('stretch') : conflict('stretch', wrong.distance);
}

/** Whether a point lies between two others: by days, by the clock, by the weekday, by fields of one year; null where it is not told. */
function isBetween(point: CalendarPoint, start: CalendarPoint, end: CalendarPoint): boolean | null {
  if (point.days !== null && start.days !== null && end.days !== null)
    return point.days.from >= start.days.from && point.days.to <= end.days.to;
  for (const valueOf of [clock, dateOfYear, weekday, year]) {
    const [at, from, to] = [valueOf(point), valueOf(start), valueOf(end)];
    if (at !== null && from !== null && to !== null)
      return from <= to ? at >= from && at <= to : at >= from || at <= to;
  }
  return null;
}

const clock = ({ fields: { hour, minute } }: CalendarPoint) =>
  hour === null ? null : hour * 60 + (minute ?? 0);
const weekday = ({ fields }: CalendarPoint) => fields.weekday;
const year = ({ fields }: CalendarPoint) => fields.year;
const dateOfYear = ({ fields: { month, day } }: CalendarPoint) =>
  month === null ? null : month * 100 + (day ?? 50);
