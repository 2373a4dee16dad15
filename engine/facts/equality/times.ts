import type { TimeKind } from '../../analysis/times/time.ts';
import { contrastClocks, type ClockTime } from './clock-times.ts';
import { equivalent, incomparable, narrower, wider, type SlotContrast } from './contrast.ts';
import { contrastDays, tellsDay } from './dates.ts';
import { contrastFrequencies } from './frequencies.ts';
import { contrastAges, contrastLengths } from './lengths.ts';
import { orderOf } from './order.ts';
import { pointsOf, type CalendarPoint } from './point-fields.ts';
import { contrastStretches } from './stretches.ts';
import type { TimeSide } from './time-side.ts';

/**
 * How two times of one slot stand: points of the calendar and the clock, lengths, ages and rates, each with what is said around it and
 * what follows from the day of its text. Symmetric: swapped sides give the mirrored relation. Never throws.
 */
export function contrastTimes(a: TimeSide, b: TimeSide): SlotContrast {
  const [one, other] = [familyOf(a.time.kind), familyOf(b.time.kind)];
  if (one !== other) return lengthsBeside(a, b) ?? incomparable('kind');
  switch (one) {
    case 'length':
      return contrastLengths(a, b);
    case 'age':
      return contrastAges(a, b);
    case 'rate':
      return contrastFrequencies(a, b);
    case 'point':
      return a.time.until === null && b.time.until === null
        ? bounded(a, b)
        : contrastStretches(a, b, contrastPoints);
  }
}

/** "217 seconds after it opened" / "open for 271 seconds": a length and how far a point is from another. Null for none. */
function lengthsBeside(a: TimeSide, b: TimeSide): SlotContrast | null {
  const length = (side: TimeSide) => side.time.kind === 'duration' || (side.time.shift !== null && side.time.amount !== null); // prettier-ignore
  if (!length(a) || !length(b)) return null;
  const found = contrastLengths(a, b);
  if (found.relation === 'equal') return equivalent('shift');
  return found.relation === 'conflict' && found.why !== 'digits' && found.why !== 'magnitude'
    ? incomparable('shift')
    : found;
}

const familyOf = (kind: TimeKind): 'length' | 'age' | 'rate' | 'point' =>
  kind === 'duration' ? 'length' : kind === 'age' ? 'age' : kind === 'frequency' ? 'rate' : 'point';

/** Points with what places something before or after them. */
function bounded(a: TimeSide, b: TimeSide): SlotContrast {
  const found = contrastPoints(pointsOf(a), pointsOf(b), a, b);
  return orderOf(a, b, found) ?? found;
}

const RANK = { equal: 0, equivalent: 1, narrower: 2, wider: 2, incomparable: 3, conflict: 4 } as const;

/** Of two readings the one under which both times are most nearly one. */
export function contrastPoints(
  a: readonly CalendarPoint[],
  b: readonly CalendarPoint[],
  one: TimeSide,
  other: TimeSide,
): SlotContrast {
  const clocks = contrastClocks(clockOf(one, a[0]!), clockOf(other, b[0]!));
  let best: SlotContrast | null = null;
  for (const p of a) {
    for (const q of b) {
      const found = together(p, q, clocks);
      if (best === null || RANK[found.relation] < RANK[best.relation]) best = found;
    }
  }
  const open = a.length > 1 || b.length > 1;
  return open && best!.relation === 'equal' && one.printed !== other.printed ? equivalent('open') : best!;
}

function clockOf({ halfTold, near, bound }: TimeSide, { fields, modifier: part }: CalendarPoint): ClockTime {
  const { hour, minute, zone, partOfDay } = fields;
  const placed = bound === 'shortly before' ? 'nearly' : bound === 'shortly after' ? 'just over' : near;
  // "early August" is no time of day.
  const modifier = fields.day === null && fields.weekday === null && partOfDay === null ? null : part;
  return { hour, minute, zone, partOfDay, halfTold, modifier, near: placed };
}

/** Day and hour of two points. */
function together(a: CalendarPoint, b: CalendarPoint, clocks: SlotContrast | null): SlotContrast {
  const [dayOfA, dayOfB] = [tellsDay(a), tellsDay(b)];
  const days = dayOfA && dayOfB ? contrastDays(a, b) : null;
  if (days?.relation === 'conflict') return days;
  if (clocks?.relation === 'conflict') return clocks;
  const [hourOfA, hourOfB] = [tellsHour(a), tellsHour(b)];
  const onlyOf = (first: boolean, second: boolean) =>
    first === second ? null : first ? narrower('detail') : wider('detail');
  const parts = [days ?? onlyOf(dayOfA, dayOfB), clocks ?? onlyOf(hourOfA, hourOfB)];
  const shared = days !== null || clocks !== null;
  if (!shared) return shiftOfHours(a) && shiftOfHours(b) ? contrastDays(a, b) : incomparable('kind');
  return parts.reduce<SlotContrast>(
    (all, part) => (part === null ? all : joined(all, part)),
    parts[0] ?? parts[1]!,
  );
}

/** "Ten minutes earlier": so far from what was told before. */
function shiftOfHours({ shift }: CalendarPoint): boolean {
  return shift?.from === 'then' && shift.by !== null;
}

/** Whether a point tells an hour or a part of its day: "early Tuesday". */
function tellsHour({ fields, modifier }: CalendarPoint): boolean {
  const early = modifier !== null && (fields.day !== null || fields.weekday !== null);
  return fields.hour !== null || fields.partOfDay !== null || early;
}

/** Both hold. */
function joined(one: SlotContrast, other: SlotContrast): SlotContrast {
  if (one.relation === 'incomparable' || other.relation === 'equal') return one;
  if (other.relation === 'incomparable' || one.relation === 'equal') return other;
  if (one.relation === 'equivalent') return other;
  if (other.relation === 'equivalent' || one.relation === other.relation) return one;
  return incomparable('detail');
}
