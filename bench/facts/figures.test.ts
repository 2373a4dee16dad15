import { describe, expect, it } from 'vitest';
import { byCategory, byRule, figuresOf, partsFor } from './figures.ts';
import type { FactSet, Outcome } from './set.ts';

const set: FactSet = {
  name: 'made',
  divided: true,
  measures: [
    { name: 'found', before: '.1', target: '.8' },
    { name: 'rate', before: '', target: '' },
  ],
  run: () => outcome,
};

const outcome: Outcome = {
  judgements: [
    { measure: 'found', half: 'tuning', category: 'x', yes: true },
    { measure: 'found', half: 'tuning', category: 'y', yes: false },
    { measure: 'found', half: 'kept', category: 'x', yes: false },
  ],
  counts: [{ measure: 'rate', half: 'kept', value: 0.5, shown: '0.50 (1)' }],
  told: [
    { rule: 'r', half: 'tuning', verdict: 'right' },
    { rule: 'r', half: 'kept', verdict: 'false' },
    { rule: 'r', half: 'kept', verdict: 'untold' },
  ],
  misses: [],
};

describe('bench.facts.figures', () => {
  it('gives each measure on the whole and on both halves', () => {
    const [found, rate] = figuresOf(set, outcome, partsFor(undefined));
    expect(found!.values).toEqual({
      all: { value: 1 / 3, count: 1, of: 3, shown: '.333 (1 of 3)' },
      tuning: { value: 0.5, count: 1, of: 2, shown: '.500 (1 of 2)' },
      kept: { value: 0, count: 0, of: 1, shown: '.000 (0 of 1)' },
    });
    expect(rate!.values).toEqual({ kept: { value: 0.5, shown: '0.50 (1)' } });
  });

  it('gives the half that is asked for alone', () => {
    expect(Object.keys(figuresOf(set, outcome, partsFor('kept'))[0]!.values)).toEqual(['kept']);
  });

  it('divides by category and by rule', () => {
    expect(byCategory(set, outcome, ['all', 'kept'])).toEqual([
      { set: 'made', measure: 'found', category: 'x', all: '.500 (1 of 2)', kept: '.000 (0 of 1)' },
      { set: 'made', measure: 'found', category: 'y', all: '.000 (0 of 1)', kept: '' },
    ]);
    expect(byRule(set, outcome, ['all', 'tuning'])).toEqual([
      {
        set: 'made',
        rule: 'r',
        found: 3,
        right: 1,
        false: 1,
        untold: 1,
        precision: '.500 (1 of 2)',
        'precision, tuning': '1.000 (1 of 1)',
      },
    ]);
  });
});
