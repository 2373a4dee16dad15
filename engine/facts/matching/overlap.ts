import type { Span } from '../../types.ts';
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

/** Where terms may stand to be counted. */
export type Inside = (term: Term) => boolean;

/** The overlap of two sentences among the terms that both sides let in, without those in two stretches. */
export function overlapWithout(
  a: readonly Term[],
  b: readonly Term[],
  shared: readonly SharedTerm[],
  without: { readonly a: Span; readonly b: Span },
  insideA: Inside = everywhere,
  insideB: Inside = everywhere,
): Overlap {
  const inA = (term: Term) => !overlaps(term, without.a) && insideA(term);
  const inB = (term: Term) => !overlaps(term, without.b) && insideB(term);
  let [ownA, ownB, common, count, specific] = [0, 0, 0, 0, 0];
  for (const term of a) if (inA(term)) ownA += term.weight;
  for (const term of b) if (inB(term)) ownB += term.weight;
  for (const { a: x, b: y, weight } of shared) {
    if (!inA(a[x]!) || !inB(b[y]!)) continue;
    common += weight;
    count += 1;
    if (a[x]!.specific && b[y]!.specific) specific += 1;
  }
  const least = Math.min(ownA, ownB);
  return {
    cosine: ownA * ownB === 0 ? 0 : Math.min(1, common / Math.sqrt(ownA * ownB)),
    contained: least === 0 ? 0 : Math.min(1, common / least),
    shared: common,
    count,
    specific,
  };
}

const everywhere: Inside = () => true;

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
