import { describe, expect, it } from 'vitest';
import { findingAt, placeAt } from './made-finding.test-data.ts';
import { FOCUS_ON_WORDS, isAboutWords, judgePairs, type FactPair } from './pairs.ts';
import { pointsAt } from './touching.ts';

const A = 'The bridge fell on Monday and 19 people died.';
const B = 'The bridge fell on Monday and 91 people died.';
const ASKED = { half: undefined, at: 0, list: undefined } as const;

const pair: FactPair = {
  id: 'x',
  half: 'tuning',
  category: 'number.digits',
  language: 'en',
  a: A,
  b: B,
  measure: 'found',
  expect: 'finding',
  words: ['19', '91'],
  sides: 'both',
};
const silent: FactPair = { ...pair, id: 'y', measure: 'silent', expect: 'silent', words: null };

const whole = findingAt([placeAt('a', A, A, 'Monday'), placeAt('b', B, B, '91')]);
const left = findingAt([placeAt('a', A, '19 people', '19'), placeAt('b', B, 'on Monday', 'Monday')]);

const answers = (pairs: readonly FactPair[], at = 0) =>
  judgePairs(pairs, { ...ASKED, at }).judgements.map(({ measure, yes }) => `${measure}: ${yes}`);

describe('bench.facts.pairs', () => {
  it('asks for the words of both sides, by place or more strictly by focus', () => {
    expect(isAboutWords(pair, whole)).toBe(true);
    expect(isAboutWords(pair, whole, pointsAt)).toBe(false);
    expect(isAboutWords(pair, left)).toBe(false);
    expect(isAboutWords({ ...pair, sides: 'either' }, left)).toBe(true);
  });

  it('lets one side decide where the other has no words', () => {
    expect(isAboutWords({ ...pair, words: ['19', ''] }, left)).toBe(true);
    expect(isAboutWords({ ...pair, words: ['', '91'] }, left)).toBe(false);
  });

  it('takes any finding for one about a pair that names no words', () => {
    expect(isAboutWords(silent, left)).toBe(true);
  });

  it('judges a planted number and its silence through the public door', () => {
    expect(answers([pair])).toEqual(['found: true', `${FOCUS_ON_WORDS}: true`]);
    expect(answers([silent])).toEqual(['silent: false']);
    expect(answers([{ ...silent, b: A }])).toEqual(['silent: true']);
  });

  it('knows no finding below the confidence that is asked for', () => {
    expect(answers([pair, silent], 1)).toEqual(['found: false', `${FOCUS_ON_WORDS}: false`, 'silent: true']);
  });

  it('shows misses of the tuning half, and judges one half alone where it is asked for', () => {
    const kept: FactPair = { ...silent, id: 'z', half: 'kept' };
    expect(judgePairs([silent, kept], ASKED).misses.map(({ text }) => text.slice(0, 1))).toEqual(['y']);
    expect(judgePairs([pair, kept], { ...ASKED, half: 'kept' }).judgements).toEqual([
      { measure: 'silent', half: 'kept', category: 'number.digits', yes: false },
    ]);
  });
});
