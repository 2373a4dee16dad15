import { harmDegreeOf } from '../../analysis/quantities/harm-degree.ts';
import type { Quantity } from '../../analysis/quantities/quantity.ts';
import { dependents } from '../../analysis/tree/tree.ts';
import type { HarmDegree } from '../../lexicon/pack-shape.ts';
import {
  contrastMultiples,
  contrastQuantities,
  type MultipleSide,
  type QuantitySide,
} from '../equality/index.ts';
import { agrees, relateLemmas } from '../lexical/index.ts';
import type { Contrast } from './contrast.ts';
import { countApart } from './counted-things.ts';
import type { FactSide } from './fact-side.ts';

interface Counted {
  readonly quantity: Quantity;
  readonly side: QuantitySide;
  /** It tells of how many others are a part: "none of the *64* shops". */
  readonly isWhole?: boolean;
  /** How badly those are hurt that it counts. */
  readonly harm?: HarmDegree | null;
}

/** How two quantities stand. What is largest or last is held against places of things of its sort only. */
export function contrastQuantityFacts(a: Counted, b: Counted): Contrast {
  const found: Contrast = { aspect: 'quantity', ...contrastQuantities(a.side, b.side) };
  if (found.relation === 'conflict' && a.isWhole !== b.isWhole) {
    const part = a.isWhole ? b : a;
    // "None of the 64 shops", "none of the shops": how many there are is no share of them.
    if (part.quantity.kind === 'quantifier') return { ...found, relation: 'incomparable' };
  }
  if (found.relation === 'conflict' && countApart(a.quantity, b.quantity, a.side.language))
    return { ...found, relation: 'incomparable' };
  // "Nine hurt", "two badly hurt".
  if (found.relation === 'conflict' && (a.harm ?? null) !== (b.harm ?? null))
    return { ...found, relation: 'incomparable' };
  if (found.relation !== 'conflict' || found.why !== 'rank') return found;
  if (![a, b].some(({ quantity: { kind, value } }) => kind === 'rank' || (value ?? 0) < 0)) return found;
  const [one, other] = [a.quantity.counted?.lemma, b.quantity.counted?.lemma];
  if (one === undefined || other === undefined || one === other) return found;
  const relation = relateLemmas({ lemma: one, pos: 'NOUN' }, { lemma: other, pos: 'NOUN' }, a.side.language);
  return agrees(relation) ? found : { ...found, relation: 'incomparable' };
}

/** Whether a quantity tells how many there are of which another word takes a part: "two of the *64* shops". */
export function isWhole({ fact: own, sentence: { tree, facts } }: FactSide): boolean {
  const { value } = own;
  const noun = value.family === 'quantity' ? (value.quantity.counted?.token ?? -1) : -1;
  if (noun < 0 || dependents(tree, noun, 'case').length === 0) return false;
  const { relation, head } = tree.tokens[noun]!;
  const part = tree.tokens[head];
  return (
    /^nmod/.test(relation) &&
    part !== undefined &&
    facts.some(
      (fact) =>
        fact !== own && fact.value.family === 'quantity' && fact.start <= part.start && part.end <= fact.end,
    )
  );
}

/** How badly those are hurt that a quantity counts; see {@link harmDegreeOf}. */
export function harmOf({ fact: { value }, sentence: { tree } }: FactSide): HarmDegree | null {
  return value.family === 'quantity' ? harmDegreeOf(tree, value.quantity) : null;
}

/** How two multiples stand; two shares are held against each other as such. */
export function contrastMultipleFacts(a: MultipleSide, b: MultipleSide): Contrast[] {
  if (!a.byWord && !b.byWord) return [];
  const found = contrastMultiples(a, b);
  return [{ aspect: 'quantity', ...found, why: found.relation === 'conflict' ? 'multiple' : found.why }];
}
