import type { Candidate } from './candidates.ts';
import { IN_PLACE, placeOf } from './place.ts';

/** A candidate with its rank: its score and what its place adds. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly rank: number;
}

/** Who is linked to whom, one to one. */
export class Partnership {
  readonly ofA: number[];
  readonly ofB: number[];
  readonly chosen: Candidate[] = [];

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

  joinIfFree(candidate: Candidate): void {
    if (this.isFree(candidate)) this.join(candidate);
  }

  /** Linked sentences as a share of the shorter text. */
  share(): number {
    return this.chosen.length / Math.max(1, Math.min(this.ofA.length, this.ofB.length));
  }
}

/** Candidates whose score, with what their place adds, is at least `least`; best first. */
export function rank(candidates: readonly Candidate[], partners: Partnership, least: number): Ranked[] {
  const place = placeOf(partners.chosen, partners.ofA.length, partners.ofB.length);
  return candidates
    .filter(({ score }) => score >= least - IN_PLACE)
    .map((candidate) => ({ candidate, rank: Math.round((candidate.score + place(candidate)) * 1e6) / 1e6 }))
    .filter((one) => one.rank >= least)
    .sort(
      (x, y) =>
        y.rank - x.rank ||
        y.candidate.score - x.candidate.score ||
        x.candidate.a + x.candidate.b - (y.candidate.a + y.candidate.b) ||
        Math.min(x.candidate.a, x.candidate.b) - Math.min(y.candidate.a, y.candidate.b),
    );
}
