import type { Aspect, Contrast } from './contrast/contrast.ts';

/**
 * Reasons by which two values are nearly one: a slip of the pen, another unit or currency of one number, another weekday of one date. Such
 * values are of one thing as a rule, so that less must speak for it.
 */
const NEARLY_ONE: ReadonlySet<string> = new Set([
  'digits', 'magnitude', 'unit', 'currency', 'points', 'comparator', 'quantifier', 'weekday', 'spelling', 'near spelling', 'direction',
]); // prettier-ignore

const OF_NEARLY_ONE = 0.15;
const OF_OTHERS = 0.24;
/**
 * Words whose relation is not known are a difference in wording, unless all around them speaks for more: the likeness of two sentences
 * makes such a pair likely, and says as much of a rewording ("launched", "initiated") as of another claim. In longer texts that says
 * little: of eleven told there none was worth a look.
 */
const OF_WORDING = 0.7;
const NEVER = 1;
/** Of what errs more often than other differences. */
const OF_ASPECT: Readonly<Partial<Record<Aspect, number>>> = { certainty: 0.4, teller: 0.6, roles: 0.4 };
/** In texts this short nothing else stands that could be meant, and a likely pair is less often of one thing. */
export const SHORT = 3;
const MORE_WHERE_SHORT = 0.22;
/** What stands alone, of one act or one thing, is meant by both: see `standsAlone`. */
const WHERE_ALONE = { act: 0.35, amount: 0.3 };
/** Two sentences on two occasions differ in nothing more often than in when they were. */
const MORE_OF_TIMES = 0.1;
/** Reports of so many sentences describe one person in many ways and tell many days. */
const LONG = 10;
/** What is hardly ever worth a look in long reports unless it is likely: one in a hundred of those judged on real news. */
const OF_ASPECT_WHERE_LONG: Readonly<Partial<Record<Aspect, number>>> = {
  reason: 0.45,
  office: 0.4,
  nationality: 0.4,
  tense: 0.4,
  word: 0.33,
};
const OF_WEEKDAY_WHERE_LONG = 0.3;
/** Whether something is settled, or done: two clauses of one verb that share who does it or what it is done to are of one act. */
const OF_ACT: ReadonlySet<Aspect> = new Set(['certainty', 'tense']);
const OF_ONE_ACT = 0.22;
/** Of what fills one slot in longer texts; there a conflict is one however unlike the rest of the sentences is. */
const OF_ONE_SLOT = { word: 0.07, unlike: 0.2, quantity: 0.15 };

/** What holds two facts together, whatever their likelihood. */
export interface Standing {
  readonly oneAct?: boolean;
  readonly oneSlot?: boolean;
  readonly alone?: 'act' | 'amount' | null;
}

/**
 * From which likelihood on a difference is told, by groups of kinds. Chosen by the totals of the labelled sets, with the weights of one half.
 *
 * @param sentences of the shorter of the two texts
 * @param oneAct both clauses have one verb, and one doer or object
 * @param oneSlot see `isOfOneSlot`
 * @param alone whether the values are of one act, or amounts of one thing, and none else in either sentence equals them
 */
export function leastLikelihood(
  { aspect, why, relation }: Contrast,
  sentences: number,
  { oneAct = false, oneSlot = false, alone = null }: Standing = {},
): number {
  if (aspect === 'word' && relation === 'unlike') {
    if (sentences <= SHORT) return OF_WORDING;
    return oneSlot ? OF_ONE_SLOT.unlike : NEVER;
  }
  const least = OF_ASPECT[aspect] ?? (NEARLY_ONE.has(why) ? OF_NEARLY_ONE : OF_OTHERS);
  if (sentences <= SHORT && alone !== null) return Math.min(least + MORE_WHERE_SHORT, WHERE_ALONE[alone]);
  if (sentences <= SHORT) return least + MORE_WHERE_SHORT + (aspect === 'time' ? MORE_OF_TIMES : 0);
  if (oneSlot && (aspect === 'word' || aspect === 'quantity')) return Math.min(least, OF_ONE_SLOT[aspect]);
  if (oneAct && OF_ACT.has(aspect)) return Math.min(least, OF_ONE_ACT);
  if (sentences < LONG) return least;
  return Math.max(least, whereLong(aspect, why));
}

function whereLong(aspect: Aspect, why: string): number {
  if (why === 'weekday') return OF_WEEKDAY_WHERE_LONG;
  // Opposites are seldom words for one thing.
  return why === 'opposite' ? 0 : (OF_ASPECT_WHERE_LONG[aspect] ?? 0);
}
