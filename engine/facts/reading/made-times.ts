import type { Time, TimeKind } from '../../analysis/times/time.ts';
import { NO_FIELDS } from '../../analysis/times/draft.ts';
import type { Span } from '../../types.ts';

const NOTHING = {
  ...NO_FIELDS,
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
