import { words } from '../word-lists.ts';

/** Forms of auxiliary verbs, and what stands between them and a predicate as they do: "was *able* to". */
export const AUXILIARIES: ReadonlySet<string> = words(
  'do does did is are was were be been being has have had having will would shall should can could may might must get got able',
);

/** The first part of a contraction that was cut by the mark in it: "don" of "don \' t". */
export const CUT_CONTRACTIONS: ReadonlySet<string> = words(
  'don doesn didn isn aren wasn weren hasn haven hadn wouldn couldn shouldn mustn can won ain',
);

/** Before "no" that denies the whole statement: "there *is* no bridge", "the town *had* no water". */
export const BEFORE_WHOLE_DENIALS: ReadonlySet<string> = words('is are was were be been has have had there');

/** Conjunctions between parts of one rank. */
export const CONJUNCTIONS: ReadonlySet<string> = words('and or but');

/** Adjectives that end as adverbs do. */
export const ADJECTIVES_IN_LY: ReadonlySet<string> = words(
  'likely unlikely friendly unfriendly costly deadly orderly timely',
);
