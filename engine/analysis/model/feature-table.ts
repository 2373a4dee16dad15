import { HASH_BITS } from './hash.ts';

/** Fewest bits of a slot's number: with fewer, marks of 15 bits would not tell neighbours apart. */
const LEAST_BITS = 19;
const MARK = 0x8000;

/**
 * Where features are, by an open hash table small enough for a processor's cache: a feature's first slot is its high bits, and in
 * the slots stand marks of 15 low bits, which tell features of neighbouring slots apart.
 */
export class FeatureTable {
  readonly size: number;
  /** For each feature, in the order given, its slot. */
  readonly slots: Int32Array;
  private readonly shift: number;
  private readonly marks: Uint16Array;

  /** `features` rise. */
  constructor(features: Int32Array) {
    let bits = LEAST_BITS;
    while (1 << bits < features.length * 2) bits += 1;
    this.shift = HASH_BITS - bits;
    this.size = (1 << bits) + features.length + 1;
    this.marks = new Uint16Array(this.size);
    this.slots = new Int32Array(features.length);
    let free = 0;
    for (let at = 0; at < features.length; at += 1) {
      const feature = features[at]!;
      const slot = Math.max(free, feature >>> this.shift);
      free = slot + 1;
      this.marks[slot] = (feature & (MARK - 1)) | MARK;
      this.slots[at] = slot;
    }
  }

  /** The slot of a feature, or -1. */
  find(feature: number): number {
    const { marks } = this;
    const mark = (feature & (MARK - 1)) | MARK;
    let slot = feature >>> this.shift;
    let found = marks[slot]!;
    while (found !== 0) {
      if (found === mark) return slot;
      slot += 1;
      found = marks[slot]!;
    }
    return -1;
  }
}
