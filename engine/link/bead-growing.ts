import type { Bead } from './bead.ts';
import type { Matching, Ranked } from './matching.ts';

/** Sentences in one link, both sides together. */
const MOST_TOGETHER = 8;
/**
 * Links what has no partner yet, best first: a free sentence with a free one, or with the neighbour's link when that makes
 * the two sides of the link more alike (1:n, n:1, and by and by n:m). One ranking decides, so that a part of a sentence joins
 * the whole rather than something free.
 *
 * @param least what a free sentence asks of a free one
 * @param joins what it asks of a link
 * @param likeness how alike several sentences of one text and several of the other are, taken together
 */
export function growBeads(
  matching: Matching,
  ranked: readonly Ranked[],
  least: number,
  joins: number,
  likeness: (a: readonly number[], b: readonly number[]) => number,
): Bead[] {
  const beads = matching.beads();
  const beadOfA = new Map(beads.flatMap((bead) => bead.a.map((index) => [index, bead] as const)));
  const beadOfB = new Map(beads.flatMap((bead) => bead.b.map((index) => [index, bead] as const)));
  const grow = (bead: Bead, a: readonly number[], b: readonly number[]) => {
    if (bead.pinned || bead.a.length + bead.b.length >= MOST_TOGETHER) return false;
    const together = likeness(a, b);
    if (together <= bead.score) return false;
    bead.a = [...a];
    bead.b = [...b];
    bead.score = together;
    return true;
  };
  let waiting = ranked;
  for (let grown = true; grown;) {
    grown = false;
    // What stands too far from a link now may stand beside it once the link has grown.
    const apart: Ranked[] = [];
    for (const one of waiting) {
      const { candidate, rank } = one;
      const { a, b, score } = candidate;
      const [ofA, ofB] = [beadOfA.get(a), beadOfB.get(b)];
      if (ofA === undefined && ofB === undefined) {
        if (rank < least) continue;
        matching.join(candidate);
        const bead: Bead = { a: [a], b: [b], score };
        beads.push(bead);
        beadOfA.set(a, bead);
        beadOfB.set(b, bead);
      } else if (rank < joins || (ofA !== undefined && ofB !== undefined)) {
        continue;
      } else if (ofB !== undefined) {
        if (!adjoins(ofB.a, a)) apart.push(one);
        if (!adjoins(ofB.a, a) || !grow(ofB, inserted(ofB.a, a), ofB.b)) continue;
        matching.ofA[a] = b;
        beadOfA.set(a, ofB);
        grown = true;
      } else if (ofA !== undefined) {
        if (!adjoins(ofA.b, b)) apart.push(one);
        if (!adjoins(ofA.b, b) || !grow(ofA, ofA.a, inserted(ofA.b, b))) continue;
        matching.ofB[b] = a;
        beadOfB.set(b, ofA);
        grown = true;
      }
    }
    waiting = apart;
  }
  return beads;
}

/** Whether a sentence stands right before or after those of a link, so that nothing unlinked stands between. */
function adjoins(bead: readonly number[], index: number): boolean {
  return bead[0]! - 1 === index || bead.at(-1)! + 1 === index;
}

function inserted(bead: readonly number[], index: number): number[] {
  return index < bead[0]! ? [index, ...bead] : [...bead, index];
}
