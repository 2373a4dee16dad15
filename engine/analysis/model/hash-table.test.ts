import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HASH_BITS } from './hash.ts';
import { hashTable, placeOf } from './hash-table.ts';

const feature = fc.integer({ min: 0, max: 2 ** HASH_BITS - 1 });

describe('the hash table of features', () => {
  it('finds every feature it was made of with its value, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(feature, { maxLength: 600 }), feature, (features, other) => {
        const rising = Int32Array.from(features).sort();
        const table = hashTable(rising, (at) => at * 3 - 1, 1.6);
        for (const [at, one] of rising.entries()) expect(table.slots[placeOf(table, one)]).toBe(at * 3 - 1);
        expect(placeOf(table, other) >= 0).toBe(rising.includes(other));
      }),
      { seed: 1 },
    );
  });

  it('finds features that crowd at its end', () => {
    const last = 2 ** HASH_BITS - 1;
    const rising = Int32Array.from({ length: 300 }, (_, at) => last - 299 + at);
    const table = hashTable(rising, (at) => at, 1);
    expect([...rising].map((one) => table.slots[placeOf(table, one)])).toEqual([...rising.keys()]);
    expect(placeOf(table, 5)).toBe(-1);
  });
});
