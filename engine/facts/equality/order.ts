import { conflict, equivalent, incomparable, mirrored, narrower, type SlotContrast } from './contrast.ts';
import { pointsOf, type CalendarFields } from './point-fields.ts';
import type { TimeSide } from './time-side.ts';

/** Which way from its time something stands: before it, behind it, up to it, from it on. */
type Way = 'before' | 'after' | 'up to' | 'from';

const WAYS: Readonly<Record<NonNullable<TimeSide['bound']>, Way>> = {
  before: 'before',
  'shortly before': 'before',
  after: 'after',
  'shortly after': 'after',
  by: 'up to',
  until: 'up to',
  since: 'from',
};

const wayOf = ({ bound }: TimeSide): Way | null => (bound === null ? null : WAYS[bound]);
const near = ({ bound }: TimeSide) => bound === 'shortly before' || bound === 'shortly after';

/**
 * What words like "before" make of a contrast of two points; null where it stays as it is.
 *
 * @param found how the points themselves stand
 */
export function orderOf(a: TimeSide, b: TimeSide, found: SlotContrast): SlotContrast | null {
  const [one, other] = [wayOf(a), wayOf(b)];
  if (one === other) return null;
  if (one === null) return pointToBound(a, b, other!, found);
  if (other === null) return mirrored(pointToBound(b, a, one, mirrored(found)) ?? mirrored(found));
  const same = found.relation === 'equal' || found.relation === 'equivalent';
  if (same) {
    const [backs, fronts] = [one === 'before' || one === 'up to', other === 'before' || other === 'up to'];
    if (backs === fronts) return equivalent('order');
    return conflict('order', 0.5);
  }
  const way = placeOf(a, b);
  if (found.relation !== 'conflict' || way === 0)
    return found.relation === 'conflict' ? null : incomparable('order');
  // "before 9" / "after 10" cannot both hold, "after 9" / "before 10" can.
  const [first, second] = way < 0 ? [one, other] : [other, one];
  const backs = first === 'before' || first === 'up to';
  const fronts = second === 'after' || second === 'from';
  return backs && fronts ? null : incomparable('order');
}

/** `a` stands at its time, `b` before or behind its own. */
function pointToBound(a: TimeSide, b: TimeSide, way: Way, found: SlotContrast): SlotContrast | null {
  if (found.relation === 'equal' || found.relation === 'equivalent') {
    if (near(b)) return equivalent('approximation');
    // The clause may say the rest: "followed 30 September", "after 30 September".
    return b.bound === 'by' ? narrower('order') : incomparable('order');
  }
  if (found.relation !== 'conflict')
    return way === 'before' || way === 'after' ? incomparable('order') : null;
  if (way === 'from' || b.bound === 'until') return incomparable('order');
  const place = placeOf(a, b);
  if (place === 0) return null;
  const holds = way === 'after' ? place > 0 : place < 0;
  return holds ? (near(b) ? null : narrower('order', found.distance)) : null;
}

/** Whether the first point lies before the second (-1) or behind it (1); 0 where it is not told. */
function placeOf(a: TimeSide, b: TimeSide): -1 | 0 | 1 {
  const [one, other] = [pointsOf(a)[0]!, pointsOf(b)[0]!];
  const [p, q] = [one.days ?? one.likely, other.days ?? other.likely];
  if (p !== null && q !== null && (p.to < q.from || q.to < p.from)) return p.to < q.from ? -1 : 1;
  for (const name of ['year', 'month', 'day'] as const) {
    const [x, y] = [one.fields[name], other.fields[name]];
    if (x !== null && y !== null && x !== y) return x < y ? -1 : 1;
    if ((x === null) !== (y === null) && name !== 'year') return 0;
  }
  const [x, y] = [minutesOf(one.fields, a), minutesOf(other.fields, b)];
  if (x === null || y === null || x === y || (one.fields.weekday ?? other.fields.weekday) !== (other.fields.weekday ?? one.fields.weekday)) return 0; // prettier-ignore
  return x < y ? -1 : 1;
}

/** Minutes into the day; "by midnight" is its end. */
function minutesOf({ hour, minute }: Pick<CalendarFields, 'hour' | 'minute'>, side: TimeSide): number | null {
  if (hour === null) return null;
  const way = wayOf(side);
  const ends = hour === 0 && (minute ?? 0) === 0 && (way === 'up to' || way === 'before');
  return ends ? 24 * 60 : hour * 60 + (minute ?? 0);
}
