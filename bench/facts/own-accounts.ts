import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeStories, storiesIn, type Story } from './clusters.ts';
import { pairsOf, type PairRow } from './everyday.ts';
import { judgePairs, type FactPair } from './pairs.ts';
import { pairsOfQuadruples, type QuadrupleRow } from './quadruples.ts';
import type { FactSet } from './set.ts';

/** Labelled texts that were written for this program and are part of it; see bench/accounts/README.md. */
const FOLDER = join('bench', 'accounts');

const read = (...path: string[]) => readFileSync(join(FOLDER, ...path), 'utf8');

function rowsOf<T>(file: string): T[] {
  return read(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Events told three times, with planted discrepancies. */
export function ownStories(): Story[] {
  return storiesIn(readdirSync(join(FOLDER, 'stories')), (...path) => read('stories', ...path));
}

/** Two wordings of one or two sentences. */
export function ownPairs(): FactPair[] {
  return pairsOf(rowsOf<PairRow>('pairs.jsonl'));
}

/** Sentences beside rewordings and sentences on other events. */
export function ownQuadruples(): FactPair[] {
  return pairsOfQuadruples(rowsOf<QuadrupleRow>('quadruples.jsonl'));
}

const measured = (...names: string[]) => names.map((name) => ({ name, before: '', target: '' }));

export const ownSets: readonly FactSet[] = [
  {
    name: 'own stories',
    divided: true,
    measures: measured(
      'planted found',
      'findings that are planted',
      'alarms on innocent',
      'alarms on background',
    ),
    run: (asked) => judgeStories(ownStories(), asked),
  },
  {
    name: 'own pairs',
    divided: true,
    measures: measured('found', 'quote.* found', 'silent'),
    run: (asked) => judgePairs(ownPairs(), asked),
  },
  {
    name: 'own quadruples',
    divided: true,
    measures: measured('conflicts found', 'silent on agree', 'silent on detail', 'silent on other'),
    run: (asked) => judgePairs(ownQuadruples(), asked),
  },
];
