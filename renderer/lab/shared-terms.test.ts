import { describe, expect, it } from 'vitest';
import { traceLinks } from '../../engine/trace.ts';
import { SEEDS } from './samples.ts';
import { sharedTerms } from './shared-terms.ts';

const ONE = 'The committee will shelve the long report on Valdora. Two doctors purchased a boat.';
const OTHER = 'A report on Valdora was shelved. A physician bought the ship. Nobody danced.';

describe('the terms of two sentences', () => {
  it.each([
    ['the seeds', SEEDS.a, SEEDS.b],
    ['two short texts', ONE, OTHER],
  ])('agree as often as the engine counts: %s', (_, one, other) => {
    const history = traceLinks({ id: 'a', text: one }, { id: 'b', text: other });
    const counted = history.candidates.filter(({ agreeing }) => agreeing !== Infinity);
    expect(counted.length).toBeGreaterThan(0);
    for (const { a, b, agreeing } of counted) {
      expect(sharedTerms(history.a[a]!, history.b[b]!).agreeing.length, `sentences ${a} and ${b}`).toBe(
        agreeing,
      );
    }
  });

  it('stand with their weights, the heaviest first, and synonyms apart', () => {
    const { a, b } = traceLinks(
      { id: 'a', text: ONE, language: 'en' },
      { id: 'b', text: OTHER, language: 'en' },
    );
    const reports = sharedTerms(a[0]!, b[0]!);
    expect(reports.agreeing[0]).toMatchObject({ kind: 'same', a: { printed: ['Valdora'] } });
    expect(reports.onlyA.map(({ printed }) => printed[0])).toContain('committee');
    const told = [
      ...reports.agreeing.map(({ a: term }) => term.weight),
      ...reports.onlyA.map((term) => term.weight),
    ];
    expect(told.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(reports.totalA);
    const boats = sharedTerms(a[1]!, b[1]!);
    expect(boats.agreeing.map((term) => [term.kind, term.a.printed[0], term.b.printed[0]])).toContainEqual([
      'synonym',
      'doctors',
      'physician',
    ]);
  });
});
