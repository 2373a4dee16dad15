import type { Span } from '../../types.ts';

/**
 * Whether what a clause tells holds, does not hold, or is left open, all that governs it taken in: "started" is negative in "failed to
 * start", positive in "nobody failed to start", open in "tried to start".
 */
export type Polarity = 'positive' | 'negative' | 'open';

/**
 * How sure its teller is of that, after Sauri and Pustejovsky 2009, "FactBank: a corpus annotated with event factuality": "certain";
 * "probable" ("is thought to"), "possible" ("may"), "planned" (what is to come: "will", "plans to", "is due to"), "conditional" (a
 * condition, and what hangs on it), "alleged" (somebody's claim: "is accused of", "reportedly"), "demanded" ("must", "told them to"),
 * "asked" ("whether"), "open" (nothing is said of it: "did not say that"). With the polarity "open" it is "asked" or "open", and with
 * no other.
 */
export type Certainty =
  | 'certain'
  | 'probable'
  | 'possible'
  | 'planned'
  | 'conditional'
  | 'alleged'
  | 'asked'
  | 'demanded'
  | 'open';

/** Words that do something to a clause. */
export interface Cue {
  /** By position in the tree, in order; they need not stand together. */
  readonly tokens: readonly number[];
  /** From the first of them to the last; UTF-16 offsets into the text of the document, `end` exclusive. */
  readonly span: Span;
}

/** What is made of a clause where it stands: "failed to start" makes "start" negative and certain. */
export interface Standing {
  /** "Has no plans to sell" is negative and planned, "need not pay" negative and demanded: no plan, no demand. */
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** What denies it where it is negative: "did *not*", "*Nobody* came", "*failed* to start"; null otherwise. */
  readonly negator: Cue | null;
  /** What makes it less than certain: "*may*", "*allegedly*", "*plans* to", "*accused* of", "*If*"; null where it is certain. */
  readonly modal: Cue | null;
  /**
   * All words that had a say in it, by position in the tree, in order, those that cancel out too ("*not* *fail* to"); empty for a plain
   * statement.
   */
  readonly causes: readonly number[];
}
