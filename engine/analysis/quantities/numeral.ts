/** A number as printed, without what is said around it. */
export interface Numeral {
  /** Its pieces, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Null where words tell a size alone: "dozens". */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague';
  /** Begins with figures. */
  readonly figures: boolean;
  /** Its last word multiplies: "million"; 1 where none does. */
  readonly scale: number;
}

/** One that stands for a single value. */
export const exact = (from: number, to: number, value: number, more: Partial<Numeral> = {}): Numeral => ({
  from,
  to,
  value,
  low: value,
  high: value,
  kind: 'cardinal',
  figures: false,
  scale: 1,
  ...more,
});
