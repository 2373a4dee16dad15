import type { Quantity } from '../../analysis/quantities/quantity.ts';
import {
  contrastMultiples,
  contrastQuantities,
  type MultipleSide,
  type QuantitySide,
} from '../equality/index.ts';
import { agrees, relateLemmas } from '../lexical/index.ts';
import type { Contrast } from './contrast.ts';

interface Counted {
  readonly quantity: Quantity;
  readonly side: QuantitySide;
}

/** How two quantities stand. What is largest or last is held against places of things of its sort only. */
export function contrastQuantityFacts(a: Counted, b: Counted): Contrast {
  const found: Contrast = { aspect: 'quantity', ...contrastQuantities(a.side, b.side) };
  if (found.relation !== 'conflict' || found.why !== 'rank') return found;
  if (![a, b].some(({ quantity: { kind, value } }) => kind === 'rank' || (value ?? 0) < 0)) return found;
  const [one, other] = [a.quantity.counted?.lemma, b.quantity.counted?.lemma];
  if (one === undefined || other === undefined || one === other) return found;
  const relation = relateLemmas({ lemma: one, pos: 'NOUN' }, { lemma: other, pos: 'NOUN' }, a.side.language);
  return agrees(relation) ? found : { ...found, relation: 'incomparable' };
}

/** How two multiples stand; two shares are held against each other as such. */
export function contrastMultipleFacts(a: MultipleSide, b: MultipleSide): Contrast[] {
  if (!a.byWord && !b.byWord) return [];
  const found = contrastMultiples(a, b);
  return [{ aspect: 'quantity', ...found, why: found.relation === 'conflict' ? 'multiple' : found.why }];
}
