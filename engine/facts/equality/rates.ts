import type { TimeUnit } from '../../lexicon/amount-words.ts';
import { amountWordsOf } from '../../lexicon/language-pack.ts';

/** How long a unit of time is, in seconds; months and years on the average. */
export const SECONDS: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  weekend: 172_800,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_629_746,
  quarter: 7_889_238,
  season: 7_889_238,
  year: 31_556_952,
  decade: 315_569_520,
  century: 3_155_695_200,
};

/** The length of what a rate is told per ("day"), in seconds; null for what is no time ("head"). */
export function secondsPer(per: string, language: string): number | null {
  const unit = amountWordsOf(language)?.calendar.units.get(per);
  return unit === undefined ? null : SECONDS[unit];
}
