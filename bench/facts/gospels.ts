import { compare, type Comparison, type SourceText } from '../../engine/index.ts';
import { evaluationFile } from '../evaluation-data.ts';
import { FOCUS_ON_WORDS } from './pairs.ts';
import type { Asked, FactSet, Judgement, Outcome, Told } from './set.ts';
import { toldFindings } from './told-findings.ts';
import { sourcesTouched, type Marked } from './touching.ts';

const NAMES = ['matthew', 'mark', 'luke', 'john'];

interface Verse {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Discrepancy {
  readonly id: string;
  readonly category: string;
  readonly places: readonly { readonly ref: string; readonly quote: string }[];
}

/** Two verses, as `matthew 3:4`. */
interface VersePair {
  readonly a: string;
  readonly b: string;
}

const json = <T>(file: string) => JSON.parse(evaluationFile('..', 'gold', 'gospels', file)) as T;

/**
 * Four long accounts in one comparison. A discrepancy is found by a finding that points at its verses in two accounts, more strictly at
 * its quotes (which of three accounts differ is not labelled); an alarm points at both verses of a pair that does not conflict and has found no discrepancy;
 * parallel verses are linked where some link holds part of both.
 */
function run({ at }: Asked): Outcome {
  const texts = NAMES.map((id): SourceText => ({
    id,
    text: evaluationFile('..', 'gold', 'gospels', `${id}.txt`),
    language: 'en',
  }));
  const verses = json<Record<string, Verse>>('verses.json');
  const verse = (ref: string): Marked => {
    const { file, start, end } = verses[ref]!;
    return { source: file.replace('.txt', ''), start, end };
  };
  const quoted = ({ ref, quote }: Discrepancy['places'][number]): Marked => {
    const { source, start } = verse(ref);
    const from = texts.find(({ id }) => id === source)!.text.indexOf(quote, start);
    return { source, start: from, end: from + quote.length };
  };
  const comparison = compare(texts);
  const findings = toldFindings(comparison, at);

  const judgements: Judgement[] = [];
  const judge = (measure: string, category: string, yes: boolean) =>
    judgements.push({ measure, half: null, category, yes });
  const discrepancies = json<Discrepancy[]>('discrepancies.json').map(({ category, places }) => {
    const about = (marked: readonly Marked[]) =>
      findings.filter((finding) => sourcesTouched(finding, marked) >= 2);
    return { category, by: about(places.map(({ ref }) => verse(ref))), pointing: about(places.map(quoted)) };
  });
  const right = new Set(discrepancies.flatMap(({ by }) => by));
  for (const { category, by, pointing } of discrepancies) {
    judge('discrepancies found', category, by.length > 0);
    judge(FOCUS_ON_WORDS, category, pointing.length > 0);
  }
  const wrong = new Set<unknown>();
  for (const { a, b } of json<VersePair[]>('not_a_conflict.json')) {
    const marked = [verse(a), verse(b)];
    const by = findings.filter((finding) => !right.has(finding) && sourcesTouched(finding, marked) >= 2);
    judge('alarms on not a conflict', 'not a conflict', by.length > 0);
    for (const finding of by) wrong.add(finding);
  }
  const linked = linker(comparison);
  for (const { a, b } of json<{ verses: VersePair[] }>('parallels.json').verses)
    judge('parallel verses linked', 'parallel', linked(verse(a), verse(b)));
  const told = findings.map((finding): Told => ({
    rule: finding.rule,
    half: null,
    verdict: right.has(finding) ? 'right' : wrong.has(finding) ? 'false' : 'untold',
  }));
  const words = comparison.texts.reduce((sum, text) => sum + text.words, 0);
  const rate = (findings.length / words) * 1_000;
  return {
    judgements,
    counts: [
      {
        measure: 'findings per 1,000 words',
        half: null,
        value: rate,
        shown: `${rate.toFixed(2)} (${findings.length})`,
      },
    ],
    told,
    misses: [],
  };
}

/** Whether some link holds part of the one verse on one side and part of the other on the other. */
function linker({ links }: Comparison): (one: Marked, other: Marked) => boolean {
  const meets = (side: (typeof links)[number]['a'], { source, start, end }: Marked) =>
    side.some((place) => place.source === source && place.start < end && start < place.end);
  return (one, other) =>
    links.some(({ a, b }) => (meets(a, one) && meets(b, other)) || (meets(a, other) && meets(b, one)));
}

export const gospels: FactSet = {
  name: 'gospels',
  divided: false,
  measures: [
    { name: 'discrepancies found', before: '5 of 33', target: '18 of 33' },
    { name: FOCUS_ON_WORDS, before: '3 of 33', target: '' },
    { name: 'alarms on not a conflict', before: '2 of 20', target: '<= 1 of 20' },
    { name: 'parallel verses linked', before: '128 of 140', target: '130 of 140' },
    { name: 'findings per 1,000 words', before: '2.70', target: '' },
  ],
  run,
};
