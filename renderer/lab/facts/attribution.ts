/** How far each feature moves the log odds of a row from what other rows have on average. */
export interface Attribution {
  /** The mean log odds of the background. */
  readonly base: number;
  /** By feature; with the base they add up to the log odds of the row. */
  readonly parts: readonly number[];
}
