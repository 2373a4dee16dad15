import { conflict, equivalent, incomparable, numberDistance, type SlotContrast } from './contrast.ts';
import type { QuantitySide } from './quantity-side.ts';
import { slipBetween } from './slips.ts';
import type { TimeSide } from './time-side.ts';

/**
 * An age or a year against a bare number of the same sort, which the analysis may have taken for a number because less stood around it:
 * "aged 34" / "34", "in 1931" / "1934". Incomparable with anything that counts or measures.
 */
export function contrastTimeWithNumber({ time }: TimeSide, { quantity }: QuantitySide): SlotContrast {
  const { value, kind, comparator, counted } = quantity;
  if (kind !== 'number' || counted !== null || value === null || comparator !== null)
    return incomparable('kind');
  const [told, why] =
    time.kind === 'age' && time.amount?.unit === 'year' && value < 120
      ? [time.amount.value, 'age' as const]
      : time.kind === 'year' && time.until === null && value >= 1000 && value <= 2100
        ? [time.year, 'year' as const]
        : [null, 'kind' as const];
  if (told === null || !Number.isInteger(value)) return incomparable('kind');
  if (told === value) return equivalent(why);
  const slip = slipBetween(told, value);
  return conflict(slip === 'digits' ? slip : why, numberDistance(told, value));
}
