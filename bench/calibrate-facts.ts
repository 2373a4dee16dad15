import { writeFileSync } from 'node:fs';
import { regressed, type Logistic } from '../engine/facts/matching/logistic.ts';
import { probability } from '../engine/facts/matching/trees.ts';
import { hasEvaluationData } from './evaluation-data.ts';
import { countConfidence } from './fact-weights/confidence.ts';
import { judgedPairs, type JudgedPair } from './fact-weights/judged-pairs.ts';
import { regress } from './fact-weights/regress.ts';
import { eventPairs } from './facts/ecbplus.ts';
import { JUDGED_NEWS } from './facts/judged-news.ts';
import { longestReports, newsFindings, type NewsFinding } from './facts/news.ts';
import { RULES, type Rule } from '../engine/findings/registry.ts';

/**
 * `npm run calibrate:facts`: learns how likely two sentences tell of one event (`match-weights.ts`), from the tuning half of the reports alone,
 * and counts how often a difference is worth a look on real news: of all judged topics for the engine (`confidence-weights.ts`), of the tuning half for
 * the benches. Tells how that does on topics it did not see. Likelihoods are those of the weights of one half. The same data give the same numbers.
 * See engine/facts/matching/CARD.md.
 */
const REGRESSION = { ridge: 1, steps: 300, rate: 0.05 };
/** Of what tells events apart, so much is told by like events, the rest by other sentences of one story. */
const LIKE = 0.6;
const BANDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 1];

if (!hasEvaluationData()) console.log('skipped: no evaluation data');
else {
  write('engine/facts/matching/match-weights.ts', 'MATCH_REGRESSION', '.', matchWeights());
  const pairs = judgedPairs();
  const halves = { tuning: pairs.filter(isTuning), kept: pairs.filter((pair) => !isTuning(pair)) };
  const half = countConfidence(halves.tuning);
  write(
    'bench/fact-weights/half-confidence.ts',
    'CONFIDENCE_REGRESSION',
    '../../engine/facts/matching',
    half,
  );
  const all = countConfidence(pairs);
  write('engine/facts/matching/confidence-weights.ts', 'CONFIDENCE_REGRESSION', '.', all);
  console.log('counted on the tuning half, told on the kept half');
  console.table(bands(halves.kept.map((pair) => ({ pair, said: saidBy(half, pair) }))));
  console.log('each topic told by the others');
  const topics = [...new Set(pairs.map(({ topic }) => topic))];
  const others = new Map(
    topics.map((topic) => [topic, countConfidence(pairs.filter((pair) => pair.topic !== topic))]),
  );
  console.table(bands(pairs.map((pair) => ({ pair, said: saidBy(others.get(pair.topic)!, pair) }))));
  const findings = newsFindings(longestReports(undefined), 0);
  writeCounts('engine/findings/confidence/news-table.ts', findings);
  writeCounts('bench/fact-weights/half-news-table.ts', findings.filter(isTuning));
}

function isTuning({ half }: Pick<JudgedPair, 'half'>): boolean {
  return half === 'tuning';
}

function saidBy(model: Logistic, { evidence, offset }: JudgedPair): number {
  return probability(offset + regressed(model, evidence));
}

/** Of what is told, band by band, what is said and what is right. */
function bands(answers: readonly { readonly pair: JudgedPair; readonly said: number }[]) {
  return BANDS.slice(0, -1).map((from, at) => {
    const to = BANDS[at + 1]!;
    const inside = answers.filter(({ pair, said }) => pair.told && said >= from && said < to);
    const mean = (value: (one: (typeof inside)[number]) => number) =>
      inside.length === 0
        ? ''
        : (inside.reduce((sum, one) => sum + value(one), 0) / inside.length).toFixed(2);
    return {
      from,
      to,
      findings: inside.length,
      said: mean(({ said }) => said),
      right: mean(({ pair }) => (pair.worth ? 1 : 0)),
    };
  });
}

/** Of each rule that is not learned, how many judged findings on real news were worth a look and how many not. */
function writeCounts(file: string, findings: readonly NewsFinding[]): void {
  const labels = new Map(JUDGED_NEWS.map(([id, , label]) => [id, label]));
  const counts = new Map<string, [number, number]>();
  for (const { finding } of findings) {
    const label = labels.get(finding.id);
    const rule: Rule = RULES[finding.rule as keyof typeof RULES];
    if (label === undefined || rule.confidence.by === 'evidence') continue;
    const count = counts.get(finding.rule) ?? [0, 0];
    count[label === 'worth' ? 0 : 1] += 1;
    counts.set(finding.rule, count);
  }
  const lines = [...counts].sort(([x], [y]) => (x < y ? -1 : 1)).map(([rule, [right, wrong]]) => `  '${rule}': [${right}, ${wrong}],`); // prettier-ignore
  writeFileSync(
    file,
    `/** Made by \`npm run calibrate:facts\`: of each rule that is not learned, how many of its findings on real news were worth a look and how many not. Not to be edited. */
export const NEWS_COUNTS: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
${lines.join('\n')}
};
`,
  );
}

function matchWeights(): Logistic {
  const pairs = eventPairs('tuning');
  const shares = { event: 1, 'like event': LIKE, story: 1 - LIKE } as const;
  const weight = (stand: keyof typeof shares) =>
    (shares[stand] * pairs.length) / 2 / pairs.filter((pair) => pair.stand === stand).length;
  const weights = { event: weight('event'), 'like event': weight('like event'), story: weight('story') };
  return regress(
    pairs.map(({ evidence }) => evidence),
    pairs.map(({ stand }) => stand === 'event'),
    pairs.map(({ stand }) => weights[stand]),
    [],
    [],
    REGRESSION,
  );
}

function write(file: string, name: string, types: string, model: Logistic): void {
  writeFileSync(
    file,
    [
      `import type { Logistic } from '${types}/logistic.ts';`,
      '',
      '/** Generated by `npm run calibrate:facts`; see CARD.md. */',
      `export const ${name}: Logistic = ${JSON.stringify(model)};`,
      '',
    ].join('\n'),
  );
}
