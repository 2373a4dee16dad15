/** Moves that are not worth a look, and whether the reader wants them marked all the same. */
export interface SmallMoves {
  readonly count: number;
  readonly shown: boolean;
  readonly onshow: (shown: boolean) => void;
}
