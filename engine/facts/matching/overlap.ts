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

/** A fact's side of an overlap: the terms of its sentence, and where they stand from it. */
export interface OverlapSide {
  readonly terms: readonly Term[];
  readonly around: FactSurroundings;
}

/** The overlap of what stands around two facts, of a stretch on either side, without the words of the facts. */
export function overlapAround(
  one: OverlapSide,
  other: OverlapSide,
  shared: readonly SharedTerm[],
  stretch: Stretch,
): Overlap {
  return overlapOf(one.terms, one.around[stretch], other.terms, other.around[stretch], shared);
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
  return overlapOf(one, all(one), other, all(other), shared);
}

function overlapOf(
  termsA: readonly Term[],
  a: TermsAround,
  termsB: readonly Term[],
  b: TermsAround,
  shared: readonly SharedTerm[],
): Overlap {
  let [common, count, specific] = [0, 0, 0];
  for (const { a: x, b: y, weight } of shared) {
    if (a.holds[x] === 0 || b.holds[y] === 0) continue;
    common += weight;
    count += 1;
    if (termsA[x]!.specific && termsB[y]!.specific) specific += 1;
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
