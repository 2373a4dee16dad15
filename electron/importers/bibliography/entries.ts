/** An entry of a bibliography that cannot be read. */
export interface BadEntry {
  /** In which it begins, from 1; null where the file has entries and no lines. */
  readonly line: number | null;
  /** What the file calls it. */
  readonly key: string | null;
  /** Its number among the entries, from 1, where there is no line. */
  readonly at?: number;
}

/** An entry as an item of CSL-JSON. */
export interface Entry extends BadEntry {
  readonly item: unknown;
}

/** What the entries of a bibliography are. */
export interface Entries {
  readonly items: readonly Entry[];
  readonly bad: readonly BadEntry[];
}
