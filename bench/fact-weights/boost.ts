import type { BoostedTrees, DecisionTree } from '../../engine/facts/matching/trees.ts';

export interface BoostSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of weights in a leaf. */
  readonly least: number;
  /** Ridge on leaf values. */
  readonly ridge: number;
  /** Share of the features that each tree may ask for. */
  readonly columns: number;
}

const BINS = 32;

/**
 * Gradient boosting with logistic loss and second-order leaf values over histograms (Friedman 2001, "Greedy function approximation";
 * Chen and Guestrin 2016, "XGBoost"). Each tree sees a share of the features, drawn
 * from a fixed seed: the same rows give the same trees.
 */
export function boost(
  rows: readonly (readonly number[])[],
  right: readonly boolean[],
  weights: readonly number[],
  settings: BoostSettings,
): BoostedTrees {
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(rows, feature));
  const binned = cuts.map((cut, feature) => Uint8Array.from(rows, (row) => binOf(cut, row[feature]!)));
  let [positive, all] = [0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    all += weights[at]!;
    if (right[at] === true) positive += weights[at]!;
  }
  const bias = Math.log((positive + 1) / (all - positive + 1));
  const odds = new Float64Array(rows.length).fill(bias);
  const gradient = new Float64Array(rows.length);
  const curvature = new Float64Array(rows.length);
  const trees: DecisionTree[] = [];
  const draw = drawn();
  for (let round = 0; round < settings.trees; round += 1) {
    for (let at = 0; at < rows.length; at += 1) {
      const p = 1 / (1 + Math.exp(-odds[at]!));
      gradient[at] = weights[at]! * ((right[at] === true ? 1 : 0) - p);
      curvature[at] = weights[at]! * p * (1 - p);
    }
    const open = cuts.map((cut) => cut.length > 0 && draw() < settings.columns);
    trees.push(grow(binned, cuts, open, gradient, curvature, odds, settings));
  }
  return { bias: rounded(bias), trees };
}

function grow(
  binned: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  asked: readonly boolean[],
  gradient: Float64Array,
  curvature: Float64Array,
  odds: Float64Array,
  { depth, rate, least, ridge }: BoostSettings,
): DecisionTree {
  const size = 2 ** (depth + 1) - 1;
  const features = new Array<number>(size).fill(-1);
  const values = new Array<number>(size).fill(0);
  const open: { node: number; level: number; members: Int32Array }[] = [
    { node: 0, level: 0, members: Int32Array.from(odds, (_, at) => at) },
  ];
  for (let job = open.pop(); job !== undefined; job = open.pop()) {
    const { node, level, members } = job;
    let [g, h] = [0, 0];
    for (const at of members) {
      g += gradient[at]!;
      h += curvature[at]!;
    }
    const split =
      level < depth ? bestSplit(binned, cuts, asked, members, gradient, curvature, g, h, least, ridge) : null;
    if (split === null) {
      const value = rounded((rate * g) / (h + ridge));
      values[node] = value;
      for (const at of members) odds[at]! += value;
      continue;
    }
    features[node] = split.feature;
    values[node] = cuts[split.feature]![split.bin]!;
    const bins = binned[split.feature]!;
    open.push({
      node: 2 * node + 1,
      level: level + 1,
      members: members.filter((at) => bins[at]! <= split.bin),
    });
    open.push({
      node: 2 * node + 2,
      level: level + 1,
      members: members.filter((at) => bins[at]! > split.bin),
    });
  }
  const end = 1 + lastReached(features);
  return { features: features.slice(0, end), values: values.slice(0, end) };
}

/** The last node that some row can come to, leaves of no weight among them. */
function lastReached(features: readonly number[], node = 0): number {
  if (features[node]! < 0) return node;
  return Math.max(lastReached(features, 2 * node + 1), lastReached(features, 2 * node + 2));
}

function bestSplit(
  binned: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  asked: readonly boolean[],
  members: Int32Array,
  gradient: Float64Array,
  curvature: Float64Array,
  g: number,
  h: number,
  least: number,
  ridge: number,
): { readonly feature: number; readonly bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let most = 1e-3;
  const parent = (g * g) / (h + ridge);
  const sumG = new Float64Array(BINS + 1);
  const sumH = new Float64Array(BINS + 1);
  for (let feature = 0; feature < binned.length; feature += 1) {
    const bins = binned[feature]!;
    const count = cuts[feature]!.length;
    if (asked[feature] !== true) continue;
    sumG.fill(0);
    sumH.fill(0);
    for (const at of members) {
      sumG[bins[at]!]! += gradient[at]!;
      sumH[bins[at]!]! += curvature[at]!;
    }
    let [leftG, leftH] = [0, 0];
    for (let bin = 0; bin < count; bin += 1) {
      leftG += sumG[bin]!;
      leftH += sumH[bin]!;
      const rightH = h - leftH;
      if (leftH < least || rightH < least) continue;
      const gain = (leftG * leftG) / (leftH + ridge) + (g - leftG) ** 2 / (rightH + ridge) - parent;
      if (gain > most) {
        most = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

/** Thresholds that part the values of a feature into bins of like size. */
function cutsOf(rows: readonly (readonly number[])[], feature: number): number[] {
  const values = rows.map((row) => row[feature]!).sort((x, y) => x - y);
  const cuts: number[] = [];
  for (let bin = 1; bin < BINS; bin += 1) {
    const at = Math.floor((values.length * bin) / BINS);
    const cut = rounded(values[at]!);
    if (cut < values.at(-1)! && cut !== cuts.at(-1)) cuts.push(cut);
  }
  if (cuts.length === 0 && values.length > 0 && values[0]! < values.at(-1)!) cuts.push(rounded(values[0]!));
  return cuts;
}

function binOf(cuts: readonly number[], value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Numbers in 0..1 from a fixed seed (a linear congruential generator). */
function drawn(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
