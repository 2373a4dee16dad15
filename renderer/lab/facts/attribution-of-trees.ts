import type { BoostedTrees, DecisionTree } from '../../../engine/facts/matching/trees.ts';
import type { Attribution } from './attribution.ts';

/**
 * Shapley values of a row against a background of other rows, exactly: for every background row and every leaf that a mixture of the two
 * can reach, the share of each feature that the two differ in on the way. After Lundberg et al. 2020, "From local explanations to global
 * understanding with explainable AI for trees" (interventional TreeSHAP). Evidence that says the same twice shares its part, where leaving
 * out one at a time would give both nothing.
 *
 * @param background at least one row
 */
export function attributionOfTrees(
  { bias, trees }: BoostedTrees,
  row: readonly number[],
  background: readonly (readonly number[])[],
): Attribution {
  const parts = row.map(() => 0);
  let base = 0;
  for (const other of background) {
    base += bias;
    for (const tree of trees) base += share(tree, row, other, parts);
  }
  return { base: base / background.length, parts: parts.map((part) => part / background.length) };
}

/** Adds what one tree gives each feature, and returns what it gives the other row. */
function share(
  { features, values }: DecisionTree,
  row: readonly number[],
  other: readonly number[],
  parts: number[],
): number {
  let value = 0;
  const ofRow: number[] = [];
  const ofOther: number[] = [];
  const visit = (node: number): void => {
    const feature = features[node]!;
    if (feature < 0) {
      if (ofRow.length === 0) value += values[node]!;
      const [own, against] = [weightOf(ofRow.length, ofOther.length), weightOf(ofOther.length, ofRow.length)];
      for (const at of ofRow) parts[at]! += values[node]! * own;
      for (const at of ofOther) parts[at]! -= values[node]! * against;
      return;
    }
    const next = (of: readonly number[]) => 2 * node + (of[feature]! <= values[node]! ? 1 : 2);
    const [mine, theirs] = [next(row), next(other)];
    if (mine === theirs || ofRow.includes(feature)) return visit(mine);
    if (ofOther.includes(feature)) return visit(theirs);
    ofRow.push(feature);
    visit(mine);
    ofRow.pop();
    ofOther.push(feature);
    visit(theirs);
    ofOther.pop();
  };
  visit(0);
  return value;
}

/** (n - 1)! m! / (n + m)!: how often the last of n features to come does so before all of m others. */
function weightOf(n: number, m: number): number {
  if (n === 0) return 0;
  let weight = 1 / n;
  for (let at = 1; at <= m; at += 1) weight *= at / (n + at);
  return weight;
}
