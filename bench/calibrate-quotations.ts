import { writeFileSync } from 'node:fs';
import { RULES, type Rule, type RuleId } from '../engine/findings/registry.ts';
import { hasEvaluationData, jsonLines } from './evaluation-data.ts';
import { JUDGED_NEWS } from './facts/judged-news.ts';
import { longestReports, newsFindings } from './facts/news.ts';
import { isAboutWords } from './facts/pairs.ts';
import { halfOfTopic, type Half } from './facts/split.ts';
import { findingsOf } from './facts/told-findings.ts';
import { isOfQuotations } from './quotations/rules.ts';

/**
 * `npm run calibrate:quotations`: counts how often a finding about quotations between real reports is worth a look: at the places of them that were
 * judged, and among the findings that were. Reports hold few quotations in two wordings, so both readers are asked. Of all of them for the engine, of
 * the tuning half for the benches; tells how the half does on the half that is kept.
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
  const judged = [...ofPlaces(), ...ofReports()];
  write('engine/findings/confidence/quotation-table.ts', judged);
  write(
    'bench/fact-weights/half-quotation-table.ts',
    judged.filter(({ half }) => half === 'tuning'),
  );
  console.table(bands(judged.filter(({ half }) => half === 'kept')));
}

/** A place in two sentences of real reports that a reader judged. */
interface Place {
  readonly story: string;
  readonly a: string;
  readonly b: string;
  readonly marked: readonly [string, string];
  readonly label: 'worth' | 'minor' | 'equal' | 'other' | 'noise';
}

/** The same two sentences are counted once for a rule: worth where one of their places is. */
function ofPlaces(): Judged[] {
  const found = new Map<string, Judged>();
  for (const { story, a, b, marked, label } of jsonLines<Place>('facts', 'news_findings.jsonl')) {
    const texts = [
      { id: 'a', text: a, language: 'en' },
      { id: 'b', text: b, language: 'en' },
    ];
    const told = findingsOf(texts, 0).filter(
      (finding) =>
        isOfQuotations(finding.rule) && isAboutWords({ a, b, words: marked, sides: 'either' }, finding),
    );
    for (const { rule, confidence } of told) {
      const key = JSON.stringify([rule, ...[a, b].sort()]);
      const right = label === 'worth' || found.get(key)?.right === true;
      found.set(key, { rule: rule as RuleId, half: halfOfTopic(story), right, said: confidence });
    }
  }
  return [...found.values()];
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
