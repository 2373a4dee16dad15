/** An entity at its head in the tree, and whether the other sentence speaks of it. */
export interface EntityAt {
  readonly head: number;
  readonly inBoth: boolean;
}
