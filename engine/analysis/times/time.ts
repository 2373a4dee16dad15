import type { PartOfDay, Season, TimeUnit } from '../../lexicon/amount-words.ts';
import type { Span } from '../../types.ts';

export type TimeKind =
  | 'date'
  | 'weekday'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'clock'
  | 'part of day'
  | 'duration'
  | 'age'
  | 'frequency'
  | 'relative';

/** A point of the calendar or the clock as far as it is said; null where it is not. */
export interface CalendarFields {
  /** Of a decade or century its first year ("the 1990s" is 1990, "the 20th century" 1901). */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 1 to 7, Monday first. */
  readonly weekday: number | null;
  /** 0 to 23. */
  readonly hour: number | null;
  readonly minute: number | null;
  /** "GMT", "local". */
  readonly zone: string | null;
  readonly partOfDay: PartOfDay | null;
  readonly season: Season | null;
}

/** A length of time: "three years", "several weeks" (bounds alone). */
export interface TimeAmount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Its bounds are printed numbers ("two to three weeks") and not what "several" allows. */
  readonly range: boolean;
  readonly unit: TimeUnit;
}

/** How far from another point of time: "two days ago", "last week", "the next morning". */
export interface TimeShift {
  /** In units of `unit`; null where it is not told exactly ("years ago"). */
  readonly by: number | null;
  /** Back, at the same, or on. */
  readonly way: -1 | 0 | 1;
  readonly unit: TimeUnit | 'weekday' | 'month name' | 'season name';
  /** From the day of the text, or from what was told before. */
  readonly from: 'now' | 'then';
}

/** Calendar days, ISO, both inclusive. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** An expression of time. The span is that of the whole expression without its preposition: "early Tuesday". */
export interface Time extends Span, CalendarFields {
  readonly kind: TimeKind;
  /** The last point of a stretch of time: "between 1941 and 1945". */
  readonly until: CalendarFields | null;
  readonly modifier: 'early' | 'mid' | 'late' | null;
  readonly amount: TimeAmount | null;
  readonly shift: TimeShift | null;
  /** A short form in the manner of TIMEX3: "XXXX-08-06", "P3Y", "A57", "WD2", "-1D". Equal forms name equal times. */
  readonly value: string;
  /** More than one reading: "6/8/2024". */
  readonly open: boolean;
  /** Known where the text has a date of its own, or the expression names the year. */
  readonly interval: Interval | null;
  /** The token of the clause predicate it dates; -1 for none. */
  readonly predicate: number;
}
