import type { FindingType } from '../types.ts';
import { confidenceOf, RULES, significanceOf, type Grounds, type RuleId } from './registry.ts';
import type { Explanation, SlotsByRule } from './slots.ts';
import type { Witness } from './witness.ts';

/** A finding of one rule before it has an id and words. */
interface NominationOf<R extends RuleId> {
  readonly rule: R;
  readonly type: FindingType;
  readonly confidence: number;
  readonly significance: number;
  readonly witnesses: readonly Witness[];
  readonly slots: SlotsByRule[R];
  readonly explained?: Explanation;
  /** Places of further texts that tell it like one of the witnesses, or otherwise again; see `withFurtherTexts`. */
  readonly further?: readonly Witness[];
}

/** A finding before it has an id and words. */
export type Nomination = { [R in RuleId]: NominationOf<R> }[RuleId];

/** What a detector has found: the places, what is to be said of them, and what makes it sure and weighty. */
export type Found<R extends RuleId> = Pick<NominationOf<R>, 'witnesses' | 'slots' | 'explained'> & Grounds<R>;

/** A finding by a rule of the registry, which knows its type, its significance and how sure it is. */
export function nominate<R extends RuleId>(rule: R, found: Found<R>): Nomination {
  const { witnesses, slots, explained } = found;
  return {
    rule,
    type: RULES[rule].type,
    confidence: confidenceOf(rule, found),
    significance: significanceOf(rule, found),
    witnesses,
    slots,
    ...(explained !== undefined && { explained }),
  } as Nomination;
}
