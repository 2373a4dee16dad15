import { describe, expect, it } from 'vitest';
import { BANDS, confidenceOf } from './confidence.ts';
import { COUNTS } from './confidence-table.ts';

const strengths = [0.4, 0.6, 0.9];

describe('confidence', () => {
  it('confidence: a rule without a count has the prior', () => {
    expect(strengths.map((strength) => confidenceOf('no.such-rule', strength))).toEqual([0.8, 0.8, 0.8]);
  });

  it('confidence: of every rule it never falls with the strength of the link, and is never certain', () => {
    for (const rule of Object.keys(COUNTS)) {
      const levels = strengths.map((strength) => confidenceOf(rule, strength));
      expect([...levels].sort((x, y) => x - y)).toEqual(levels);
      expect(levels.every((level) => level > 0 && level <= 0.95)).toBe(true);
    }
  });

  it('confidence: a band with many findings says about what was counted', () => {
    const many = Object.entries(COUNTS).flatMap(([rule, bands]) =>
      bands.flatMap(([right, wrong], band) =>
        right + wrong >= 60 ? [{ rule, band, share: right / (right + wrong) }] : [],
      ),
    );
    expect(many.length).toBeGreaterThan(0);
    for (const { rule, band, share } of many)
      expect(Math.abs(confidenceOf(rule, BANDS[band]! - 0.01) - Math.min(0.95, share))).toBeLessThan(0.06);
  });
});
