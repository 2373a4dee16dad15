/** Where a layout made of rows stands, kept with the comparison. */
export interface LayoutPlace {
  /** Key of the first row that is seen; null at the very top. */
  readonly row: string | null;
  /** Pixels of that row above the edge. */
  readonly offset: number;
  /** Ids of the folds that the reader has opened. */
  readonly open: readonly string[];
}

export const AT_THE_TOP: LayoutPlace = { row: null, offset: 0, open: [] };

/** How a layout keeps its place: where it stood when it was last read, and how to tell where it stands now. */
export interface KeptPlaces {
  readonly first: LayoutPlace;
  /** The rows are the last ones: before that, a key may name another row. */
  readonly ready: boolean;
  readonly keep: (change: Partial<LayoutPlace>) => void;
}
