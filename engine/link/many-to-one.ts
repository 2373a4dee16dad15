import { LINKED, type Bead } from './bead.ts';
import type { Matching, Ranked } from './matching.ts';

/** How often a linked sentence may have been said again elsewhere. */
const MOST_AGAIN = 2;

/**
 * What one text says once and the other in two places far apart: a sentence still without a partner is linked to one that
 * has another, in a link of its own.
 */
export function linkManyToOne(beads: readonly Bead[], matching: Matching, ranked: readonly Ranked[]): Bead[] {
  const beadOfA = new Map(beads.flatMap((bead) => bead.a.map((index) => [index, bead] as const)));
  const beadOfB = new Map(beads.flatMap((bead) => bead.b.map((index) => [index, bead] as const)));
  const { ofA: partnerOfA, ofB: partnerOfB } = matching;
  const again: Bead[] = [];
  const timesOf = new Map<Bead, number>();
  for (const { candidate } of ranked) {
    const { a, b, score } = candidate;
    if (score < LINKED) continue;
    const taken = partnerOfA[a] === -1 ? beadOfB.get(b) : partnerOfB[b] === -1 ? beadOfA.get(a) : undefined;
    const times = taken === undefined ? 0 : (timesOf.get(taken) ?? 0);
    if (taken === undefined || times >= MOST_AGAIN) continue;
    timesOf.set(taken, times + 1);
    if (partnerOfA[a] === -1) partnerOfA[a] = b;
    else partnerOfB[b] = a;
    again.push({ a: [a], b: [b], score });
  }
  return again;
}
