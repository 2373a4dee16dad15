import { jsonLines } from '../evaluation-data.ts';
import { FOCUS_ON_WORDS, judgePairs, type FactPair } from './pairs.ts';
import type { FactSet } from './set.ts';
import { halfOfTopic } from './split.ts';

interface Marked {
  readonly id: string;
  readonly story: string;
  readonly a: string;
  readonly b: string;
  readonly marked: readonly [string, string];
  readonly label: 'worth' | 'minor' | 'equal' | 'other' | 'noise';
  readonly category: string;
  /** Another real discrepancy in the pair; empty where there is none. */
  readonly seen: string;
}

/**
 * Sentences of real reports in which a difference was marked and judged. One that is worth a look is found by a finding whose
 * places hold marked words of either sentence (programs marked them, often more than differs, and not always on both sides what a
 * reader would). Where it is not, no finding may hold any. Not counted: minor ones, and such as are not worth a look themselves in a
 * pair of which the reader noted that it holds another, real discrepancy.
 */
export function newsFindingPairs(): FactPair[] {
  return jsonLines<Marked>('facts', 'news_findings.jsonl')
    .filter(({ label, seen }) => label === 'worth' || (label !== 'minor' && seen === ''))
    .map(({ id, story, a, b, marked, label, category }) => ({
      id,
      half: halfOfTopic(story),
      language: 'en',
      a,
      b,
      category: label === 'worth' ? category || 'worth' : label,
      measure: label === 'worth' ? 'worth found' : 'silent on equal, other, noise',
      expect: label === 'worth' ? 'finding' : 'silent',
      words: marked,
      sides: 'either',
    }));
}

interface Labelled {
  readonly id: string;
  readonly topic: string;
  readonly a: string;
  readonly b: string;
  readonly label: 'conflict' | 'agree' | 'detail' | 'other';
  readonly category: string;
  readonly focus: readonly [string, string] | readonly [];
}

/** Like sentences of real reports, labelled as pairs: real base rates. */
export function labelledNewsPairs(): FactPair[] {
  return jsonLines<Labelled>('facts', 'news_pairs.jsonl').map(
    ({ id, topic, a, b, label, category, focus }) => ({
      id,
      half: halfOfTopic(topic),
      language: 'en',
      a,
      b,
      category: label === 'conflict' ? category || 'conflict' : label,
      measure: label === 'conflict' ? 'conflicts found' : 'silent on agree, detail, other',
      expect: label === 'conflict' ? 'finding' : 'silent',
      words: label === 'conflict' && focus.length === 2 ? focus : null,
      sides: 'both',
    }),
  );
}

export const newsFindings: FactSet = {
  name: 'news_findings',
  divided: true,
  measures: [
    { name: 'worth found', before: '.145', target: '.55' },
    { name: FOCUS_ON_WORDS, before: '.122', target: '' },
    { name: 'silent on equal, other, noise', before: '.950', target: '.975' },
  ],
  run: (asked) => judgePairs(newsFindingPairs(), asked),
};

export const newsPairs: FactSet = {
  name: 'news_pairs',
  divided: true,
  measures: [
    { name: 'conflicts found', before: '.219', target: '' },
    { name: 'silent on agree, detail, other', before: '.949', target: '' },
  ],
  run: (asked) => judgePairs(labelledNewsPairs(), asked),
};
