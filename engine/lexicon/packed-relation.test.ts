import { describe, expect, it } from 'vitest';
import { PackedRelation } from './packed-relation.ts';

const PAIRS = Int32Array.of(3, 1, 0, 2, 3, 2, 3, 1);

describe('a relation of numbers', () => {
  it('goes one way', () => {
    const relation = new PackedRelation(PAIRS, 5, false);
    expect([0, 1, 2, 3, 4, 5, -1].map((number) => relation.of(number))).toEqual([
      [2],
      [],
      [],
      [1, 2],
      [],
      [],
      [],
    ]);
    expect(relation.has(3, 2)).toBe(true);
    expect(relation.has(2, 3)).toBe(false);
    expect(relation.has(9, 3)).toBe(false);
  });

  it('goes both ways', () => {
    const relation = new PackedRelation(PAIRS, 5, true);
    expect(relation.of(2)).toEqual([0, 3]);
    expect(relation.of(1)).toEqual([3]);
    expect(relation.has(1, 3)).toBe(true);
    expect(relation.has(1, 2)).toBe(false);
  });
});
