import type { DocumentSentence, Word } from '../analysis/document.ts';
import { cue } from '../text/cue.ts';
import type { Span } from '../types.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT_MONTHS = 'jan feb mar apr - jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const RELATIVE: ReadonlyMap<string, number> = new Map(
  Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }),
);

/** A day, month, weekday or year as printed, or a day told from that of publication; absent parts are not given. */
export interface PrintedDate extends Span {
  /** From 0. */
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  /** Monday is 0. */
  readonly weekday?: number;
  /** Days from that of publication: "yesterday" is -1. */
  readonly relative?: number;
}

/**
 * The calendar dates of a sentence: `July 8`, `8 July 2022`, `2022-07-08`, `in May`, `in 1831`, `Friday`, `yesterday`. English
 * names; in other languages figures alone.
 */
export function datesIn(sentence: DocumentSentence): PrintedDate[] {
  if (!mayDate(sentence.form)) return [];
  const { words } = sentence;
  const dates: PrintedDate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const read =
      isoAt(words, at) ?? weekdayAt(words, at) ?? monthAt(words, at, dates.at(-1)) ?? yearAt(words, at);
    if (read === null) continue;
    dates.push(read.date);
    at = read.last;
  }
  return dates;
}

const DATE_WORDS: ReadonlySet<string> = new Set([...MONTHS, ...SHORT_MONTHS, ...DAYS, ...RELATIVE.keys()]);

const mayDate = cue(({ kind, key }) => kind === 'number' || DATE_WORDS.has(key));
/** Whether a sentence as printed names a weekday. */
export const namesWeekday = cue(({ key }) => DAYS.includes(key));

interface Read {
  readonly date: PrintedDate;
  /** The position of its last word. */
  readonly last: number;
}

/** `2022-07-08`. */
function isoAt(words: readonly Word[], at: number): Read | null {
  if (words[at]!.kind !== 'number' || !/^[12]\d{3}$/.test(words[at]!.text)) return null;
  const [year, dash, month, second, day] = words.slice(at, at + 5);
  if (day === undefined || !/^[12]\d{3}$/.test(year!.text) || dash!.text !== '-' || second!.text !== '-')
    return null;
  if (!/^\d\d$/.test(month!.text) || !/^\d\d$/.test(day.text) || day.end - year!.start !== 10) return null;
  const parts = { year: Number(year!.text), month: Number(month!.text) - 1, day: Number(day.text) };
  return parts.month > 11 || parts.day > 31
    ? null
    : { date: { start: year!.start, end: day.end, ...parts }, last: at + 4 };
}

function weekdayAt(words: readonly Word[], at: number): Read | null {
  const word = words[at]!;
  if (word.kind !== 'word') return null;
  const weekday = DAYS.indexOf(word.key);
  if (weekday >= 0 && /^\p{Lu}/u.test(word.text))
    return { date: { start: word.start, end: word.end, weekday }, last: at };
  const relative = RELATIVE.get(word.key);
  return relative === undefined || word.quoted
    ? null
    : { date: { start: word.start, end: word.end, relative }, last: at };
}

function monthAt(words: readonly Word[], at: number, before: PrintedDate | undefined): Read | null {
  const word = words[at]!;
  if (word.kind !== 'word' || word.text === word.key) return null;
  const month = Math.max(MONTHS.indexOf(word.key), word.key === 'sept' ? 8 : SHORT_MONTHS.indexOf(word.key));
  // "may" and "march" are verbs as well: a month has a capital and does not open the sentence.
  if (month < 0 || !/^\p{Lu}/u.test(word.text) || (at === 0 && (month === 2 || month === 4))) return null;
  const [dayBefore, from] = dayEnding(words, at - 1, before);
  let next = at + 1;
  if (words[next]?.text === '.' && MONTHS[month] !== word.key) next += 1;
  const after = dayBefore === null ? dayOf(words[next]) : null;
  let last = next - 1;
  if (after !== null) {
    last = isSuffix(words, next) ? next + 1 : next;
    next = last + 1;
  }
  if (words[next]?.text === ',') next += 1;
  const year = yearOf(words[next]);
  if (year !== null) last = next;
  const day = dayBefore ?? after;
  const date = {
    start: words[from]!.start,
    end: words[last]!.end,
    month,
    ...(day !== null && { day }),
    ...(year !== null && { year }),
  };
  return { date, last };
}

