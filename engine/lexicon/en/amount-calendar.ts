import { ENGLISH_TIME_CUES } from './time-cues.ts';
import type { CalendarWords, PartOfDay, Season, TimeUnit } from '../amount-words.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const forms = <T>(table: readonly (readonly [T, string])[]): Map<string, T> =>
  new Map(table.flatMap(([value, printed]) => printed.split('|').map((form): [string, T] => [form, value])));

export const ENGLISH_CALENDAR: CalendarWords = {
  months: new Map([
    ...MONTHS.map((name, at): [string, number] => [name, at + 1]),
    ...MONTHS.filter((name) => name.length > 4).map((name): [string, number] => [name.slice(0, 3), MONTHS.indexOf(name) + 1]), // prettier-ignore
    ['jun', 6],
    ['jul', 7],
    ['sept', 9],
  ]),
  doubtfulMonths: new Set(['may', 'march', 'mar', 'jan', 'dec', 'april', 'june', 'august']),
  weekdays: new Map([
    ...WEEKDAYS.map((name, at): [string, number] => [name, at + 1]),
    ...'mon tue wed thu fri sat sun'.split(' ').map((name, at): [string, number] => [name, at + 1]),
    ...(['tues|2', 'weds|3', 'thur|4', 'thurs|4'].map((pair) => [pair.split('|')[0]!, Number(pair.split('|')[1])]) as [string, number][]), // prettier-ignore
  ]),
  partsOfDay: forms<PartOfDay>([
    ['morning', 'morning|mornings|dawn|daybreak|sunrise|mid-morning|a.m. hours'],
    ['midday', 'midday|lunchtime|mid-day'],
    ['afternoon', 'afternoon|afternoons|mid-afternoon'],
    ['evening', 'evening|evenings|dusk|sunset|sundown'],
    ['night', 'night|nights|overnight|nighttime|night-time'],
  ]),
  seasons: forms<Season>([
    ['spring', 'spring'],
    ['summer', 'summer'],
    ['autumn', 'autumn|fall'],
    ['winter', 'winter'],
  ]),
  eras: forms<-1 | 1>([
    [-1, 'bc|bce|b.c.|b.c|b.c.e.|before christ|before the common era'],
    [1, 'ad|ce|a.d.|a.d|anno domini|of the common era'],
  ]),
  holidays: forms<readonly [number, number]>([
    [[12, 25], 'christmas|christmas day'],
    [[12, 24], 'christmas eve'],
    [[12, 26], 'boxing day'],
    [[1, 1], "new year's day|new years day"],
    [[12, 31], "new year's eve|new years eve"],
    [[10, 31], 'halloween'],
    [[2, 14], "valentine's day"],
  ]),
  clockNames: forms<number>([
    [12, 'noon'],
    [0, 'midnight'],
  ]),
  halves: forms<0 | 12>([
    [0, 'a.m.|am|a.m|in the morning'],
    [12, 'p.m.|pm|p.m|in the afternoon|in the evening|at night'],
  ]),
  clockMarks: new Set(["o'clock", 'oclock', 'hours', 'hrs']),
  zones: forms<string>([
    ['GMT', 'gmt|greenwich mean time'],
    ['UTC', 'utc'],
    ['local', 'local time|local|locally'],
    ['BST', 'bst'],
    ['CET', 'cet'],
    ['CEST', 'cest'],
    ['IST', 'ist'],
    ['ET', 'et|est|edt|eastern|eastern time|eastern standard time|eastern daylight time'],
    ['CT', 'cst|cdt|central time'],
    ['MT', 'mst|mdt|mountain time'],
    ['PT', 'pt|pst|pdt|pacific time|pacific'],
    ['MSK', 'msk|moscow time'],
    ['JST', 'jst'],
    ['AEST', 'aest|aedt'],
  ]),
  units: forms<TimeUnit>([
    ['second', 'second|seconds|sec|secs'],
    ['minute', 'minute|minutes|min|mins'],
    ['hour', 'hour|hours|hr|hrs'],
    ['day', 'day|days'],
    ['night', 'night|nights'],
    ['weekend', 'weekend|weekends'],
    ['week', 'week|weeks|wk|wks'],
    ['fortnight', 'fortnight|fortnights'],
    ['month', 'month|months'],
    ['quarter', 'quarter|quarters'],
    ['season', 'season|seasons'],
    ['year', 'year|years|yr|yrs'],
    ['decade', 'decade|decades'],
    ['century', 'century|centuries'],
  ]),
  days: new Map(Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 })),
  shifts: new Map(Object.entries({ last: -1, past: -1, previous: -1, next: 1, following: 1, coming: 1, this: 0, current: 0 })), // prettier-ignore
  after: new Map<string, readonly [-1 | 1, 'now' | 'then']>([
    ['ago', [-1, 'now']],
    ['earlier', [-1, 'then']],
    ['before', [-1, 'then']],
    ['previously', [-1, 'then']],
    ['prior', [-1, 'then']],
    ['later', [1, 'then']],
    ['after', [1, 'then']],
    ['afterwards', [1, 'then']],
    ['afterward', [1, 'then']],
    ['from now', [1, 'now']],
    ['hence', [1, 'now']],
  ]),
  before: new Map(),
  modifiers: forms<'early' | 'mid' | 'late'>([
    ['early', 'early|the beginning of|the start of|beginning of|start of'],
    ['mid', 'mid|mid-|the middle of|middle of'],
    ['late', 'late|the end of|end of'],
  ]),
  frequencies: new Map(Object.entries({ hourly: 'R1/PT1H', daily: 'R1/P1D', nightly: 'R1/P1D', weekly: 'R1/P1W', fortnightly: 'R1/P2W', biweekly: 'R1/P2W', monthly: 'R1/P1M', quarterly: 'R1/P3M', yearly: 'R1/P1Y', annually: 'R1/P1Y', annual: 'R1/P1Y', biennial: 'R1/P2Y' })), // prettier-ignore
  every: new Set(['every', 'each', 'per', 'a', 'an']),
  times: new Map(Object.entries({ once: 1, twice: 2, thrice: 3 })),
  timesNouns: new Set(['times', 'time']),
  centuries: new Set(['century', 'centuries']),
  old: new Set(['old', 'of age']),
  aged: new Set(['aged', 'age', 'ages']),
  beforeYear: new Set('in since until till of from to by early late during year spring summer autumn winter fall mid before after between and through for circa around about season'.split(' ')), // prettier-ignore
  beforeSeason: new Set(),
  ofMonth: new Set(['of']),
  numericOrder: 'open',
  cues: ENGLISH_TIME_CUES,
};
