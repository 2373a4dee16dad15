import { conflict, equal, equivalent, incomparable, narrower, numberDistance, wider, type SlotContrast } from './contrast.ts'; // prettier-ignore
import { SECONDS } from './rates.ts';
import type { TimeSide } from './time-side.ts';

const UNIT_OF: Readonly<Record<string, number>> = {
  PTS: SECONDS.second,
  PTM: SECONDS.minute,
  PTH: SECONDS.hour,
  PD: SECONDS.day,
  PNI: SECONDS.night,
  PWE: SECONDS.week,
  PW: SECONDS.week,
  PFN: SECONDS.fortnight,
  PM: SECONDS.month,
  PQ: SECONDS.quarter,
  PSE: SECONDS.season,
  PY: SECONDS.year,
  PDE: SECONDS.decade,
  PCE: SECONDS.century,
};

/** How often, by the short form of a time ("R2/P1W"): times a second, or the day of the week or season. */
function rateOf(value: string): { perSecond: number; day: string | null } | null {
  const parts = /^R([\d.]+|X)\/(?:(PT?)([\d.]+)([A-Z]+)|(WD\d|[A-Z]{2}))$/.exec(value);
  if (parts === null || parts[1] === 'X') return null;
  const times = Number(parts[1]);
  if (parts[5] !== undefined)
    return {
      perSecond: parts[5].startsWith('WD') ? times / SECONDS.week : times / SECONDS.year,
      day: parts[5],
    };
  const unit = UNIT_OF[`${parts[2]}${parts[4]}`];
  const length = Number(parts[3]);
  return unit === undefined || !(length > 0) ? null : { perSecond: times / (length * unit), day: null };
}

/** How two rates stand: "daily" / "once a day", "twice a week" / "twice a month", "on Sundays" / "weekly". */
export function contrastFrequencies({ time: a }: TimeSide, { time: b }: TimeSide): SlotContrast {
  if (a.value === b.value) return equal();
  const [one, other] = [rateOf(a.value), rateOf(b.value)];
  if (one === null || other === null) return incomparable('rate');
  if (one.day !== null && other.day !== null && one.day !== other.day) return conflict('weekday', 0.5);
  const distance = numberDistance(one.perSecond, other.perSecond);
  if (distance > 0.03) return conflict('rate', distance);
  if (one.day === other.day) return equivalent('rate', distance);
  return one.day === null ? wider('rate') : narrower('rate');
}
