import type { ReadSentence } from '../reading.ts';
import type { Span } from '../types.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** A day, month, weekday or year as printed; absent parts are not given. */
export interface PrintedDate extends Span {
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  readonly weekday?: number;
}

/** The calendar dates of a sentence: `July 8`, `8 July 2022`, `in May`, `1831`, `Friday`. English names. */
export function datesIn(sentence: ReadSentence): PrintedDate[] {
  const { words } = sentence;
  const dates: PrintedDate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const weekday = DAYS.indexOf(word.key);
    if (weekday >= 0 && /^\p{Lu}/u.test(word.text)) {
      dates.push({ start: word.start, end: word.end, weekday });
      continue;
    }
    const month = MONTHS.indexOf(word.key);
    // "may" and "march" are verbs as well: a month has a capital and does not open the sentence.
    if (month < 0 || !/^\p{Lu}/u.test(word.text) || (at === 0 && (month === 2 || month === 4))) continue;
    const before = dayOf(words[at - 1]?.text);
    let next = at + 1;
    const after = before === null ? dayOf(words[next]?.text) : null;
    if (after !== null) next += 1;
    if (words[next]?.text === ',') next += 1;
    const year = /^(?:1\d|20)\d\d$/.test(words[next]?.text ?? '') ? Number(words[next]!.text) : null;
    const start = before === null ? word.start : words[at - 1]!.start;
    const last = year !== null ? words[next]! : after !== null ? words[at + 1]! : word;
    const day = before ?? after;
    dates.push({ start, end: last.end, month, ...(day !== null && { day }), ...(year !== null && { year }) });
  }
  return dates;
}

function dayOf(printed: string | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(printed ?? '');
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** Whether two dates name the same part of the calendar and differ in it. */
export function contradict(a: PrintedDate, b: PrintedDate): boolean {
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday !== b.weekday;
  if (a.month === undefined || b.month === undefined) return false;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return true;
  if (a.month !== b.month) return true;
  return a.day !== undefined && b.day !== undefined && a.day !== b.day;
}
