import type { Candidate } from './candidates.ts';
import type { Bead } from './bead.ts';

/** The passes that choose links between two texts, in the order in which they run. */
export const LINK_PASSES = [
  'pinned',
  'identical',
  'in place',
  'sure',
  'linked',
  'widened',
  'between',
  'again',
] as const;
export type LinkPass = (typeof LINK_PASSES)[number];

/** Looks on while links are chosen; what it is given may change after the call. */
export interface LinkTrace {
  readonly candidates: (candidates: readonly Candidate[]) => void;
  /** After each pass: what is linked so far. */
  readonly pass: (pass: LinkPass, beads: readonly Bead[]) => void;
}
