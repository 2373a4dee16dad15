import type { WeightList } from '../model/weights.ts';

/** The list without weights smaller than `least`, either sign, and without features that have none left. */
export function withoutSmall(list: WeightList, least: number): WeightList {
  const features: number[] = [];
  const counts: number[] = [];
  const classOf: number[] = [];
  const weights: number[] = [];
  let from = 0;
  list.features.forEach((feature, at) => {
    const before = weights.length;
    for (const end = from + list.counts[at]!; from < end; from += 1) {
      if (Math.abs(list.weights[from]!) < least) continue;
      classOf.push(list.classOf[from]!);
      weights.push(list.weights[from]!);
    }
    if (weights.length === before) return;
    features.push(feature);
    counts.push(weights.length - before);
  });
  return {
    classes: list.classes,
    features: Int32Array.from(features),
    counts: Uint8Array.from(counts),
    classOf: Uint8Array.from(classOf),
    weights: Int16Array.from(weights),
  };
}
