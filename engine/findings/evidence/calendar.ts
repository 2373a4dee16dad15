import type { DocumentSentence } from '../../analysis/document.ts';
import { weekdayOf } from '../../analysis/times/intervals.ts';
import { amountWordsOf } from '../../lexicon/language-pack.ts';
import type { Time } from '../../analysis/times/time.ts';

/** Times that name a day, a month or a year, or one told from today; what other days tell stands apart. */
export function calendarTimesIn(sentence: DocumentSentence): Time[] {
  return sentence.amounts.times
    .filter(
      (time) =>
        !time.open &&
        (time.month !== null ||
          time.weekday !== null ||
          (time.year !== null && time.kind !== 'decade' && time.kind !== 'century') ||
          time.shift !== null) &&
        time.kind !== 'frequency' &&
        // Speakers tell days from that of their own words.
        !(time.shift?.unit === 'day' && sentence.isQuoted(time.start, time.end)),
    )
    .map(resolved);
}

/** Times that tell an hour. */
export function clockTimesIn({ amounts }: DocumentSentence): Time[] {
  return amounts.times.filter(({ hour }) => hour !== null);
}

/** A weekday or "yesterday" with day, month and year, where the day of publication tells them. */
function resolved(time: Time): Time {
  const { interval, weekday, shift, day, kind } = time;
  const told =
    (weekday !== null && day === null) ||
    (shift !== null && (shift.unit === 'day' || shift.unit === 'weekday'));
  if (interval === null || !told || interval.from !== interval.to || kind === 'frequency') return time;
  const [year, month, date] = interval.from.split('-').map(Number);
  return { ...time, year: year!, month: month!, day: date!, weekday: null, shift: null };
}

/** What parts of the calendar two times have in common: only these can be held against each other. */
export function comparableDates(a: Time, b: Time): boolean {
  if (a.shift !== null || b.shift !== null) return comparableShifts(a, b);
  return (
    (a.weekday !== null && b.weekday !== null) ||
    (a.month !== null && b.month !== null) ||
    (a.year !== null && b.year !== null)
  );
}

/** "Yesterday" and "today", "next Tuesday" and "last Tuesday", "an hour before" and "an hour after". */
function comparableShifts(
  { shift: a, weekday: one, amount }: Time,
  { shift: b, weekday: other }: Time,
): boolean {
  if (a === null || b === null || a.unit !== b.unit || a.from !== b.from) return false;
  if (a.unit === 'weekday') return one === other;
  return (
    (a.unit === 'day' && amount === null) ||
    (a.by !== null && b.by !== null && Math.abs(a.by) === Math.abs(b.by) && a.by !== 0)
  );
}

/** Whether two dates name the same part of the calendar and differ in it. */
export function contradictingDates(a: Time, b: Time): boolean {
  if (a.shift !== null || b.shift !== null) return a.shift?.by !== b.shift?.by;
  if (a.weekday !== null && b.weekday !== null && a.day === null && b.day === null)
    return a.weekday !== b.weekday;
  const [from, to] = [
    Math.max(a.year ?? 0, b.year ?? 0),
    Math.min(a.until?.year ?? a.year ?? 0, b.until?.year ?? b.year ?? 0),
  ];
  // "1972 to 1975" holds 1975.
  if (a.year !== null && b.year !== null && a.year !== b.year) return from > to;
  if (a.month === null || b.month === null) return false;
  if (a.month !== b.month) return true;
  return a.day !== null && b.day !== null && a.day !== b.day;
}

export function comparableClocks(a: Time, b: Time): boolean {
  return a.hour !== null && b.hour !== null;
}

/** How far two hours of one event may be apart, in minutes: reports round. */
const ROUNDED = 10;

/** Whether two hours are not the same. In two zones they may well be, unless the figures are equal. */
export function contradictingClocks(
  [a, b]: readonly [Time, Time],
  printed: readonly [string, string],
  language: string,
): boolean {
  const [one, other] = [a.hour! * 60 + (a.minute ?? 0), b.hour! * 60 + (b.minute ?? 0)];
  if (a.zone !== null && b.zone !== null && a.zone !== b.zone) return one === other;
  const apart = Math.abs(one - other);
  // "6.40" may be that of the evening, where no half of the day is told.
  if (apart === 720 && printed.some((words) => !tellsHalf(words, language))) return false;
  return Math.min(apart, 1440 - apart) > ROUNDED || (apart > 0 && !a.minute === !b.minute);
}

/** Whether an hour as printed tells its half of the day: "6.40 p.m.", "noon", "18:40". */
function tellsHalf(printed: string, language: string): boolean {
  if (/[:h]|1[3-9]|2[0-4]/i.test(printed)) return true;
  const { halves, clockNames } = amountWordsOf(language)?.calendar ?? {};
  const words = printed.toLowerCase().replace(/\. ?/g, '');
  return [...(halves?.keys() ?? []), ...(clockNames?.keys() ?? [])].some((word) => words.includes(word));
}

/** Whether a weekday printed with a full date is not that date's. */
export function wrongWeekday({ weekday, year, month, day }: Time): boolean {
  return (
    weekday !== null &&
    year !== null &&
    month !== null &&
    day !== null &&
    weekdayOf(year, month, day) !== weekday
  );
}

/** The weekday that a full date fell on, Monday being 1. */
export function weekdayOfDate({ year, month, day }: Time): number {
  return weekdayOf(year!, month!, day!);
}
