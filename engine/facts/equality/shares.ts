import { equivalent, incomparable, type SlotContrast } from './contrast.ts';
import { mapped, type Extent } from './extent.ts';
import { contrastExtents } from './numbers.ts';
import type { QuantitySide } from './quantity-side.ts';

/** A share as a part of one: 0.5 of "half" and of "50 percent"; null where no number is told. */
export function shareOf(side: QuantitySide): Extent | null {
  const extent = side.extent;
  return extent === null || side.quantity.kind === 'fraction'
    ? extent
    : mapped(extent, (value) => value / 100);
}

/** How two shares stand, in percent or as fractions: "half" / "50 percent". */
export function contrastShares(a: QuantitySide, b: QuantitySide): SlotContrast {
  const [one, other] = [shareOf(a), shareOf(b)];
  if (one === null || other === null) return incomparable('kind');
  const found = contrastExtents(one, other);
  if (a.quantity.kind === b.quantity.kind) return found;
  return found.relation === 'equal' || (found.relation === 'equivalent' && found.why === 'rounding')
    ? equivalent('share', found.distance)
    : found;
}
