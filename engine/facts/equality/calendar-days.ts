import type { Interval } from '../../analysis/times/time.ts';

const DAY = 24 * 3600 * 1000;

/** Days of the calendar, counted from 1 January 1970, both inclusive. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day of the calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 to 7, Monday first. */
export function weekdayOfDay(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The days of an interval; null where it is none that can be read. */
export function spanOf(interval: Interval | null): DaySpan | null {
  const [from, to] = [dayIn(interval?.from ?? ''), dayIn(interval?.to ?? '')];
  return from === null || to === null || to < from ? null : { from, to };
}

/** The day of an ISO date that tells it; null for less. */
export function dayIn(iso: string): number | null {
  const parts = /^(-?\d{4,6})-(\d\d)-(\d\d)/.exec(iso);
  if (parts === null) return null;
  const number = dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return Number.isFinite(number) ? number : null;
}

/** The year in which a day of a month lies nearest to another day. */
export function nearestYear(month: number, day: number, to: number): number {
  const { year } = calendarDay(to);
  const off = (one: number) => Math.abs(dayNumber(one, month, day) - to);
  return [year - 1, year, year + 1].reduce((best, one) => (off(one) < off(best) ? one : best));
}

/** How far days are apart: 0 to 1. */
export const daysApart = (days: number) => Math.abs(days) / (Math.abs(days) + 7);
