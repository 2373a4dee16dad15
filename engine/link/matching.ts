import type { Candidate } from './candidates.ts';
import type { Bead } from './bead.ts';
import { IN_PLACE, positionalPrior } from './positional-prior.ts';

/** A candidate with its rank: its score and what its place adds. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly rank: number;
}

/** Strength of a link that the user drew: beyond doubt, and still no sign that the sentences are the same. */
const PINNED = 0.999;

/** Who is linked to whom, one to one. */
export class Matching {
  readonly ofA: number[];
  readonly ofB: number[];
  readonly chosen: Candidate[] = [];
  private readonly pinned = new Map<Candidate, Bead>();

  constructor(lengthA: number, lengthB: number) {
    this.ofA = new Array<number>(lengthA).fill(-1);
    this.ofB = new Array<number>(lengthB).fill(-1);
  }

  isFree({ a, b }: Candidate): boolean {
    return this.ofA[a] === -1 && this.ofB[b] === -1;
  }

  join(candidate: Candidate): void {
    this.ofA[candidate.a] = candidate.b;
    this.ofB[candidate.b] = candidate.a;
    this.chosen.push(candidate);
  }

  /** Joins what the user said belongs together; not where a part of it is taken. */
  pin(a: readonly number[], b: readonly number[]): void {
    if (a.some((index) => this.ofA[index] !== -1) || b.some((index) => this.ofB[index] !== -1)) return;
    const candidate = { a: a[0]!, b: b[0]!, score: PINNED, agreeing: Infinity };
    this.join(candidate);
    for (const index of a) this.ofA[index] = b[0]!;
    for (const index of b) this.ofB[index] = a[0]!;
    this.pinned.set(candidate, { a: [...a], b: [...b], score: PINNED, pinned: true });
  }

  /** What is joined, as beads that may grow. */
  beads(): Bead[] {
    return this.chosen.map((one) => this.pinned.get(one) ?? { a: [one.a], b: [one.b], score: one.score });
  }

  joinIfFree(candidate: Candidate): void {
    if (this.isFree(candidate)) this.join(candidate);
  }

  /** Linked sentences as a share of the shorter text. */
  share(): number {
    return this.chosen.length / Math.max(1, Math.min(this.ofA.length, this.ofB.length));
  }
}

/** Candidates whose score, with what their place adds, is at least `least`; best first. */
export function rank(candidates: readonly Candidate[], matching: Matching, least: number): Ranked[] {
  const prior = positionalPrior(matching.chosen, matching.ofA.length, matching.ofB.length);
  return candidates
    .filter(({ score }) => score >= least - IN_PLACE)
    .map((candidate) => ({ candidate, rank: Math.round((candidate.score + prior(candidate)) * 1e6) / 1e6 }))
    .filter((one) => one.rank >= least)
    .sort(
      (x, y) =>
        y.rank - x.rank ||
        y.candidate.score - x.candidate.score ||
        x.candidate.a + x.candidate.b - (y.candidate.a + y.candidate.b) ||
        Math.min(x.candidate.a, x.candidate.b) - Math.min(y.candidate.a, y.candidate.b),
    );
}
