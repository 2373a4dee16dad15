import type { WeightList } from '../model/weights.ts';

/** Counts decisions by key; then lists the keys under which one decision was made nearly always. */
export class SureCounter {
  private readonly counts = new Map<number, Int32Array>();

  constructor(private readonly classes: number) {}

  add(key: number, decision: number): void {
    let row = this.counts.get(key);
    if (row === undefined) this.counts.set(key, (row = new Int32Array(this.classes)));
    row[decision]! += 1;
  }

  list(least: number, share: number): WeightList {
    const features: number[] = [];
    const classOf: number[] = [];
    for (const key of [...this.counts.keys()].sort((a, b) => a - b)) {
      const row = this.counts.get(key)!;
      let total = 0;
      let best = 0;
      row.forEach((count, decision) => {
        total += count;
        if (count > row[best]!) best = decision;
      });
      if (total < least || row[best]! < share * total) continue;
      features.push(key);
      classOf.push(best);
    }
    return {
      classes: this.classes,
      features: Int32Array.from(features),
      counts: new Uint8Array(features.length).fill(1),
      classOf: Uint8Array.from(classOf),
      weights: new Int16Array(features.length).fill(1),
    };
  }
}
