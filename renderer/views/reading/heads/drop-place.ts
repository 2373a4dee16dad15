/**
 * The place, counted from 0, that a dragged column takes among the others when it is let go at `x`: behind those whose
 * middle it has passed. `middles` are those of all columns as they stand, from the left.
 */
export function dropPlace(middles: readonly number[], dragged: number, x: number): number {
  return middles.filter((middle, column) => column !== dragged && middle < x).length;
}
