import type { Finding, SourceText } from '../../engine/index.ts';
import { evaluationFile, evaluationFolders } from '../evaluation-data.ts';
import type { Asked, FactSet, Judgement, Miss, Outcome, Told } from './set.ts';
import { halvesOfStories, type Half } from './split.ts';
import { findingLine, findingsOf } from './told-findings.ts';
import { occurrences, sourcesTouched, touches, type Marked } from './touching.ts';

/** A difference between two or more accounts, by a quote of each. */
export interface Quoted {
  readonly texts: readonly string[];
  readonly quotes: readonly string[];
  readonly note: string;
}

interface Planted extends Quoted {
  /** Entries of one id are one discrepancy, quoted from other pairs of accounts. */
  readonly id: string;
  readonly category: string;
}

interface Labels {
  readonly planted: readonly Planted[];
  readonly innocent: readonly Quoted[];
  readonly background: readonly { readonly text: string; readonly quote: string; readonly note: string }[];
}

/** One event told three times, with what was planted. */
export interface Story {
  readonly name: string;
  readonly half: Half;
  readonly texts: readonly SourceText[];
  readonly labels: Labels;
}

/** The stories, sorted by name. */
export function stories(): Story[] {
  return storiesIn(evaluationFolders('facts', 'clusters'), (...path) =>
    evaluationFile('facts', 'clusters', ...path),
  );
}

/** The stories of some folders, sorted by name. */
export function storiesIn(
  folders: readonly string[],
  read: (story: string, file: string) => string,
): Story[] {
  const names = [...folders].sort();
  const halves = halvesOfStories(names);
  return names.map((name) => ({
    name,
    half: halves.get(name)!,
    texts: ['1', '2', '3'].map((id) => ({ id, text: read(name, `${id}.txt`), language: 'en' })),
    labels: JSON.parse(read(name, 'planted.json')) as Labels,
  }));
}

/**
 * A planted entry is found by a finding that points at its quotes in two accounts, or at those of another entry of its id. A finding
 * that does so for any entry is planted. An alarm on an innocent difference points at its quotes in two accounts and is not planted;
 * one on a background sentence points at it with any of its places and is not planted.
 */
export function judgeStory(story: Story, findings: readonly Finding[]): Outcome {
  const { half, texts, labels } = story;
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const marks = ({ texts: ids, quotes }: Quoted): Marked[] =>
    ids.flatMap((id, at) => occurrences(id, textOf.get(id)!, quotes[at]!));
  const entries = labels.planted.map((entry) => {
    const marked = marks(entry);
    return { entry, by: findings.filter((finding) => sourcesTouched(finding, marked) >= 2) };
  });
  const planted = new Set(entries.flatMap(({ by }) => by));
  const foundIds = new Set(entries.filter(({ by }) => by.length > 0).map(({ entry }) => entry.id));
  const rest = findings.filter((finding) => !planted.has(finding));

  const judgements: Judgement[] = [];
  const misses: Miss[] = [];
  const judge = (measure: string, category: string, yes: boolean) =>
    judgements.push({ measure, half, category, yes });
  for (const { entry } of entries) {
    const found = foundIds.has(entry.id);
    judge('planted found', entry.category, found);
    if (!found) misses.push({ kind: 'missed', text: `${story.name} ${quotedLine(entry)}` });
  }
  for (const finding of findings) judge('findings that are planted', finding.rule, planted.has(finding));

  const alarms = new Map<Finding, string>();
  for (const innocent of labels.innocent) {
    const marked = marks(innocent);
    const by = rest.filter((finding) => sourcesTouched(finding, marked) >= 2);
    judge('alarms on innocent', 'innocent', by.length > 0);
    for (const finding of by) alarms.set(finding, `innocent: ${innocent.note}`);
  }
  for (const { text, quote, note } of labels.background) {
    const marked = occurrences(text, textOf.get(text)!, quote);
    const by = rest.filter((finding) => touches(finding, marked));
    judge('alarms on background', 'background', by.length > 0);
    for (const finding of by) alarms.set(finding, `background: ${note}`);
  }
  for (const finding of rest) {
    const about = alarms.get(finding) ?? 'not planted';
    const places = finding.places.map(({ source, quote }) => `    ${source}: ${quote}`);
    misses.push({
      kind: 'alarm',
      text: [`${story.name} (${about}) ${findingLine(finding)}`, ...places].join('\n'),
    });
  }
  const told = findings.map((finding): Told => ({
    rule: finding.rule,
    half,
    verdict: planted.has(finding) ? 'right' : 'false',
  }));
  return { judgements, told, misses: half === 'tuning' ? misses : [] };
}

function quotedLine({ id, category, texts, quotes, note }: Planted): string {
  return [
    `${id} ${category}: ${note}`,
    ...texts.map((text, at) => `    ${text}: ${quotes[at]!.replace(/\s+/g, ' ')}`),
  ].join('\n');
}

/** Compares the accounts of each story and judges what is found. */
export function judgeStories(stories: readonly Story[], { half, at }: Asked): Outcome {
  const outcomes = stories
    .filter((story) => half === undefined || story.half === half)
    .map((story) => judgeStory(story, findingsOf(story.texts, at)));
  return together(outcomes);
}

/** What several outcomes say as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    judgements: outcomes.flatMap(({ judgements }) => judgements),
    told: outcomes.flatMap(({ told }) => told),
    misses: outcomes.flatMap(({ misses }) => misses),
  };
}

/** Stories of three accounts with planted discrepancies. */
export const clusters: FactSet = {
  name: 'clusters',
  divided: true,
  measures: [
    { name: 'planted found', before: '.058 (23)', target: '.65 (kept .55)' },
    { name: 'findings that are planted', before: '.774 (24 of 31)', target: '.80' },
    { name: 'alarms on innocent', before: '.009', target: '<= .02' },
    { name: 'alarms on background', before: '.000', target: '<= .02' },
  ],
  run: (asked) => judgeStories(stories(), asked),
};
