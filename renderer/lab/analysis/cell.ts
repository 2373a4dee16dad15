/** What stands in a cell of a table, and what explains it. */
export interface Cell {
  readonly text: string;
  readonly note: string;
}
