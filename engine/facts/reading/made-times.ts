import type { Time, TimeKind } from '../../analysis/times/time.ts';
import type { Span } from '../../types.ts';

const NOTHING = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  hour: null,
  minute: null,
  zone: null,
  partOfDay: null,
  season: null,
  until: null,
  modifier: null,
  amount: null,
  shift: null,
  open: false,
  interval: null,
  predicate: -1,
} as const;

/** A time that the analysis did not read. */
export function timeOf({ start, end }: Span, kind: TimeKind, value: string, told: Partial<Time>): Time {
  return { ...NOTHING, ...told, kind, value, start, end };
}
