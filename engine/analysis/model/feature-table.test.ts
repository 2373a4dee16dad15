import { expect, it } from 'vitest';
import { FeatureTable } from './feature-table.ts';
import { HASH_BITS } from './hash.ts';

it('finds every feature in its own slot, also where many crowd together', () => {
  const crowded = Array.from({ length: 60 }, (_, at) => at * 3);
  const spread = Array.from({ length: 5000 }, (_, at) => 1000 + at * 53_000);
  const features = Int32Array.from([...crowded, ...spread, 2 ** HASH_BITS - 2, 2 ** HASH_BITS - 1]);
  const table = new FeatureTable(features);
  expect(new Set(table.slots).size).toBe(features.length);
  expect(Array.from(features, (feature) => table.find(feature))).toEqual([...table.slots]);
  expect(table.find(1)).toBe(-1);
  expect(table.find(999_999)).toBe(-1);
  expect(new FeatureTable(new Int32Array()).find(5)).toBe(-1);
});
