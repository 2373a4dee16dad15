import { expect, it } from 'vitest';
import { renderDossier } from '../render-dossier.ts';
import { dossierOf, evidence, findingOf, sourceOf } from '../sample-dossier.test-data.ts';
import { RULE_IS_WRONG, wrongRules } from './wrong-rules.ts';

const a = sourceOf('s1', 'Three held\nPolice held three diplomats. Two left.');
const b = sourceOf('s2', 'Four held\nPolice held four diplomats. One left.');
const findings = (
  [
    ['f1', 'three', 'four', 'number.count'],
    ['f2', 'Two', 'One', 'number.count'],
    ['f3', 'Three', 'Four', 'number.fact'],
    ['f4', 'Police', 'Police', 'name.other'],
  ] as const
).map(([id, one, other, rule]) =>
  findingOf(id, [evidence(a, one, one), evidence(b, other, other)], { rule }),
);
const judged = (findingId: string, verdict: 'dismissed' | 'confirmed', reason: string) => ({
  findingId,
  verdict,
  reason,
  says: '',
});

it('counts by rule what was dismissed because the rule does not hold, and nothing else, in the method of the export', () => {
  const judgements = [
    judged('f1', 'dismissed', RULE_IS_WRONG),
    judged('f2', 'dismissed', `${RULE_IS_WRONG} Two others left.`),
    judged('f3', 'dismissed', 'Of no weight.'),
    judged('f4', 'confirmed', RULE_IS_WRONG),
  ];
  const dossier = dossierOf([a, b], findings, { judgements });
  expect(wrongRules(dossier)).toBe('number.count 2');
  expect(renderDossier(dossier)).toContain(
    'Rules that were said to be wrong here, and how often: number.count 2.',
  );
  expect(renderDossier(dossierOf([a, b], findings))).not.toContain('wrong here');
});