/** The day before a month ("8 July", "the 8th of July") and where it begins; null and the month's own place where there is none. */
function dayEnding(
  words: readonly Word[],
  last: number,
  before: PrintedDate | undefined,
): [number | null, number] {
  let at = last;
  if (words[at]?.key === 'of') at -= 1;
  if (/^(?:st|nd|rd|th)$/.test(words[at]?.key ?? '')) at -= 1;
  const day = dayOf(words[at]);
  const taken = before !== undefined && words[at] !== undefined && before.end > words[at]!.start;
  return day === null || taken ? [null, last + 1] : [day, at];
}

function isSuffix(words: readonly Word[], at: number): boolean {
  return /^(?:st|nd|rd|th)$/.test(words[at + 1]?.key ?? '') && words[at + 1]!.start === words[at]!.end;
}

/** A year of its own: after a word that years follow. */
function yearAt(words: readonly Word[], at: number): Read | null {
  const year = yearOf(words[at]);
  if (year === null) return null;
  const before = words[at - 1]?.key ?? '';
  if (
    !/^(?:in|since|until|till|of|from|to|by|early|late|during|year|spring|summer|autumn|winter|fall|mid|before|after|between|and|\()$/.test(
      before,
    )
  )
    return null;
  const next = words[at + 1];
  if (next !== undefined && next.kind === 'word' && !next.light && next.start === words[at]!.end) return null;
  return { date: { start: words[at]!.start, end: words[at]!.end, year }, last: at };
}

function yearOf(word: Word | undefined): number | null {
  return word !== undefined && /^(?:1\d|20)\d\d$/.test(word.text) ? Number(word.text) : null;
}

function dayOf(word: Word | undefined): number | null {
  const day = word !== undefined && /^\d{1,2}$/.test(word.text) ? Number(word.text) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** Whether two dates name the same part of the calendar and differ in it. */
export function contradict(a: PrintedDate, b: PrintedDate): boolean {
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday !== b.weekday;
  if (a.relative !== undefined && b.relative !== undefined) return a.relative !== b.relative;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return true;
  if (a.month === undefined || b.month === undefined) return false;
  if (a.month !== b.month) return true;
  return a.day !== undefined && b.day !== undefined && a.day !== b.day;
}

/** What parts of the calendar two dates have in common: only these can be held against each other. */
export function comparable(a: PrintedDate, b: PrintedDate): boolean {
  return (
    (a.weekday !== undefined && b.weekday !== undefined) ||
    (a.relative !== undefined && b.relative !== undefined) ||
    (a.month !== undefined && b.month !== undefined) ||
    (a.year !== undefined && b.year !== undefined)
  );
}

const DAY = 24 * 3600 * 1000;

/**
 * The same date with day, month and year where the day of publication tells them: a weekday is the last one up to that day,
 * "yesterday" the day before it.
 *
 * @param published ISO date of the source; with less than a day the date stays as it is
 */
export function resolve(date: PrintedDate, published: string | null): PrintedDate {
  if (
    (date.weekday === undefined && date.relative === undefined) ||
    !/^\d{4}-\d\d-\d\d/.test(published ?? '')
  )
    return date;
  const day = Date.parse(published!.slice(0, 10));
  if (Number.isNaN(day)) return date;
  const back = date.weekday === undefined ? -date.relative! : (weekdayOf(day) - date.weekday + 7) % 7;
  const then = new Date(day - back * DAY);
  const { start, end } = date;
  return { start, end, year: then.getUTCFullYear(), month: then.getUTCMonth(), day: then.getUTCDate() };
}

/** The weekday (Monday is 0) of a moment in UTC milliseconds. */
function weekdayOf(moment: number): number {
  return (new Date(moment).getUTCDay() + 6) % 7;
}

/** Whether a weekday printed with a full date is not that date's. */
export function wrongWeekday(weekday: PrintedDate, date: PrintedDate): boolean {
  if (
    weekday.weekday === undefined ||
    date.year === undefined ||
    date.month === undefined ||
    date.day === undefined
  )
    return false;
  return weekdayOf(Date.UTC(date.year, date.month, date.day)) !== weekday.weekday;
}

/** The English name of a weekday. */
export function nameOfWeekday({ year, month, day }: PrintedDate): string {
  const name = DAYS[weekdayOf(Date.UTC(year!, month!, day!))]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
