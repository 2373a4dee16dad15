import { writeFileSync } from 'node:fs';
import { loadLanguage } from '../engine/index.ts';
import { BANDS, bandOf } from '../engine/findings/confidence/confidence.ts';
import { hasEvaluationData } from './evaluation-data.ts';
import { judge } from './findings/judge.ts';
import { breakingNli, negationPairs, rte3, sick, summedits } from './findings/pairs.ts';
import { isJudged } from './findings/reliability.ts';
import { REVIEWED } from './findings/reviewed.ts';

/**
 * `npm run calibrate`: counts how often each rule is right, by band of link strength, and writes `engine/findings/confidence/confidence-table.ts`.
 * Counted are the labelled sets that hold pairs without a contradiction, each at most as {@link MOST} findings of a rule and band,
 * so that no made-up set outvotes the others, and the findings on prose that were read by hand.
 */
const MOST = 40;
const OUT = 'engine/findings/confidence/confidence-table.ts';

type Counts = Record<string, { right: number; wrong: number }[]>;

function add(counts: Counts, rule: string, band: number, right: number, wrong: number): void {
  counts[rule] ??= BANDS.map(() => ({ right: 0, wrong: 0 }));
  counts[rule][band]!.right += right;
  counts[rule][band]!.wrong += wrong;
}

if (!hasEvaluationData()) {
  console.log('skipped: no evaluation data');
} else {
  await Promise.all(['de', 'es', 'fr'].map(loadLanguage));
  const counts: Counts = {};
  const sets = [
    sick(),
    breakingNli(),
    ...['en', 'de', 'fr', 'it'].map(rte3),
    summedits(),
    ...['en', 'de', 'fr', 'zh'].map(negationPairs),
  ];
  for (const set of sets) {
    const own: Counts = {};
    for (const { pair, findings, strengths } of judge(set))
      for (const [at, finding] of findings.entries())
        if (isJudged(finding))
          add(own, finding.rule, bandOf(strengths[at]!), pair.conflict ? 1 : 0, pair.conflict ? 0 : 1);
    for (const [rule, bands] of Object.entries(own))
      for (const [band, { right, wrong }] of bands.entries()) {
        const share = Math.min(1, MOST / Math.max(1, right + wrong));
        add(counts, rule, band, right * share, wrong * share);
      }
  }
  for (const { rule, band, worth } of REVIEWED) add(counts, rule, band, worth ? 1 : 0, worth ? 0 : 1);
  const whole = (value: number) => Math.round(value * 10) / 10;
  const lines = Object.keys(counts)
    .sort()
    .map((rule) => {
      const bands = counts[rule]!.map(({ right, wrong }) => `[${whole(right)}, ${whole(wrong)}]`);
      return `  '${rule}': [${bands.join(', ')}],`;
    });
  writeFileSync(
    OUT,
    `/** Made by \`npm run calibrate\`: of each rule, by band of link strength, how many findings were right and how many not. Not to be edited. */
export const COUNTS: Readonly<Record<string, readonly (readonly [right: number, wrong: number])[]>> = {
${lines.join('\n')}
};
`,
  );
  console.log(lines.join('\n'));
}
