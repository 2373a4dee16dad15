import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along, follow, risingAnchors } from './anchors.ts';

const anchor = (from: number, to: number, weight = 1) => ({ from, to, weight });
const pairs = (anchors: ReturnType<typeof risingAnchors>) => anchors.map((a) => [a.from, a.to]);

describe('risingAnchors', () => {
  it('adds both ends', () => {
    expect(pairs(risingAnchors([], 100, 200))).toEqual([
      [0, 0],
      [100, 200],
    ]);
  });
  it('leaves out the lighter of two that cross', () => {
    const crossing = [anchor(20, 80, 0.9), anchor(40, 30, 0.4), anchor(60, 90, 0.5)];
    expect(pairs(risingAnchors(crossing, 100, 100))).toEqual([
      [0, 0],
      [20, 80],
      [60, 90],
      [100, 100],
    ]);
  });
  it('is as heavy as the heaviest rise that a slow search finds', () => {
    const some = fc.array(
      fc.record({
        from: fc.integer({ min: 1, max: 9 }),
        to: fc.integer({ min: 1, max: 9 }),
        weight: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(some, (anchors) => {
        const found = risingAnchors(anchors, 10, 10);
        for (let i = 1; i < found.length; i++) {
          expect(found[i]!.from).toBeGreaterThan(found[i - 1]!.from);
          expect(found[i]!.to).toBeGreaterThan(found[i - 1]!.to);
        }
        const best = (rest: typeof anchors, from: number, to: number): number =>
          Math.max(
            0,
            ...rest.filter((a) => a.from > from && a.to > to).map((a) => a.weight + best(rest, a.from, a.to)),
          );
        expect(found.reduce((sum, a) => sum + a.weight, 0)).toBe(best(anchors, 0, 0));
      }),
    );
  });
});

describe('along', () => {
  it('goes in a straight line between anchors', () => {
    const anchors = risingAnchors([anchor(50, 150)], 100, 200);
    expect([0, 25, 50, 75, 100, 120].map((y) => along(anchors, y))).toEqual([0, 75, 150, 175, 200, 200]);
  });
});

describe('follow', () => {
  const driver = (scrollTop: number) => ({ scrollTop, scrollHeight: 1000, clientHeight: 200 });
  const other = { scrollHeight: 2000, clientHeight: 200 };
  it('begins and ends together', () => {
    const anchors = risingAnchors([anchor(300, 1500)], 1000, 2000);
    expect(follow(anchors, driver(0), other)).toBe(0);
    expect(follow(anchors, driver(800), other)).toBe(1800);
  });
  it('lets a linked sentence pass level with its partner', () => {
    const anchors = risingAnchors([anchor(500, 1200)], 1000, 2000);
    // Half way: the line of reading is at half the height, 100 pixels down, where the sentence at 500 stands now.
    const top = follow(anchors, driver(400), other);
    expect(1200 - top).toBe(500 - 400);
  });
  it('keeps to what the other can reach', () => {
    expect(follow(risingAnchors([], 1000, 150), driver(400), { scrollHeight: 150, clientHeight: 200 })).toBe(
      0,
    );
  });
});
