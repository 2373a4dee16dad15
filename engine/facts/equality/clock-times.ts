import type { CalendarFields, PartOfDayName } from './point-fields.ts';
import { conflict, equal, equivalent, incomparable, mirrored, narrower, wider, type SlotContrast } from './contrast.ts'; // prettier-ignore
import { zoneShifts } from './zones.ts';

/** The hour of a time, as far as it is told. */
export interface ClockTime extends Pick<CalendarFields, 'hour' | 'minute' | 'zone' | 'partOfDay'> {
  readonly halfTold: boolean;
  /** "early Tuesday". */
  readonly modifier: 'early' | 'mid' | 'late' | null;
  /** It stands near the hour: "about nine", "shortly before nine". */
  readonly near: 'about' | 'nearly' | 'just over' | null;
}

/** Hours, from and up to; over midnight where the second is smaller. */
const PARTS: Readonly<Record<PartOfDayName, readonly [number, number]>> = {
  morning: [0, 12],
  midday: [11, 14.01],
  afternoon: [12, 18.5],
  evening: [16.5, 24],
  night: [18, 6.01],
};

const OVERLAPPING: ReadonlySet<string> = new Set(['evening night', 'midday afternoon']);
const BESIDE: ReadonlySet<string> = new Set(['morning night', 'morning midday', 'afternoon evening']);

const minutesApart = (minutes: number) => minutes / (minutes + 60);

/** How two times of day stand; null where a side tells none. */
export function contrastClocks(a: ClockTime, b: ClockTime): SlotContrast | null {
  if (a.hour !== null && b.hour !== null) return hours(a, b);
  if (a.hour !== null) return b.partOfDay === null ? aside(a, b) : hourInPart(a, b);
  if (b.hour !== null) return a.partOfDay === null ? mirroredOrNull(aside(b, a)) : mirrored(hourInPart(b, a));
  if (a.partOfDay !== null && b.partOfDay !== null) return parts(a.partOfDay, b.partOfDay, a, b);
  if (a.partOfDay !== null) return partBesideModifier(a.partOfDay, b);
  if (b.partOfDay !== null) return mirroredOrNull(partBesideModifier(b.partOfDay, a));
  if (a.modifier === null || b.modifier === null) return null;
  return a.modifier === b.modifier ? equal() : conflict('part of day', 0.5);
}

const mirroredOrNull = (found: SlotContrast | null) => (found === null ? null : mirrored(found));

/** "3 a.m." / "early". */
function aside({ hour }: ClockTime, { modifier }: ClockTime): SlotContrast | null {
  if (modifier === 'early') return hour! < 12 ? narrower('part of day') : conflict('part of day', 0.5);
  if (modifier === 'late')
    return hour! >= 12 || hour! < 2 ? narrower('part of day') : conflict('part of day', 0.5);
  return null;
}

function partBesideModifier(part: PartOfDayName, { modifier }: ClockTime): SlotContrast | null {
  if (modifier === 'early') {
    if (part === 'morning') return equivalent('part of day');
    return part === 'night' ? incomparable('part of day') : conflict('part of day', 0.5);
  }
  if (modifier !== 'late') return null;
  if (part === 'evening' || part === 'night') return equivalent('part of day');
  return part === 'morning' ? conflict('part of day', 0.5) : incomparable('part of day');
}

const minutesOf = ({ hour, minute }: ClockTime) => hour! * 60 + (minute ?? 0);

function hours(a: ClockTime, b: ClockTime): SlotContrast {
  const [one, other] = [zoneShifts(a.zone), zoneShifts(b.zone)];
  if (one !== null && other !== null && a.zone !== b.zone) return inZones(a, b, one, other);
  if ((one === null) !== (other === null) && minutesOf(a) !== minutesOf(b)) return incomparable('zone');
  return sameZone(a, b);
}

