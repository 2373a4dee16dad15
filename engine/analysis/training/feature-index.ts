import { HASH_BITS } from '../model/hash.ts';

/** Counts features; then the ones seen often enough are numbered in rising order. */
export class FeatureCounter {
  private keys = new Int32Array(1 << 16);
  private counts = new Int32Array(1 << 16);
  private bits = 16;
  private size = 0;

  add(features: Int32Array, count: number): void {
    for (let at = 0; at < count; at += 1) this.addOne(features[at]!);
  }

  private addOne(feature: number): void {
    if (this.size * 2 > this.keys.length) this.grow();
    const mask = this.keys.length - 1;
    let slot = feature >>> (HASH_BITS - this.bits);
    while (this.keys[slot] !== 0 && this.keys[slot] !== feature + 1) slot = (slot + 1) & mask;
    if (this.keys[slot] === 0) {
      this.keys[slot] = feature + 1;
      this.size += 1;
    }
    this.counts[slot]! += 1;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.bits += 1;
    this.keys = new Int32Array(1 << this.bits);
    this.counts = new Int32Array(1 << this.bits);
    const mask = this.keys.length - 1;
    for (let at = 0; at < keys.length; at += 1) {
      if (keys[at] === 0) continue;
      let slot = (keys[at]! - 1) >>> (HASH_BITS - this.bits);
      while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
      this.keys[slot] = keys[at]!;
      this.counts[slot] = counts[at]!;
    }
  }

  /** The features seen at least so often, in rising order. */
  frequent(least: number): Int32Array {
    const kept: number[] = [];
    for (let slot = 0; slot < this.keys.length; slot += 1)
      if (this.counts[slot]! >= least) kept.push(this.keys[slot]! - 1);
    return Int32Array.from(kept).sort();
  }
}

/** Numbers of features by an open hash table. */
export class FeatureIndex {
  readonly features: Int32Array;
  private readonly slots: Int32Array;
  private readonly shift: number;

  constructor(features: Int32Array) {
    this.features = features;
    let bits = 8;
    while (1 << bits < features.length * 1.6) bits += 1;
    this.shift = HASH_BITS - bits;
    this.slots = new Int32Array(2 * ((1 << bits) + features.length + 1));
    let free = 0;
    features.forEach((feature, id) => {
      const slot = Math.max(free, feature >>> this.shift);
      free = slot + 1;
      this.slots[2 * slot] = feature + 1;
      this.slots[2 * slot + 1] = id;
    });
  }

  /** Writes the numbers of the features that are known into `out`; answers how many. */
  look(features: Int32Array, count: number, out: Int32Array): number {
    const { slots, shift } = this;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const wanted = features[at]! + 1;
      let slot = ((wanted - 1) >>> shift) << 1;
      while (slots[slot] !== 0 && slots[slot]! < wanted) slot += 2;
      if (slots[slot] === wanted) out[found++] = slots[slot + 1]!;
    }
    return found;
  }
}
