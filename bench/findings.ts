import { FINDING_TYPES, loadLanguage, type Finding } from '../engine/index.ts';
import { hasEvaluationData } from './evaluation-data.ts';
import { costs, exponent } from './findings/cost.ts';
import { grouped } from './findings/grouped.ts';
import { found, judge, score, type Judged, type Score } from './findings/judge.ts';
import {
  breakingNli,
  halfOf,
  negationPairs,
  rte3,
  sick,
  summedits,
  wikiFactCheck,
  type PairSet,
} from './findings/pairs.ts';
import { novel, news, seeded, unrelated, type Prose } from './findings/prose.ts';
import { answered, calibrationError, reliability, type Answered } from './findings/reliability.ts';
import { REVIEWED } from './findings/reviewed.ts';
import { editsOf, ruleOf, tallies, typeOf } from './findings/rules.ts';

/**
 * `npm run bench:findings`: how well findings agree with people's contradictions, next to a keyword rule; how right each type and
 * rule is and how far confidence can be believed; how many findings there are on prose that nobody edited; what it costs.
 * Options: `--only NAME` (sets whose name begins so; `prose`; `cost`), `--half 0|1` (of each set), `--rule NAME` (print findings of
 * rules whose name begins so), `--print N` (a sample of the findings, or of the pairs that were judged otherwise than people did),
 * `--seed S` (of that sample).
 */
const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = option('--only');
const half = option('--half');
const rule = option('--rule');
const printed = Number(option('--print') ?? 0);
const seed = Number(option('--seed') ?? 1);
const wanted = (name: string) => only === undefined || name.startsWith(only);

if (!hasEvaluationData()) {
  console.log('skipped: no evaluation data');
} else {
  await Promise.all(['de', 'es', 'fr'].map(loadLanguage));
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
  const answers: Answered[] = [];
  const labelled: Judged[] = [];
  for (const { name, load, target } of sets.filter(({ name }) => wanted(name))) {
    const set = load();
    const judged = judge({
      ...set,
      pairs: set.pairs.filter((pair) => half === undefined || halfOf(pair) === Number(half)),
    });
    rows.push({
      set: name,
      keyword: show(score(judged, ({ keyword }) => keyword)),
      ours: show(score(judged, found)),
      ...Object.fromEntries(
        ([0, 1] as const).map((part) => [
          `half ${part}`,
          show(
            score(
              judged.filter(({ pair }) => halfOf(pair) === part),
              found,
            ),
          ),
        ]),
      ),
      target,
    });
    detail(set, judged);
    sampleErrors(judged);
    const told = answered(judged);
    answers.push(...told);
    if (told.length > 0) labelled.push(...judged);
  }
  if (rows.length > 0) {
    console.log(
      '\nprecision / recall / F1 | accuracy | balanced accuracy; halves by family: how far a figure hangs on its sample',
    );
    console.table(rows);
    ruleTable(labelled);
    reliabilityTable(answers);
  }
  if (wanted('prose')) proseTable([...novel(), ...news(), ...unrelated(seeded(seed))]);
  if (wanted('cost')) costTable();
}

