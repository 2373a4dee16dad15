export type AmountKind = 'plain' | 'ordinal' | 'fraction' | 'percent' | 'points' | 'money' | 'measure';

/** One or two numbers with their sign, scale and unit: "$1.5bn", "20-30 houses", "ten feet". */
export interface Amount {
  /** Pieces of the number with sign, scale, percent and currency words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Behind the unit; `to` where there is none. */
  readonly unitTo: number;
  readonly kind: AmountKind;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly range: boolean;
  /** Begins with figures; both ends of a range do. */
  readonly figures: boolean;
  readonly vague: boolean;
  /** What its last word multiplies by: "million". */
  readonly scale: number;
  readonly unit: string | null;
  readonly currency: string | null;
}
