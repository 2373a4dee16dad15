import { jsonLines } from '../evaluation-data.ts';
import { FOCUS_ON_WORDS, judgePairs, type FactPair } from './pairs.ts';
import type { FactSet } from './set.ts';
import { halfAt } from './split.ts';

export interface QuadrupleRow {
  readonly id: string;
  readonly base: string;
  readonly agree: string;
  readonly detail: string;
  readonly conflict: readonly {
    readonly text: string;
    readonly category: string;
    readonly focus: readonly [string, string];
  }[];
  readonly other: readonly string[];
}

/** A sentence beside its rewording, one with more or less detail, rewordings that conflict, and sentences about another event. */
export function quadruplePairs(): FactPair[] {
  return pairsOfQuadruples(jsonLines<QuadrupleRow>('facts', 'quadruples.jsonl'));
}

export function pairsOfQuadruples(rows: readonly QuadrupleRow[]): FactPair[] {
  return rows.flatMap((row, at): FactPair[] => {
    const half = halfAt(at);
    const common = { id: row.id, half, language: 'en', a: row.base, sides: 'both' } as const;
    const silent = (category: string, b: string): FactPair => ({
      ...common,
      b,
      category,
      measure: `silent on ${category}`,
      expect: 'silent',
      words: null,
    });
    return [
      ...row.conflict.map(({ text, category, focus }): FactPair => ({
        ...common,
        b: text,
        category,
        measure: 'conflicts found',
        expect: 'finding',
        words: focus,
      })),
      silent('agree', row.agree),
      silent('detail', row.detail),
      ...row.other.map((text) => silent('other', text)),
    ];
  });
}

export const quadruples: FactSet = {
  name: 'quadruples',
  divided: true,
  measures: [
    { name: 'conflicts found', before: '.434', target: '.75' },
    { name: FOCUS_ON_WORDS, before: '.417', target: '' },
    { name: 'silent on agree', before: '.898', target: '.96' },
    { name: 'silent on detail', before: '.987', target: '.98' },
    { name: 'silent on other', before: '.836', target: '.96' },
  ],
  run: (asked) => judgePairs(quadruplePairs(), asked),
};
