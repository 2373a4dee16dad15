import type { Half } from './split.ts';

/** One yes or no that counts towards a measure. */
export interface Judgement {
  readonly measure: string;
  /** Null where a set is not divided. */
  readonly half: Half | null;
  readonly category: string;
  readonly yes: boolean;
}

/** A figure that is no share: counted over a whole set, or a half of it. */
export interface Count {
  readonly measure: string;
  readonly half: Half | null;
  readonly shown: string;
  readonly value: number;
}

/** What became of one finding: it is the labelled one, it stands where nothing should be, or no label can tell. */
export type Verdict = 'right' | 'false' | 'untold';

export interface Told {
  readonly rule: string;
  readonly half: Half | null;
  readonly verdict: Verdict;
}

/** Something to read when working on rules; of the tuning half only. */
export interface Miss {
  readonly kind: 'missed' | 'alarm';
  readonly text: string;
}

export interface Outcome {
  readonly judgements: readonly Judgement[];
  readonly counts?: readonly Count[];
  readonly told: readonly Told[];
  readonly misses: readonly Miss[];
}

/** A line of the table. */
export interface Measure {
  readonly name: string;
  /** What the engine of commit e629086 reached, counted by this bench. */
  readonly before: string;
  readonly target: string;
}

export interface Asked {
  /** Only this half, or both. */
  readonly half: Half | undefined;
  /** Findings below this confidence are as if they were not there. */
  readonly at: number;
  /** Where the findings on real news are written to be judged. */
  readonly list: string | undefined;
}

export interface FactSet {
  readonly name: string;
  readonly measures: readonly Measure[];
  /** False for a set that is measured whole: it is left out when a half is asked for. */
  readonly divided: boolean;
  readonly run: (asked: Asked) => Outcome;
}
