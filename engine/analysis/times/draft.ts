import type { CalendarFields, Time, TimeAmount, TimeKind, TimeShift } from './time.ts';

/** A time while it is put together: pieces instead of offsets, and nothing that needs the tree. */
export interface TimeDraft extends CalendarFields {
  readonly from: number;
  readonly to: number;
  readonly kind: TimeKind;
  readonly until: CalendarFields | null;
  readonly modifier: Time['modifier'];
  readonly amount: TimeAmount | null;
  readonly shift: TimeShift | null;
  readonly open: boolean;
  /** Of a frequency. */
  readonly rate: string | null;
}

export const NO_FIELDS: CalendarFields = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  hour: null,
  minute: null,
  zone: null,
  partOfDay: null,
  season: null,
};

/** The calendar's fields of a time and nothing else of it. */
export const fieldsOf = (time: CalendarFields): CalendarFields => ({
  year: time.year,
  month: time.month,
  day: time.day,
  weekday: time.weekday,
  hour: time.hour,
  minute: time.minute,
  zone: time.zone,
  partOfDay: time.partOfDay,
  season: time.season,
});

/** A draft with what is said and nothing else. */
export function draft(kind: TimeKind, from: number, to: number, more: Partial<TimeDraft> = {}): TimeDraft {
  return {
    ...NO_FIELDS,
    until: null,
    modifier: null,
    amount: null,
    shift: null,
    open: false,
    rate: null,
    ...more,
    kind,
    from,
    to,
  };
}
