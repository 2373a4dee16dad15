import { describe, expect, it } from 'vitest';
import { BARGE_TREE } from './tree.test-data.ts';
import { layTreeOut } from './tree-layout.ts';

const drawn = layTreeOut(
  BARGE_TREE,
  () => 20,
  () => 10,
);

describe('the layout of a tree', () => {
  it('sets columns side by side and leaves arcs room for their names', () => {
    expect(drawn.columns.map(({ x }) => x).slice(0, 4)).toEqual([24, 58, 92, 126]);
    const wide = layTreeOut(
      BARGE_TREE,
      () => 20,
      (relation) => (relation === 'det' ? 100 : 0),
    );
    expect(wide.columns.map(({ x }) => x).slice(0, 3)).toEqual([24, 142, 176]);
    expect(wide.width - drawn.width).toBe(2 * (118 - 34));
  });

  it('lifts arcs over those beneath them', () => {
    const levels = Object.fromEntries(drawn.arcs.map(({ dependent, level }) => [dependent, level]));
    expect(levels).toEqual({ 0: 1, 1: 3, 2: 1, 3: 2, 4: 1, 5: 2, 6: 2, 7: 1, 9: 1 });
    expect(drawn.levels).toBe(3);
  });

  it('gives every arc its own place at a word, the shortest outermost', () => {
    // "sink" heads "barge", "did" and "not" to its left and the stop to its right.
    const ends = drawn.arcs
      .filter(({ head }) => head === 8)
      .map(({ dependent, from }) => [dependent, from - drawn.columns[8]!.x]);
    expect(ends).toEqual([
      [1, 0],
      [6, -4],
      [7, -8],
      [9, 8],
    ]);
    expect(drawn.root - drawn.columns[8]!.x).toBe(4);
  });

  it('lays out a tree without words', () => {
    const empty = { ...BARGE_TREE, tokens: [], children: [], root: -1 };
    expect(
      layTreeOut(
        empty,
        () => 20,
        () => 10,
      ),
    ).toEqual({ width: 0, levels: 0, columns: [], root: 0, arcs: [] });
  });
});
