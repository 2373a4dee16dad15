/** Whether what a clause tells holds, does not hold, or is left open. */
export type Polarity = 'positive' | 'negative' | 'open';

/** How sure its teller is of that, after Sauri and Pustejovsky 2009, "FactBank: a corpus annotated with event factuality". */
export type Certainty =
  'certain' | 'probable' | 'possible' | 'planned' | 'conditional' | 'alleged' | 'asked' | 'demanded';

/** What is made of a clause where it stands: "failed to start" makes "start" negative and certain. */
export interface Standing {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** The words that make it so, by position in the tree, in order; empty for a plain statement. */
  readonly causes: readonly number[];
}