function short(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

function show({ precision, recall, f1, accuracy, balanced }: Score): string {
  return `${short(precision)} / ${short(recall)} / ${short(f1)} | ${short(accuracy)} | ${short(balanced)}`;
}

/** Per type: on how many contradictions it speaks, on how many other pairs; and per category of the set. */
function detail(set: PairSet, judged: readonly Judged[]): void {
  console.log(
    `\n${set.name}: ${judged.length} pairs, ${judged.filter(({ pair }) => pair.conflict).length} contradictions`,
  );
  for (const { name, right, alarms, precision, recall, f1 } of tallies(judged, typeOf))
    console.log(
      `  ${name.padEnd(12)} ${String(right).padStart(4)} right, ${String(alarms).padStart(3)} alarms; P ${short(precision)} R ${short(recall)} F1 ${short(f1)}`,
    );
  if (set.name === 'breaking_nli' || set.name === 'summedits_news') {
    const names = new Set(judged.flatMap(({ pair }) => editsOf(pair.category)));
    for (const name of [...names].sort()) {
      const members = judged.filter(({ pair }) => editsOf(pair.category).includes(name));
      const conflicts = members.filter(({ pair }) => pair.conflict);
      const rest = members.filter(({ pair }) => !pair.conflict);
      const caught = conflicts.filter(found).length;
      console.log(
        `  ${name.padEnd(30)} found ${caught} of ${conflicts.length}${conflicts.length === 0 ? '' : ` (recall ${short(caught / conflicts.length)})`}, alarms ${rest.filter(found).length} of ${rest.length}`,
      );
    }
  }
  if (set.name === 'wikifactcheck_refuted') {
    const named = judged.filter(found).map(({ findings }) => findings[0]!.type);
    console.log(
      `  the first finding's type: ${[...new Set(named)].map((type) => `${type} ${named.filter((one) => one === type).length}`).join(', ')}`,
    );
  }
  if (set.name.startsWith('negation_minpairs')) {
    const families = [...grouped(judged, ({ pair }) => pair.family).values()].filter(
      (members) => members.some(({ pair }) => pair.conflict) && members.some(({ pair }) => !pair.conflict),
    );
    const right = families.filter((members) =>
      members.every((one) => found(one) === one.pair.conflict),
    ).length;
    console.log(
      `  the finding appears and disappears with the negation in ${right} of ${families.length} families (${short(right / families.length)})`,
    );
  }
}

function sampleErrors(judged: readonly Judged[]): void {
  if (printed === 0) return;
  const lists: readonly (readonly [string, readonly Judged[]])[] =
    rule === undefined
      ? [
          ['alarms', judged.filter((one) => found(one) && !one.pair.conflict)],
          ['misses', judged.filter((one) => !found(one) && one.pair.conflict)],
        ]
      : ([false, true] as const).map((conflict) => [
          conflict ? `right by ${rule}` : `alarms by ${rule}`,
          judged.filter(
            ({ pair, findings }) =>
              pair.conflict === conflict && findings.some((one) => one.rule.startsWith(rule)),
          ),
        ]);
  for (const [title, those] of lists) {
    console.log(`\n-- ${title}: ${those.length}`);
    for (const { pair, findings } of sample(those)) {
      console.log(`[${pair.id}, ${pair.category}]\n  ${pair.a}\n  ${pair.b}`);
      for (const { type, rule: by, confidence, values } of findings)
        console.log(`    ${type} ${by} ${confidence.toFixed(2)} ${values.join(' / ')}`);
    }
  }
}

/** Over all labelled sets that hold pairs without a contradiction: how often each rule is right. */
function ruleTable(judged: readonly Judged[]): void {
  console.log('\nper rule over the sets that hold other pairs too');
  console.table(
    tallies(judged, ruleOf).map(({ name, right, alarms, precision }) => {
      const parts = ([0, 1] as const).map((part) =>
        tallies(
          judged.filter(({ pair }) => halfOf(pair) === part),
          ruleOf,
        ).find((one) => one.name === name),
      );
      return {
        rule: name,
        right,
        alarms,
        precision: short(precision),
        'half 0': parts[0] === undefined ? '' : short(parts[0].precision),
        'half 1': parts[1] === undefined ? '' : short(parts[1].precision),
      };
    }),
  );
}

function reliabilityTable(answers: readonly Answered[]): void {
  const bins = reliability(answers);
  if (bins.length === 0) return;
  console.log(`\nconfidence against the share that is right; mean distance ${short(calibrationError(bins))}`);
  console.table(
    bins.map(({ from, to, findings, said, right }) => ({
      confidence: `${short(from)} to ${short(to)}`,
      findings,
      'mean said': short(said),
      'share right': short(right),
    })),
  );
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
      ...Object.fromEntries(
        types.map((type) => [type, findings.filter((finding) => finding.type === type).length]),
      ),
    })),
  );
  const reviewed = new Map(REVIEWED.map((one) => [one.id, one]));
  const answers = all.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      const known = reviewed.get(finding.id);
      return known === undefined ? [] : [{ finding, right: known.worth }];
    }),
  );
  const distinct = [...new Map(answers.map((one) => [one.finding.id, one])).values()];
  console.log(
    `\nread by hand: ${REVIEWED.length}, still found: ${distinct.length}, of them worth a look: ${distinct.filter(({ right }) => right).length}`,
  );
  reliabilityTable(distinct);
  if (printed === 0) return;
  // What would be read by hand: two editions of a novel, and the news.
  const pool = all
    .filter(({ name }) => name === 'f1818 / f1831' || name.startsWith('news'))
    .flatMap(({ findings, bands }) => findings.map((finding) => ({ finding, band: bands.get(finding)! })))
    .filter(({ finding }) => rule === undefined || finding.rule.startsWith(rule));
  console.log(`\n-- a sample of ${pool.length}`);
  for (const { finding, band } of sample(pool)) {
    const known = reviewed.get(finding.id);
    console.log(known === undefined ? '' : `read: ${known.worth ? 'worth a look' : 'not worth it'}`);
    printFinding(finding, band);
  }
}

function costTable(): void {
  const all = costs();
  console.log('\nmilliseconds on growing parts of Frankenstein 1818 against 1831, the best of three runs');
  console.table(
    all.map(({ words, alignment, detection }) => ({
      words,
      alignment: Math.round(alignment),
      detection: Math.round(detection),
      ratio: short(detection / alignment),
    })),
  );
  const [first, last] = [all[0]!, all.at(-1)!];
  const growth = (part: 'alignment' | 'detection') =>
    exponent(first.words, last.words, first[part], last[part]).toFixed(2);
  console.log(`growth exponent: alignment ${growth('alignment')}, detection ${growth('detection')}`);
}

function printFinding(
  { id, rule: by, confidence, significance, says, values, places }: Finding,
  band: number,
): void {
  console.log(`[${values.join(' / ')}] ${id} band ${band}`);
  console.log(`${by} ${confidence.toFixed(2)} x ${significance.toFixed(2)}: ${says}`);
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
