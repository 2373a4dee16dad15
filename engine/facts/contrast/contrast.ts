import type { Span } from '../../types.ts';

/**
 * How two fillers of one slot stand, after MacCartney and Manning 2009, "An extended model of natural logic": `narrower`, the first
 * tells more than the second ("6 August", "August"); `wider` the reverse; `unlike`: other words whose relation is not known, or a mark
 * that stands on one side alone.
 */
export type SlotRelation =
  | 'equal'
  | 'equivalent'
  | 'narrower'
  | 'wider'
  | 'conflict'
  | 'unlike'
  | 'incomparable';

/** Whether two values can both be true of one thing. */
export function isCompatible(relation: SlotRelation): boolean {
  return relation === 'equal' || relation === 'equivalent' || relation === 'narrower' || relation === 'wider';
}

/** What the contrast is in: the family of the facts, and of a clause or an attribute which of its sides. */
export const ASPECTS = [
  'quantity',
  'time',
  'name',
  'word',
  'polarity',
  'certainty',
  'tense',
  'teller',
  'roles',
  'condition',
  'reason',
  'order',
  'scope',
  'office',
  'nationality',
  'gender',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** How two facts stand in one slot. */
export interface Contrast {
  readonly aspect: Aspect;
  readonly relation: SlotRelation;
  /** By what: "rounding", "unit", "antonym"; a short word of the part that decided. */
  readonly why: string;
  /** 0 for the same, 1 for what could not be farther apart. */
  readonly distance: number;
  /** What to mark, where it is not the span of the facts. */
  readonly marks?: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}
