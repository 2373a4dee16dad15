import { describe, expect, it } from 'vitest';
import { rowOffsets, rowsBetween } from './row-offsets.ts';

describe('the rows in sight', () => {
  const offsets = rowOffsets(5, (row) => (row === 2 ? 100 : 10));

  it('stand one below the other', () => {
    expect([...offsets]).toEqual([0, 10, 20, 120, 130, 140]);
  });
  it('are those that reach into the sight, and some around', () => {
    expect(rowsBetween(offsets, 30, 60, 0)).toEqual({ start: 2, end: 3 });
    expect(rowsBetween(offsets, 30, 60, 15)).toEqual({ start: 1, end: 3 });
    expect(rowsBetween(offsets, 0, 1000, 0)).toEqual({ start: 0, end: 5 });
    expect(rowsBetween(offsets, 900, 1000, 0)).toEqual({ start: 5, end: 5 });
  });
  it('are none of none', () => {
    expect(
      rowsBetween(
        rowOffsets(0, () => 10),
        0,
        100,
        50,
      ),
    ).toEqual({ start: 0, end: 0 });
  });
});
