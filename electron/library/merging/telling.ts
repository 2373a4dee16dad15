/** What a merge tells of itself while it goes on, and who the two are that it brings together. */
import type { MergeConflict, MergedNote } from '../../bridge/contract.ts';

/** Initials; '' where somebody gave none. */
export interface People {
  readonly here: string;
  readonly there: string;
}

export interface Telling {
  readonly conflicts: MergeConflict[];
  /** Notes of comparisons that are changed. */
  readonly notes: MergedNote[];
}

export interface MergingComparison {
  /** The comparison there, and the one that it is here. */
  readonly there: string;
  readonly here: string;
  /** What it is called. */
  readonly title: string;
  readonly people: People;
  readonly told: Telling;
}
