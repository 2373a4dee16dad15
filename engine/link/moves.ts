import { fnv1a, heaviestIncreasing } from '../algorithms/index.ts';
import type { Features } from './features.ts';
import { SAME_SENTENCE, type Bead } from './bead.ts';

/** A chosen correspondence between sentences, by index. */
export interface Pairing {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly strength: number;
  readonly moved: boolean;
  readonly pinned?: true;
}

/** Where nearly everything kept its order, a link out of it must be this strong: what is weaker is left over on both sides by chance. */
const MOVED = 0.4;
/** From this share of links in one order on, leaving it is the exception. */
const IN_ORDER = 0.8;

/**
 * Marks what stands elsewhere, where the texts are versions of each other: links outside the heaviest common order. Weak ones are
 * no links where that order holds nearly everywhere, except those that the user drew.
 */
export function withMoves(
  beads: readonly Bead[],
  a: { readonly features: readonly Features[] },
  b: { readonly features: readonly Features[] },
): Pairing[] {
  const ordered = [...beads].sort((x, y) => x.a[0]! - y.a[0]!);
  const versions = isVersions(beads, a.features.length, b.features.length);
  const kept = new Set<number>();
  const inOrder = ordered.every((bead, at) => at === 0 || bead.b[0]! > ordered[at - 1]!.b[0]!);
  if (versions && !inOrder) {
    const weightOf = (bead: Bead) => {
      const text = a.features[bead.a[0]!]!.signature.length + b.features[bead.b[0]!]!.signature.length;
      // A fraction from the content breaks ties alike in both directions.
      return text + fraction(a.features[bead.a[0]!]!.signature) + fraction(b.features[bead.b[0]!]!.signature);
    };
    for (const index of heaviestIncreasing(
      ordered.map((bead) => bead.b[0]!),
      ordered.map(weightOf),
    ))
      kept.add(index);
  }
  const strict = kept.size >= IN_ORDER * ordered.length;
  return ordered.flatMap((bead, index): Pairing[] => {
    const moved = versions && !inOrder && !kept.has(index);
    if (moved && strict && bead.score < MOVED && !bead.pinned) return [];
    return [{ a: bead.a, b: bead.b, strength: bead.score, moved, ...(bead.pinned && { pinned: true }) }];
  });
}

/** Whether two texts are versions of each other: most sentences of the shorter have a near-identical partner. */
export function isVersions(beads: readonly Bead[], lengthA: number, lengthB: number): boolean {
  const same = beads.filter((bead) => bead.score >= SAME_SENTENCE).length;
  return same >= 2 && same * 2 >= Math.min(lengthA, lengthB);
}

function fraction(text: string): number {
  return fnv1a(text) / 2 ** 33;
}
