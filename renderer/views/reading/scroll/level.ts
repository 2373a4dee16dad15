/** A height that shall come level with others: `y` pixels below the top of a column's content. */
export interface Target {
  readonly column: number;
  readonly y: number;
  /** How far the column can be scrolled. */
  readonly most: number;
}

/**
 * Scroll positions that bring all targets level with each other, as near as can be to `preferred` pixels below the top
 * edge. A target near the beginning of its column cannot be lower than it stands, one near the end not higher: the level
 * gives way where it can, and where no level suits all, each column comes as near as it can.
 */
export function levelOut(targets: readonly Target[], preferred: number): ReadonlyMap<number, number> {
  const lowest = Math.min(...targets.map((t) => t.y));
  const highest = Math.max(...targets.map((t) => t.y - t.most));
  const level = Math.min(lowest, Math.max(highest, preferred));
  return new Map(targets.map((t) => [t.column, Math.min(t.most, Math.max(0, t.y - level))]));
}
