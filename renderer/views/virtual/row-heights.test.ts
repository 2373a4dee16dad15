import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHeights } from './row-heights.ts';

describe('RowHeights', () => {
  it('finds the row at a height and the height above a row', () => {
    const heights = new RowHeights([10, 20, 30]);
    expect([0, 1, 2, 3].map((row) => heights.topOf(row))).toEqual([0, 10, 30, 60]);
    expect([-5, 0, 9, 10, 29, 30, 59, 60, 999].map((y) => heights.rowAt(y))).toEqual([
      0, 0, 0, 1, 1, 2, 2, 2, 2,
    ]);
    expect(heights.measure(1, 25)).toBe(5);
    expect(heights.total).toBe(65);
    expect([heights.isMeasured(0), heights.isMeasured(1)]).toEqual([false, true]);
  });

  it('has nothing to tell of no rows', () => {
    const heights = new RowHeights([]);
    expect([heights.total, heights.rowAt(100), heights.measure(0, 5)]).toEqual([0, 0, 0]);
  });

  it('agrees with plain sums, whatever is measured in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 90 })), { maxLength: 40 }),
        fc.nat(4000),
        (estimates, measures, y) => {
          const heights = new RowHeights(estimates);
          const plain = [...estimates];
          for (const [row, height] of measures) {
            if (row >= plain.length) continue;
            heights.measure(row, height);
            plain[row] = height;
          }
          const tops = plain.map((_, row) => plain.slice(0, row).reduce((sum, height) => sum + height, 0));
          expect(tops.map((_, row) => heights.topOf(row))).toEqual(tops);
          expect(heights.rowAt(y)).toBe(tops.findLastIndex((top) => top <= y));
        },
      ),
    );
  });
});
