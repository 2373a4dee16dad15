import { describe, expect, it } from 'vitest';
import { bandOf, confidenceLevels } from './confidence.ts';
import { COUNTS } from './confidence-table.ts';

describe('confidence', () => {
  it('confidence: a rule without a count has the prior', () => {
    expect(confidenceLevels([])).toEqual([0.8, 0.8, 0.8]);
  });

  it('confidence: the bands are below .5, below .75 and the rest', () => {
    expect([0, 0.49, 0.5, 0.74, 0.75, 1].map(bandOf)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('confidence: of every rule it never falls with the strength of the link, and is never certain', () => {
    for (const counts of Object.values(COUNTS)) {
      const levels = confidenceLevels(counts);
      expect([...levels].sort((x, y) => x - y)).toEqual(levels);
      expect(levels.every((level) => level > 0 && level <= 0.95)).toBe(true);
    }
  });

  it('confidence: a band with many findings says about what was counted', () => {
    const many = Object.values(COUNTS).flatMap((bands) =>
      bands.flatMap(([right, wrong], band) =>
        right + wrong >= 60
          ? [{ level: confidenceLevels(bands)[band]!, share: right / (right + wrong) }]
          : [],
      ),
    );
    expect(many.length).toBeGreaterThan(0);
    for (const { level, share } of many) expect(Math.abs(level - Math.min(0.95, share))).toBeLessThan(0.06);
  });
});
