import { writeFileSync } from 'node:fs';
import { RULES, type Rule, type RuleId } from '../engine/findings/registry.ts';
import { hasEvaluationData } from './evaluation-data.ts';
import { judgeStory, stories } from './facts/clusters.ts';
import { JUDGED_NEWS } from './facts/judged-news.ts';
import { longestReports, newsFindings } from './facts/news.ts';
import type { Half } from './facts/split.ts';
import { findingsOf } from './facts/told-findings.ts';
import { isOfQuotations } from './quotations/rules.ts';

/**
 * `npm run calibrate:quotations`: counts how often a finding about quotations is right where several accounts are read: among those planted in
 * stories of three accounts, and those that were judged between real reports. Of all of them for the engine, of the tuning half for the benches; tells
 * how the half does on the half that is kept.
 */
interface Judged {
  readonly rule: RuleId;
  readonly half: Half;
  readonly right: boolean;
  readonly said: number;
}

const BANDS = [0, 0.2, 0.4, 0.6, 0.8, 1];

if (!hasEvaluationData()) console.log('skipped: no evaluation data');
else {
  const judged = [...ofStories(), ...ofReports()];
  write('engine/findings/confidence/quotation-table.ts', judged);
  write(
    'bench/fact-weights/half-quotation-table.ts',
    judged.filter(({ half }) => half === 'tuning'),
  );
  console.table(bands(judged.filter(({ half }) => half === 'kept')));
}

function ofStories(): Judged[] {
  return stories().flatMap((story) => {
    const findings = findingsOf(story.texts, 0).filter(({ rule }) => isOfQuotations(rule));
    const { told } = judgeStory(story, findings);
    return findings.map(({ rule, confidence }, at) => ({
      rule: rule as RuleId,
      half: story.half,
      right: told[at]!.verdict === 'right',
      said: confidence,
    }));
  });
}

function ofReports(): Judged[] {
  const labels = new Map(JUDGED_NEWS.map(([id, , label]) => [id, label]));
  return newsFindings(longestReports(undefined), 0).flatMap(({ half, finding }): Judged[] => {
    const label = labels.get(finding.id);
    const { rule, confidence } = finding;
    if (label === undefined || !isOfQuotations(rule)) return [];
    return [{ rule: rule as RuleId, half, right: label === 'worth', said: confidence }];
  });
}

function write(file: string, judged: readonly Judged[]): void {
  const counts = new Map<RuleId, [number, number]>();
  for (const { rule, right } of judged) {
    const { confidence }: Rule = RULES[rule];
    if (confidence.by === 'evidence') continue;
    const count = counts.get(rule) ?? [0, 0];
    count[right ? 0 : 1] += 1;
    counts.set(rule, count);
  }
  const lines = [...counts]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([rule, [right, wrong]]) => `  '${rule}': [${right}, ${wrong}],`);
  writeFileSync(
    file,
    `/** Made by \`npm run calibrate:quotations\`: of each rule about quotations, how many of its findings between accounts were right and how many not. Not to be edited. */
export const QUOTATION_COUNTS: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
${lines.join('\n')}
};
`,
  );
}

/** Band by band what is said and what is right. */
function bands(judged: readonly Judged[]) {
  return BANDS.slice(0, -1).map((from, at) => {
    const inside = judged.filter(({ said }) => said >= from && said < BANDS[at + 1]!);
    const mean = (value: (one: Judged) => number) =>
      inside.length === 0
        ? ''
        : (inside.reduce((sum, one) => sum + value(one), 0) / inside.length).toFixed(2);
    return {
      from,
      findings: inside.length,
      said: mean(({ said }) => said),
      right: mean(({ right }) => Number(right)),
    };
  });
}
