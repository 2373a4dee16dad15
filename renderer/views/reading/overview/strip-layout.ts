import { firstEndingAfter } from '../../../../engine/algorithms/index.ts';
import type { FindingSpot, Join, RoomLayout } from '../layout/layout.ts';
import type { ColumnMeasure } from '../ribbons/measure.ts';

/** Left edge and width of a column's lane on the strip. */
export interface Lane {
  readonly left: number;
  readonly width: number;
}

export interface Tick extends FindingSpot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export interface Thread {
  readonly key: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const EDGE = 5;

/** One lane for each column; with many columns they become narrow. */
export function lanes(columns: number): { readonly lanes: readonly Lane[]; readonly width: number } {
  const width = columns <= 3 ? 11 : 7;
  const between = columns <= 3 ? 9 : 4;
  const placed = Array.from({ length: columns }, (_, i) => ({ left: EDGE + i * (width + between), width }));
  return { lanes: placed, width: 2 * EDGE + columns * width + Math.max(0, columns - 1) * between };
}

/** Heights of columns brought to one scale: the longest text fills the strip, and a shorter one is shown shorter. */
export function stripScale(measures: readonly (ColumnMeasure | undefined)[], height: number): number {
  const longest = Math.max(1, ...measures.map((m) => m?.height ?? 0));
  return height / longest;
}

/** A tick for each place of a finding, at the share of its sentence where its words stand. */
export function ticks(
  layout: RoomLayout,
  measures: readonly (ColumnMeasure | undefined)[],
  placed: readonly Lane[],
  scale: number,
): Tick[] {
  return layout.spots.flatMap((spot, index) => {
    const lane = placed[spot.column];
    const height = heightOf(layout, measures, spot.column, spot.start);
    if (!lane || height === undefined) return [];
    return [{ ...spot, key: `${index}`, x: lane.left + lane.width / 2, y: height * scale }];
  });
}

/** A thread for each join of neighbouring columns. */
export function threads(
  joins: readonly Join[],
  measures: readonly (ColumnMeasure | undefined)[],
  placed: readonly Lane[],
  scale: number,
): Thread[] {
  return joins.flatMap((join) => {
    if (join.to.column - join.from.column !== 1) return [];
    const from = measures[join.from.column]?.sentences[join.from.first];
    const to = measures[join.to.column]?.sentences[join.to.first];
    const left = placed[join.from.column];
    const right = placed[join.to.column];
    if (!from || !to || !left || !right) return [];
    return [
      { key: join.id, x1: left.left + left.width, y1: from.top * scale, x2: right.left, y2: to.top * scale },
    ];
  });
}

/** Pixels from the top of a column's content to `offset` of its text, to within a line. */
export function heightOf(
  layout: RoomLayout,
  measures: readonly (ColumnMeasure | undefined)[],
  column: number,
  offset: number,
): number | undefined {
  const sentences = layout.columns[column]?.sentences ?? [];
  const at = firstEndingAfter(sentences, offset);
  const sentence = sentences[at];
  const extent = measures[column]?.sentences[at];
  if (!sentence || !extent) return undefined;
  const share = Math.min(1, Math.max(0, (offset - sentence.start) / (sentence.end - sentence.start)));
  return extent.top + share * (extent.bottom - extent.top);
}