function sameZone(a: ClockTime, b: ClockTime): SlotContrast {
  const [x, y] = [minutesOf(a), minutesOf(b)];
  const zoned = (found: SlotContrast) => {
    if (found.relation !== 'equal' || a.zone === b.zone || a.zone === 'local' || b.zone === 'local')
      return found;
    return a.zone === null ? wider('zone') : narrower('zone');
  };
  if (x === y)
    return a.near === b.near ? zoned(halves(a, b)) : a.near !== null && b.near !== null && a.near !== 'about' && b.near !== 'about' ? conflict('order', 0) : equivalent('approximation'); // prettier-ignore
  const off = apart(x, y);
  const open = !a.halfTold || !b.halfTold;
  const least = open ? Math.min(off, apart(x + 720, y)) : off;
  if (least === 0) return a.halfTold ? (b.halfTold ? equal() : narrower('clock')) : b.halfTold ? wider('clock') : equal(); // prettier-ignore
  const near = a.near !== null && b.near !== null ? least <= BOTH_NEAR : isNear(a, b) || isNear(b, a);
  if (near) return equivalent('approximation', minutesApart(off));
  if (off === 720) return conflict('half of day', minutesApart(off));
  return conflict('clock', minutesApart(least));
}

/** One hour, told with its half of the day or without. */
function halves(a: ClockTime, b: ClockTime): SlotContrast {
  if (a.halfTold === b.halfTold) return equal();
  return a.halfTold ? narrower('clock') : wider('clock');
}

const apart = (x: number, y: number) => {
  const off = (((x - y) % 1440) + 1440) % 1440;
  return Math.min(off, 1440 - off);
};

/** How far a clock is from the hour it is told near, in minutes; and how far apart two such hours are at most. */
const REACH = 25;
const BOTH_NEAR = 15;

/** "8:55" / "shortly before 9", "9:10" / "about 9". */
function isNear(a: ClockTime, b: ClockTime): boolean {
  if (b.near === null) return false;
  const halves = a.halfTold && b.halfTold ? [0] : [0, 720];
  return halves.some((half) => {
    const ahead = (((minutesOf(b) + half - minutesOf(a)) % 1440) + 1440) % 1440;
    if (b.near === 'nearly') return ahead <= REACH;
    if (b.near === 'just over') return 1440 - ahead <= REACH;
    return Math.min(ahead, 1440 - ahead) <= REACH / 2;
  });
}

function inZones(a: ClockTime, b: ClockTime, one: readonly number[], other: readonly number[]): SlotContrast {
  const [x, y] = [minutesOf(a), minutesOf(b)];
  const offs = one.flatMap((p) => other.map((q) => apart(x - p, y - q)));
  const least = Math.min(...offs);
  if (least === 0) return equivalent('zone');
  return x === y ? conflict('zone', minutesApart(least)) : conflict('clock', minutesApart(least));
}

function hourInPart(a: ClockTime, b: ClockTime): SlotContrast {
  const hour = minutesOf(a) / 60;
  const within = (one: number) => {
    const [from, to] = PARTS[b.partOfDay!];
    return from < to ? one >= from && one < to : one >= from || one < to;
  };
  if (within(hour)) return narrower('part of day');
  return !a.halfTold && within((hour + 12) % 24) ? narrower('part of day') : conflict('part of day', 0.5);
}

function parts(one: PartOfDayName, other: PartOfDayName, a: ClockTime, b: ClockTime): SlotContrast {
  if (one === other) {
    if (a.modifier === b.modifier) return equal();
    if (a.modifier === null || b.modifier === null) return a.modifier === null ? wider('detail') : narrower('detail'); // prettier-ignore
    return conflict('part of day', 0.3);
  }
  const pair = [`${one} ${other}`, `${other} ${one}`];
  if (pair.some((key) => OVERLAPPING.has(key))) return equivalent('part of day');
  return pair.some((key) => BESIDE.has(key)) && (a.modifier !== null || b.modifier !== null || !pair.includes('afternoon evening')) ? incomparable('part of day') : conflict('part of day', 0.5); // prettier-ignore
}
