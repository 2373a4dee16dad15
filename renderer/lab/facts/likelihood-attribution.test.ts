import { beforeAll, describe, expect, it } from 'vitest';
import { attributionOfLikelihood } from './likelihood-attribution.ts';
import { BOATS } from './boats.test-data.ts';
import { engineFacts, likelihoodOf } from './engine-facts.ts';

let weighed: (readonly number[])[];
beforeAll(() => {
  const texts = [`${BOATS[0]} The crews rowed west for two hours.`, `${BOATS[1]} The crews rowed east for four days.`]; // prettier-ignore
  weighed = engineFacts(texts.map((text, at) => ({ id: `${at}`, text })))
    .pairs.flatMap(({ matches }) => matches)
    .filter(({ probability }) => probability !== null)
    .map(({ pair }) => pair.evidence);
});
const oddsOf = (evidence: readonly number[]) => {
  const likelihood = likelihoodOf(evidence);
  return Math.log(likelihood / (1 - likelihood));
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('attribution of a likelihood', () => {
  it('adds up to the log odds of every pair, from the mean of the others', () => {
    expect(weighed.length).toBeGreaterThan(3);
    for (const evidence of weighed) {
      const { base, parts } = attributionOfLikelihood(evidence, weighed);
      expect(base).toBeCloseTo(sum(weighed.map(oddsOf)) / weighed.length, 8);
      expect(base + sum(parts)).toBeCloseTo(oddsOf(evidence), 8);
    }
  });

  it('gives nothing to a pair that is its own background', () => {
    const { base, parts } = attributionOfLikelihood(weighed[0]!, [weighed[0]!]);
    expect(base).toBeCloseTo(oddsOf(weighed[0]!), 8);
    expect(parts.every((part) => part === 0)).toBe(true);
  });
});
