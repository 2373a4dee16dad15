import type { Quantity } from '../../analysis/quantities/quantity.ts';
import { contrastQuantities, quantitySide } from '../equality/index.ts';
import type { Contrast } from './contrast.ts';
import type { FactSide } from './fact-side.ts';

export function contrastQuantityFacts(a: Quantity, b: Quantity, one: FactSide, other: FactSide): Contrast {
  const sides = [quantitySide(one.sentence.document, a), quantitySide(other.sentence.document, b)] as const;
  return { aspect: 'quantity', ...contrastQuantities(sides[0], sides[1]) };
}
