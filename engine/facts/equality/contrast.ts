/**
 * How two values of one slot stand to each other, in the manner of the relations of natural logic (MacCartney and Manning 2009).
 * `equal`: one value; `equivalent`: the same said otherwise, or as near as print is exact ("4,987" / "about 5,000"); `narrower`: the
 * first says more than the second, and nothing against it ("12" / "dozens", "6 August" / "August"); `wider` the reverse; `conflict`:
 * both cannot hold; `incomparable`: nothing can be told, which is never a conflict.
 */
export type SlotRelation = 'equal' | 'equivalent' | 'narrower' | 'wider' | 'conflict' | 'incomparable';

/**
 * What tells it.
 *
 * Of numbers: `same`; `number word` ("61" / "sixty-one"); `rounding`; `approximation` ("about 60" / "58"); `comparator` ("more than 50"
 * / "fewer than 50"); `bounds` ("at least 40" / "37"); `far bounds` ("more than 3" / "400": compatible, and hardly meant); `range`;
 * `vague` ("dozens" / "14"); `value`; `magnitude` ("million" / "billion", "1.2" / "12"); `digits` ("34" / "43"); `share` ("half" / "50
 * percent"); `points` (percent / percentage points); `unit`; `currency`; `per`; `rank`; `score`; `quantifier`; `multiple` ("doubled" / "rose
 * 100 percent"); `kind` (a count and a sum).
 *
 * Of times: `detail` (one says more); `calendar` (the weekday of a date); `day`, `weekday`, `month`, `season`, `year`, `decade`,
 * `century`; `clock`; `half of day` ("9 a.m." / "9 p.m."); `part of day`; `zone`; `order` ("before 9" / "after 9"); `relative` ("yesterday" /
 * "6 August"); `shift` ("two days later" / "three days later"); `length`; `age`; `rate`; `stretch`; `publication` (the day of a text is
 * not known); `open` ("6/8/2024").
 */
export type SlotWhy = QuantityWhy | TimeWhy;

export type QuantityWhy =
  | 'same'
  | 'number word'
  | 'rounding'
  | 'approximation'
  | 'comparator'
  | 'bounds'
  | 'far bounds'
  | 'range'
  | 'vague'
  | 'value'
  | 'magnitude'
  | 'digits'
  | 'share'
  | 'points'
  | 'unit'
  | 'currency'
  | 'per'
  | 'rank'
  | 'score'
  | 'quantifier'
  | 'multiple'
  | 'kind';

export type TimeWhy =
  | 'same'
  | 'approximation'
  | 'kind'
  | 'detail'
  | 'calendar'
  | 'day'
  | 'weekday'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'clock'
  | 'half of day'
  | 'part of day'
  | 'zone'
  | 'order'
  | 'relative'
  | 'shift'
  | 'length'
  | 'age'
  | 'rate'
  | 'stretch'
  | 'publication'
  | 'open';

export interface SlotContrast {
  readonly relation: SlotRelation;
  readonly why: SlotWhy;
  /** 0 for one value, towards 1 the farther: of numbers |a - b| / max, of days n / (n + 7), of minutes n / (n + 60). */
  readonly distance: number;
}

const told = (relation: SlotRelation, why: SlotWhy, distance: number): SlotContrast => ({
  relation,
  why,
  distance: distance >= 0 ? Math.min(1, distance) : 1,
});

export const equal = (why: SlotWhy = 'same') => told('equal', why, 0);
export const equivalent = (why: SlotWhy, distance = 0) => told('equivalent', why, distance);
export const narrower = (why: SlotWhy, distance = 0) => told('narrower', why, distance);
export const wider = (why: SlotWhy, distance = 0) => told('wider', why, distance);
export const conflict = (why: SlotWhy, distance = 1) => told('conflict', why, distance);
export const incomparable = (why: SlotWhy) => told('incomparable', why, 1);

const MIRROR: Readonly<Partial<Record<SlotRelation, SlotRelation>>> = {
  narrower: 'wider',
  wider: 'narrower',
};

/** The same, seen from the other side. */
export function mirrored(contrast: SlotContrast): SlotContrast {
  const relation = MIRROR[contrast.relation];
  return relation === undefined ? contrast : { ...contrast, relation };
}

/** How far two numbers are apart, as a share of the greater: 0 to 1. */
export function numberDistance(a: number, b: number): number {
  const most = Math.max(Math.abs(a), Math.abs(b));
  return most === 0 ? 0 : Math.min(1, Math.abs(a - b) / most);
}
