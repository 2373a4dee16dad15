import { writeFileSync } from 'node:fs';
import type { Evidence, Finding } from '../../engine/index.ts';
import { jsonLines } from '../evaluation-data.ts';
import { grouped } from '../findings/grouped.ts';
import { saidAndRight, worthAmong } from './judged-share.ts';
import type { Asked, Count, FactSet, Outcome } from './set.ts';
import { halfOfTopic, type Half } from './split.ts';
import { findingsOf } from './told-findings.ts';

export interface Report {
  readonly topic: string;
  readonly story: string;
  readonly doc: string;
  readonly sentences: readonly { readonly text: string }[];
}

/** A finding between two real reports of one event. */
export interface NewsFinding {
  readonly half: Half;
  readonly story: string;
  readonly docs: readonly [string, string];
  /** Of each place, the sentence or sentences it stands in. */
  readonly sentences: readonly { readonly doc: string; readonly text: string }[];
  readonly finding: Finding;
}

const LONGEST = 5;
/** A reader of news should see at most so many findings in 1,000 words. */
const BEST_PER_1000 = 0.5;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
const wordsOf = ({ sentences }: Report) => sentences.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** Of every story its five longest reports, the longest first. */
export function longestReports(half: Half | undefined): Report[][] {
  const reports = jsonLines<Report>('align', 'ecbplus.jsonl').filter(
    ({ topic }) => half === undefined || halfOfTopic(topic) === half,
  );
  return [...grouped(reports, ({ story }) => story).values()].map((of) =>
    [...of].sort((x, y) => wordsOf(y) - wordsOf(x) || (x.doc < y.doc ? -1 : 1)).slice(0, LONGEST),
  );
}

/**
 * What is found when the reports of a story are compared two by two, best first. Wire copy stands in several reports: findings with
 * the same values in the same sentences are counted once.
 */
export function newsFindings(stories: readonly (readonly Report[])[], at: number): NewsFinding[] {
  const found = new Map<string, NewsFinding>();
  for (const reports of stories) {
    for (const [index, one] of reports.entries()) {
      for (const other of reports.slice(index + 1)) {
        for (const told of betweenReports(one, other, at)) {
          const { sentences, finding } = told;
          const key = JSON.stringify([sentences.map(({ text }) => text).sort(), [...finding.values].sort()]);
          const known = found.get(key);
          if (known === undefined || known.finding.confidence < finding.confidence) found.set(key, told);
        }
      }
    }
  }
  return [...found.values()].sort(
    (x, y) => y.finding.confidence - x.finding.confidence || (x.finding.id < y.finding.id ? -1 : 1),
  );
}

function betweenReports(one: Report, other: Report, at: number): NewsFinding[] {
  const sides = [one, other].map(({ doc, sentences }) => {
    let start = 0;
    const lines = sentences.map(({ text }) => {
      const line = { text, start, end: start + text.length };
      start = line.end + 2;
      return line;
    });
    return { doc, lines };
  });
  const texts = sides.map(({ doc, lines }) => ({
    id: doc,
    text: lines.map(({ text }) => text).join('\n\n'),
    language: 'en',
  }));
  return findingsOf(texts, at).map((finding) => ({
    half: halfOfTopic(one.topic),
    story: one.story,
    docs: [one.doc, other.doc],
    sentences: finding.places.map(({ source, start, end }) => ({
      doc: source,
      text: sides
        .find(({ doc }) => doc === source)!
        .lines.filter((line) => line.start < end && line.end > start)
        .map(({ text }) => text)
        .join(' '),
    })),
    finding,
  }));
}

function run({ half, at, list }: Asked): Outcome {
  const stories = longestReports(half);
  const findings = newsFindings(stories, at);
  const counts: Count[] = [];
  const best = new Set<NewsFinding>();
  for (const part of half === undefined ? ([null, 'tuning', 'kept'] as const) : [half]) {
    const words = stories
      .flat()
      .filter(({ topic }) => part === null || halfOfTopic(topic) === part)
      .reduce((sum, report) => sum + wordsOf(report), 0);
    const those = findings.filter((one) => part === null || one.half === part);
    const rate = (those.length / words) * 1_000;
    counts.push({
      measure: 'findings per 1,000 words',
      half: part,
      value: rate,
      shown: `${rate.toFixed(2)} (${those.length})`,
    });
    const top = those.slice(0, Math.round((words / 1_000) * BEST_PER_1000));
    const from = top.at(-1)?.finding.confidence ?? 0;
    counts.push({
      measure: 'the best .5 per 1,000 words',
      half: part,
      value: top.length,
      shown: `${top.length}, confidence from ${from.toFixed(2)}`,
    });
    counts.push(
      worthAmong(
        'worth among the best .5',
        part,
        top.map(({ finding }) => finding),
      ),
    );
    counts.push(
      worthAmong(
        'worth among all',
        part,
        those.map(({ finding }) => finding),
      ),
    );
    counts.push(
      saidAndRight(
        'said/right by band',
        part,
        those.map(({ finding }) => finding),
      ),
    );
    if (part === (half ?? null)) for (const one of top) best.add(one);
  }
  if (list !== undefined)
    writeFileSync(list, findings.map((one) => `${listed(one, best.has(one))}\n`).join(''));
  return {
    judgements: [],
    counts,
    told: findings.map(({ finding: { rule }, half: of }) => ({ rule, half: of, verdict: 'untold' })),
    misses: [],
  };
}

/** One line for a reader to judge. */
function listed({ half, story, docs, sentences, finding }: NewsFinding, best: boolean): string {
  const { id, type, rule, confidence, significance, says, values, places } = finding;
  return JSON.stringify({
    id,
    half,
    best,
    story,
    docs,
    sentences: sentences.map(({ doc, text }, at) => ({
      doc,
      text,
      place: places[at]!.quote,
      marked: markedIn(places[at]!),
    })),
    says,
    values,
    type,
    rule,
    confidence,
    significance,
  });
}

/** The words that a place points at, as printed. */
function markedIn({ quote, start, focus }: Evidence): string[] {
  return focus.map((words) => quote.slice(words.start - start, words.end - start));
}

/**
 * Real reports of one event side by side: how much a reader is told, and how much of it is worth a look, where it was judged by reading
 * (`--list`, `judged-news.ts`). Best are those of the highest confidence.
 */
export const news: FactSet = {
  name: 'news_reports',
  divided: true,
  measures: [
    { name: 'findings per 1,000 words', before: '.92', target: '' },
    { name: 'the best .5 per 1,000 words', before: 'confidence from .94', target: '' },
    { name: 'worth among the best .5', before: '', target: '.60' },
    { name: 'worth among all', before: '', target: '' },
    { name: 'said/right by band', before: '', target: 'at most .1 apart' },
  ],
  run,
};
