/** A table that `bench:analysis` prints behind those of the treebanks. */
export interface Table {
  /** For `--only`. */
  readonly name: string;
  /** What it shows, and how it is counted. */
  readonly title: string;
  /** Its rows; none where the data is missing. */
  readonly rows: () => TableRows | Promise<TableRows>;
}

type TableRows = readonly Readonly<Record<string, string | number>>[];
