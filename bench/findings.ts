import { FINDING_TYPES, type Finding } from '../engine/index.ts';
import { hasEvaluationData } from './evaluation-data.ts';
import { found, judge, score, type Judged, type Score } from './findings/judge.ts';
import {
  breakingNli,
  negationPairs,
  rte3,
  sick,
  summedits,
  wikiFactCheck,
  type PairSet,
} from './findings/pairs.ts';
import { novel, seeded, unrelated, type Prose } from './findings/prose.ts';

/**
 * `npm run bench:findings`: how well findings agree with people's contradictions, next to a keyword rule, and how many findings
 * there are on prose that nobody edited. Options: `--only NAME` (sets whose name begins so; `prose`), `--print N` (a sample of the
 * findings, or of the pairs that were judged otherwise than people did), `--seed S` (of that sample).
 */
const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = option('--only');
const printed = Number(option('--print') ?? 0);
const seed = Number(option('--seed') ?? 1);
const wanted = (name: string) => only === undefined || name.startsWith(only);

if (!hasEvaluationData()) {
  console.log('skipped: no evaluation data');
} else {
  const sets: readonly { name: string; load: () => PairSet; target: string }[] = [
    { name: 'sick_train', load: sick, target: 'P >= .85, F1 >= .80' },
    { name: 'breaking_nli', load: breakingNli, target: 'accuracy >= .90, false alarms on synonyms <= 3 %' },
    { name: 'rte3_en_dev', load: () => rte3('en'), target: 'P >= .40, F1 >= .30' },
    ...['de', 'fr', 'it'].map((code) => ({
      name: `rte3_${code}_dev`,
      load: () => rte3(code),
      target: 'P >= half of English',
    })),
    { name: 'summedits_news', load: summedits, target: 'balanced accuracy >= .75' },
    { name: 'wikifactcheck_refuted', load: wikiFactCheck, target: 'recall >= .60' },
    ...['en', 'de', 'fr', 'zh'].map((code) => ({
      name: `negation_minpairs_${code}`,
      load: () => negationPairs(code),
      target: 'reported',
    })),
  ];
  const rows: Record<string, string>[] = [];
  for (const { name, load, target } of sets.filter(({ name }) => wanted(name))) {
    const set = load();
    const judged = judge(set);
    rows.push({
      set: name,
      keyword: show(score(judged, ({ keyword }) => keyword)),
      ours: show(score(judged, found)),
      target,
    });
    detail(set, judged);
    sampleErrors(judged);
  }
  if (rows.length > 0) {
    console.log('\nprecision / recall / F1 | accuracy | balanced accuracy');
    console.table(rows);
  }
  if (wanted('prose')) proseTable([...novel(), ...unrelated(seeded(seed))]);
}

function show({ precision, recall, f1, accuracy, balanced }: Score): string {
  const short = (value: number) => value.toFixed(3).replace(/^0/, '');
  return `${short(precision)} / ${short(recall)} / ${short(f1)} | ${short(accuracy)} | ${short(balanced)}`;
}

/** Per type: how many contradictions show it and how many other pairs do; and per category of the set. */
function detail(set: PairSet, judged: readonly Judged[]): void {
  console.log(
    `\n${set.name}: ${judged.length} pairs, ${judged.filter(({ pair }) => pair.conflict).length} contradictions`,
  );
  for (const type of FINDING_TYPES) {
    const having = judged.filter(({ findings }) => findings.some((finding) => finding.type === type));
    if (having.length === 0) continue;
    const right = having.filter(({ pair }) => pair.conflict).length;
    console.log(`  ${type.padEnd(12)} ${right} right, ${having.length - right} alarms`);
  }
  if (set.name === 'breaking_nli' || set.name === 'summedits_news') {
    const categories = byCategory(judged);
    for (const [category, members] of categories) {
      const conflicts = members.filter(({ pair }) => pair.conflict);
      const rest = members.filter(({ pair }) => !pair.conflict);
      console.log(
        `  ${category.padEnd(60)} found ${conflicts.filter(found).length} of ${conflicts.length}, alarms ${rest.filter(found).length} of ${rest.length}`,
      );
    }
  }
  if (set.name.startsWith('negation_minpairs')) {
    const families = [...byCategory(judged).values()].filter(
      (members) => members.some(({ pair }) => pair.conflict) && members.some(({ pair }) => !pair.conflict),
    );
    const right = families.filter((members) =>
      members.every((one) => found(one) === one.pair.conflict),
    ).length;
    console.log(
      `  the finding appears and disappears with the negation in ${right} of ${families.length} families`,
    );
  }
}

function byCategory(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(one.pair.category, [...(groups.get(one.pair.category) ?? []), one]);
  return groups;
}

function sampleErrors(judged: readonly Judged[]): void {
  if (printed === 0) return;
  for (const [title, wrong] of [
    ['alarms', judged.filter((one) => found(one) && !one.pair.conflict)],
    ['misses', judged.filter((one) => !found(one) && one.pair.conflict)],
  ] as const) {
    console.log(`\n-- ${title}: ${wrong.length}`);
    for (const { pair, findings } of sample(wrong)) {
      console.log(`[${pair.id}, ${pair.category}]\n  ${pair.a}\n  ${pair.b}`);
      for (const { type, rule, confidence, values } of findings)
        console.log(`    ${type} ${rule} ${confidence.toFixed(2)} ${values.join(' / ')}`);
    }
  }
}

function proseTable(all: readonly Prose[]): void {
  const types = FINDING_TYPES.filter((type) =>
    all.some(({ findings }) => findings.some((one) => one.type === type)),
  );
  console.log('\nfindings per 1,000 words');
  console.table(
    all.map(({ name, words, findings }) => ({
      prose: name,
      words,
      findings: findings.length,
      per1000: ((findings.length / words) * 1000).toFixed(3),
      ...Object.fromEntries(types.map((type) => [type, findings.filter((one) => one.type === type).length])),
    })),
  );
  for (const { name, findings } of all) {
    if (printed === 0 || findings.length === 0) continue;
    console.log(`\n-- ${name}`);
    for (const finding of sample(findings)) printFinding(finding);
  }
}

function printFinding({ rule, confidence, significance, says, values, places }: Finding): void {
  console.log(`[${values.join(' / ')}]`);
  console.log(`${rule} ${confidence.toFixed(2)} x ${significance.toFixed(2)}: ${says}`);
  for (const { source, quote } of places)
    console.log(`    ${source}: ${quote.replace(/\s+/g, ' ').slice(0, 220)}`);
}

function sample<T>(items: readonly T[]): T[] {
  const random = seeded(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((x, y) => x.key - y.key)
    .slice(0, printed)
    .map(({ item }) => item);
}
