import type { Dossier } from '../dossier.ts';

/** The reason of a finding that was dismissed because its rule does not hold there: by it such findings are counted. */
export const RULE_IS_WRONG = 'The rule is wrong here.';

/** How often each rule was said to be wrong here, the most often first: "number.count 2, date.fact 1". Empty where none was. */
export function wrongRules({ comparison, judgements }: Pick<Dossier, 'comparison' | 'judgements'>): string {
  const wrong = new Set(
    judgements
      .filter(({ verdict, reason }) => verdict === 'dismissed' && reason.startsWith(RULE_IS_WRONG))
      .map(({ findingId }) => findingId),
  );
  const counts = new Map<string, number>();
  for (const { id, rule } of comparison.findings)
    if (wrong.has(id)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort(([x, one], [y, other]) => other - one || (x < y ? -1 : 1))
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
}
