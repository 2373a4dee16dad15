import { describe, expect, it } from 'vitest';
import { confidenceOf, CONFIDENCE_EVIDENCE, confidenceEvidence } from './confidence.ts';
import { CONFIDENCE_REGRESSION } from './confidence-weights.ts';
import type { WeighedPair } from './fact-pairs.ts';
import { EVIDENCE, type EvidenceName } from './evidence-names.ts';

/** A pair with this evidence, all other numbers 0. */
function pair(
  aspect: WeighedPair['contrast']['aspect'],
  why: string,
  told: Partial<Record<EvidenceName, number>> = {},
): WeighedPair {
  const contrast = { aspect, relation: 'conflict', why, distance: 0.2 } as const;
  const evidence = EVIDENCE.map((name) => told[name] ?? 0);
  return { contrast, evidence } as unknown as WeighedPair;
}

describe('how often a difference is worth a look', () => {
  it('never falls as likelihood rises', () => {
    const said = [0.2, 0.4, 0.6, 0.8, 0.95].map((likely) =>
      confidenceOf(pair('quantity', 'value'), likely, 30),
    );
    expect(said).toEqual([...said].sort((x, y) => x - y));
  });

  it('is the likelihood in short texts and far less in long ones', () => {
    expect(confidenceOf(pair('quantity', 'value'), 0.8, 2)).toBeCloseTo(0.8, 10);
    expect(confidenceOf(pair('quantity', 'value'), 0.8, 30)).toBeLessThan(0.7);
  });

  it('comes over from the one to the other by and by', () => {
    const said = [2, 5, 8, 12].map((sentences) => confidenceOf(pair('name', 'words'), 0.8, sentences));
    expect(said).toEqual([...said].sort((x, y) => y - x));
  });

  it('is greater of one subject, and less of a weekday or of what is told alike elsewhere', () => {
    const likely = (told: Partial<Record<EvidenceName, number>>, why = 'day') =>
      confidenceOf(pair('time', why, told), 0.6, 30);
    expect(likely({ 'same subject': 1 })).toBeGreaterThan(likely({}));
    expect(likely({}, 'weekday')).toBeLessThan(likely({}));
    expect(likely({ 'equal elsewhere for b': 0.4 })).toBeLessThan(likely({}));
  });

  it('rests on as many numbers as the regression weighs', () => {
    expect(confidenceEvidence(pair('time', 'day'))).toHaveLength(CONFIDENCE_EVIDENCE.length);
    expect(CONFIDENCE_REGRESSION.weights).toHaveLength(CONFIDENCE_EVIDENCE.length);
  });
});
