/** Words by which a report leaves the event it tells of for another one. In comparison form. */
export interface EpisodeWords {
  /** Before a noun or behind a time, they put it before the event: "the *previous* owner", "two years *ago*". */
  readonly earlier: ReadonlySet<string>;
  /** Before a noun, they bring in another of its kind: "*another* harbour", "a *similar* fire". */
  readonly others: ReadonlySet<string>;
  /** They take up the time or place that was told last: "*then*", "*there*". */
  readonly there: ReadonlySet<string>;
  /** Before a noun, they take it up: "*that* fire". */
  readonly those: ReadonlySet<string>;
}
