import type { Calendar, Clock } from '../pack-shape.ts';
import { numbered, phrases, words } from '../word-lists.ts';

/** Dates of English. */
export const calendar: Calendar = {
  months: numbered(
    'january 1, february 2, march 3, april 4, may 5, june 6, july 7, august 8, september 9, october 10, november 11, december 12, ' +
      'jan 1, feb 2, mar 3, apr 4, jun 6, jul 7, aug 8, sept 9, sep 9, oct 10, nov 11, dec 12',
  ),
  weekdays: numbered(
    'monday 1, tuesday 2, wednesday 3, thursday 4, friday 5, saturday 6, sunday 7, ' +
      'mon 1, tue 2, tues 2, wed 3, thu 4, thur 4, thurs 4, fri 5, sat 6, sun 7',
  ),
  dateOrders: ['mdy', 'dmy', 'ymd'],
  joiners: words('of the'),
  relativeDays: numbered('today 0, tonight 0, yesterday -1, tomorrow 1'),
  relativeUnits: numbered(
    'last -1, past -1, previous -1, this 0, current 0, next 1, coming 1, following 1, upcoming 1',
  ),
  distances: new Map([
    ['ago', -1],
    ['earlier', -1],
    ['before', -1],
    ['later', 1],
    ['after', 1],
    ['from now', 1],
    ['hence', 1],
  ]),
};

/** Times of day of English. */
export const clock: Clock = {
  separators: [':', '.'],
  behind: phrases("o'clock, hours, hrs"),
  before: phrases('at, by, around, about, until, till, from, before, after'),
  dayHalves: new Map([
    ['am', 0],
    ['pm', 12],
    ['a.m', 0],
    ['p.m', 12],
    ['a.m.', 0],
    ['p.m.', 12],
    ['in the morning', 0],
    ['in the afternoon', 12],
    ['in the evening', 12],
    ['at night', 12],
  ]),
  named: numbered('noon 720, midday 720, midnight 0'),
  minutesBefore: numbered(
    'quarter past 15, a quarter past 15, half past 30, quarter to -15, a quarter to -15',
  ),
  minutesBehind: new Map(),
};
