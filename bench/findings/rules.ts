import type { Finding, FindingType } from '../../engine/index.ts';
import type { Judged } from './judge.ts';

/** How one rule, or one type, did on labelled pairs: on how many contradictions it spoke, and on how many other pairs. */
export interface Tally {
  readonly name: string;
  readonly right: number;
  readonly alarms: number;
  /** Of all contradictions. */
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

/** Tallies of what stands under the names that `nameOf` gives to findings; a pair counts once for each name. */
export function tallies(judged: readonly Judged[], nameOf: (finding: Finding) => string): Tally[] {
  const conflicts = judged.filter(({ pair }) => pair.conflict).length;
  const counts = new Map<string, { right: number; alarms: number }>();
  for (const { pair, findings } of judged)
    for (const name of new Set(findings.map(nameOf))) {
      const count = counts.get(name) ?? { right: 0, alarms: 0 };
      if (pair.conflict) count.right += 1;
      else count.alarms += 1;
      counts.set(name, count);
    }
  return [...counts]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([name, { right, alarms }]) => {
      const [precision, recall] = [right / (right + alarms), conflicts === 0 ? 0 : right / conflicts];
      const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      return { name, right, alarms, precision, recall, f1 };
    });
}

export const typeOf = ({ type }: Finding): FindingType => type;
export const ruleOf = ({ rule }: Finding): string => rule;

/** "antonym_swap + entity_modification" as its parts: a pair with two edits counts for both. */
export function editsOf(category: string): readonly string[] {
  return category.split(' + ');
}
