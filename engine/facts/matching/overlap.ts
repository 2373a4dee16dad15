import type { FactSurroundings, TermsAround } from './fact-surroundings.ts';
import type { SharedTerm, Term } from './terms.ts';

/** How much two stretches of words have in common when the words in dispute are left out. */
export interface Overlap {
  /** Weighted cosine, 0..1. */
  readonly cosine: number;
  /** Share of the shorter side's weight that the other has too, 0..1. */
  readonly contained: number;
  /** Sum of the weights in common. */
  readonly shared: number;
  /** How many terms agree, and how many of them are names or figures. */
  readonly count: number;
  readonly specific: number;
}

/** Where terms are counted: in the whole sentence, in the clause of the fact, or close to it. */
export type Stretch = 'whole' | 'clause' | 'near';

/** The overlap of what stands around two facts, of a stretch on either side, without the words of the facts. */
export function overlapAround(
  one: FactSurroundings,
  other: FactSurroundings,
  shared: readonly SharedTerm[],
  stretch: Stretch,
): Overlap {
  return overlapOf(one[stretch], other[stretch], shared);
}

/** The overlap of two whole sentences. */
export function overlapOfWhole(
  one: readonly Term[],
  other: readonly Term[],
  shared: readonly SharedTerm[],
): Overlap {
  const all = (terms: readonly Term[]): TermsAround => ({
    holds: new Uint8Array(terms.length).fill(1),
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
  });
  return overlapOf(all(one), all(other), shared);
}

function overlapOf(a: TermsAround, b: TermsAround, shared: readonly SharedTerm[]): Overlap {
  let common = 0;
  let count = 0;
  let specific = 0;
  for (let at = 0; at < shared.length; at += 1) {
    const one = shared[at]!;
    if (a.holds[one.a] === 0 || b.holds[one.b] === 0) continue;
    common += one.weight;
    count += 1;
    if (one.specific) specific += 1;
  }
  const least = Math.min(a.weight, b.weight);
  return {
    cosine: a.weight * b.weight === 0 ? 0 : Math.min(1, common / Math.sqrt(a.weight * b.weight)),
    contained: least === 0 ? 0 : Math.min(1, common / least),
    shared: common,
    count,
    specific,
  };
}
