import { EVIDENCE } from './matching/evidence-names.ts';
import type { WeighedPair } from './matching/fact-pairs.ts';

const [ONE_ACT, ONE_AMOUNT] = (['one act alone', 'one amount alone'] as const).map((name) =>
  EVIDENCE.indexOf(name),
) as [number, number];

/**
 * Whether two values stand alone: of one act of one doer ("Page disappeared in *1958*", "In *1957* Page disappeared") or amounts of one thing, the only
 * ones of their sort ("*15 points* for Lawson", "Lawson added *16 points*"), and nothing in either sentence equals them. Null for neither.
 */
export function standsAlone({ evidence }: Pick<WeighedPair, 'evidence'>): 'act' | 'amount' | null {
  if (evidence[ONE_ACT] === 1) return 'act';
  return evidence[ONE_AMOUNT] === 1 ? 'amount' : null;
}
