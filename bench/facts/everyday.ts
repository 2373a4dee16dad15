import { jsonLines } from '../evaluation-data.ts';
import { FOCUS_ON_WORDS, judgePairs, type FactPair } from './pairs.ts';
import type { FactSet } from './set.ts';
import { halvesWithin } from './split.ts';

export interface PairRow {
  readonly id: string;
  readonly category: string;
  readonly language: string;
  readonly a: string;
  readonly b: string;
  readonly expect: 'finding' | 'silent';
  readonly focus: readonly [string, string];
}

/** Two wordings of one or two sentences, by category of discrepancy and of innocent difference. Quotations are counted apart. */
export function everydayPairs(): FactPair[] {
  return pairsOf(jsonLines<PairRow>('facts', 'everyday.jsonl'));
}

export function pairsOf(rows: readonly PairRow[]): FactPair[] {
  const halves = halvesWithin(rows, ({ category }) => category);
  return rows.map(({ id, category, language, a, b, expect, focus }, at) => ({
    id,
    half: halves[at]!,
    category,
    language,
    a,
    b,
    expect,
    measure: expect === 'silent' ? 'silent' : category.startsWith('quote.') ? 'quote.* found' : 'found',
    words: expect === 'finding' ? focus : null,
    sides: 'both',
  }));
}

export const everyday: FactSet = {
  name: 'everyday',
  divided: true,
  measures: [
    { name: 'found', before: '.387', target: '.80' },
    { name: 'quote.* found', before: '.196', target: '' },
    { name: FOCUS_ON_WORDS, before: '.340', target: '' },
    { name: 'silent', before: '.914', target: '.97' },
  ],
  run: (asked) => judgePairs(everydayPairs(), asked),
};
