import type { Comparison, Sentence } from '../../../engine/index.ts';

/** Of one row: by column, the first sentence that the text says of it; undefined where the text is silent. */
export type RowStop = readonly (Sentence | undefined)[];

/** What stepping by rows visits: the rows in which two texts or more say something; of a single text, all of them. */
export function rowsToVisit({ rows, texts }: Comparison): readonly RowStop[] {
  const least = Math.min(2, texts.length);
  return rows
    .filter((row) => row.cells.filter((cell) => cell.length > 0).length >= least)
    .map((row) =>
      row.cells.map((cell, column) =>
        cell[0] === undefined ? undefined : texts[column]?.sentences[cell[0]],
      ),
    );
}

/** A row that stands this many sentences below the top of its column, or less, is still being read. */
const NEAR = 15;

/**
 * The row to go to, from the one that was gone to last, or, where the reader has gone elsewhere since, from what stands at
 * the top of the columns (`tops`, by column, indices of sentences). Undefined at the end.
 */
export function nextRow(
  stops: readonly RowStop[],
  last: number | null,
  tops: readonly number[],
  steps: 1 | -1,
): number | undefined {
  const isNear = (stop: RowStop | undefined) =>
    stop?.some((sentence, column) => {
      const below = sentence ? sentence.index - (tops[column] ?? 0) : Infinity;
      return below >= -1 && below <= NEAR;
    });
  let next: number;
  if (last !== null && isNear(stops[last])) next = last + steps;
  else {
    const isBelow = (stop: RowStop) =>
      stop.some((sentence, column) => sentence && sentence.index >= (tops[column] ?? 0));
    const below = stops.findIndex(isBelow);
    const at = below === -1 ? stops.length : below;
    next = steps === 1 ? at : at - 1;
  }
  return next >= 0 && next < stops.length ? next : undefined;
}
