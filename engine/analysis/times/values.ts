import { SEASONS } from './season-codes.ts';
import type { TimeDraft } from './draft.ts';
import { isoLength } from './lengths.ts';
import type { CalendarFields, TimeAmount } from './time.ts';

const PARTS = { morning: 'TMO', midday: 'TMI', afternoon: 'TAF', evening: 'TEV', night: 'TNI' } as const;
const UNITS = {
  second: 'S',
  minute: 'MIN',
  hour: 'H',
  day: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'FN',
  month: 'M',
  quarter: 'Q',
  season: 'SE',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
} as const;

/**
 * A short form in the manner of TIMEX3: "2024-08-06", "XXXX-08" (August), "199X", "19XX" (the 20th century), "WD2" (Tuesday), "T09:40",
 * "TMO" (morning), "P3Y", "A57" (57 years old), "R2/P1W" (twice a week), "-1D" (yesterday), "-2D~" (two days earlier, told from
 * another day), "1941/1945". Approximations leave no trace in it.
 */
export function valueOf(time: TimeDraft): string {
  const { kind, amount, shift, rate } = time;
  if (kind === 'frequency') return rate ?? 'RX';
  if (kind === 'duration' && amount !== null) return length(amount);
  if (kind === 'age' && amount !== null) {
    const unit = amount.unit === 'year' ? '' : UNITS[amount.unit];
    return amount.value === null ? `A${amount.low}-${amount.high}${unit}` : `A${amount.value}${unit}`;
  }
  if (time.open) return 'OPEN';
  const point = pointOf(time, kind);
  if (shift !== null) {
    const by = shift.by === null ? '?' : Math.abs(Number(shift.by.toPrecision(8)));
    const sign = ['-', '', '+'][shift.way + 1]!;
    const told = /name|weekday/.test(shift.unit)
      ? `${sign}${by} `
      : `${sign}${by}${UNITS[shift.unit as keyof typeof UNITS]}`;
    return `${told}${point}${shift.from === 'then' ? '~' : ''}`;
  }
  return time.until === null ? point : `${point}/${pointOf(time.until, kind)}`;
}

function length({ value, low, high, range, unit }: TimeAmount): string {
  return range ? `${isoLength(low, unit)}/${isoLength(high, unit)}` : isoLength(value, unit);
}

function pointOf(
  { year, month, day, weekday, hour, minute, zone, partOfDay, season }: CalendarFields,
  kind: TimeDraft['kind'],
): string {
  const two = (value: number) => String(value).padStart(2, '0');
  let point = '';
  if (kind === 'century' && year !== null) point = `${Math.floor(year / 100)}XX`;
  else if (kind === 'decade' && year !== null) point = `${Math.floor(year / 10)}X`;
  else if (month !== null) point = `${year ?? 'XXXX'}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
  else if (day !== null) point = `XXXX-XX-${two(day)}`;
  else if (season !== null) point = year === null ? SEASONS[season] : `${year}-${SEASONS[season]}`;
  else if (year !== null) point = String(year);
  if (weekday !== null) point += `${point === '' ? '' : ' '}WD${weekday}`;
  if (hour !== null) point += `T${two(hour)}:${two(minute ?? 0)}${zone === null ? '' : ` ${zone}`}`;
  else if (partOfDay !== null) point += PARTS[partOfDay];
  return point;
}
