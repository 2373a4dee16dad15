import { HASH_BITS } from './hash.ts';

/** A hash table from features to whole numbers, made once of features in rising order. */
export interface HashTable {
  /** A feature's own slot is its hash without these low bits. */
  readonly shift: number;
  /**
   * A pair of numbers for each slot: the feature and 1, then its value; 0 for a free slot. Slots rise with the features, so a search
   * from a feature's own slot on ends at a free one or at a greater feature.
   */
  readonly slots: Int32Array;
}

/**
 * An open hash table with linear probing.
 *
 * @param features hashes in rising order, each once
 * @param valueOf the value of the feature at an index
 * @param room slots for each feature; the rarer collisions are to be, the more
 */
export function hashTable(features: Int32Array, valueOf: (at: number) => number, room: number): HashTable {
  let bits = 8;
  while (1 << bits < features.length * room) bits += 1;
  const shift = HASH_BITS - bits;
  const slots = new Int32Array(2 * ((1 << bits) + features.length + 1));
  let free = 0;
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at]!;
    const slot = Math.max(free, feature >>> shift);
    free = slot + 1;
    slots[2 * slot] = feature + 1;
    slots[2 * slot + 1] = valueOf(at);
  }
  return { shift, slots };
}

/** The place of a feature's value among the slots, or -1. */
export function placeOf({ shift, slots }: HashTable, feature: number): number {
  const wanted = feature + 1;
  let slot = (feature >>> shift) << 1;
  let key = slots[slot]!;
  while (key !== 0 && key < wanted) {
    slot += 2;
    key = slots[slot]!;
  }
  return key === wanted ? slot + 1 : -1;
}
