import { describe, expect, it } from 'vitest';
import { EVERY_FINDING, filterOf, isEveryFinding, passes } from './finding-filter.ts';

describe('the filter of findings', () => {
  it('is read from what was saved, without types that are no more', () => {
    const filter = filterOf({ verdict: 'open', hiddenTypes: ['number', 'sorcery'], hideDismissed: true });
    expect(filter).toEqual({
      verdict: 'open',
      hiddenTypes: new Set(['number']),
      hideDismissed: true,
      leastSignificance: 0,
    });
    const weighty = {
      verdict: 'all',
      hiddenTypes: [],
      hideDismissed: false,
      leastSignificance: 0.8,
    } as const;
    expect(filterOf(weighty).leastSignificance).toBe(0.8);
    expect(filterOf({ verdict: 'all', hiddenTypes: [], hideDismissed: false })).toBe(EVERY_FINDING);
    expect(filterOf(undefined)).toBe(EVERY_FINDING);
  });
  it('lets through what it asks for', () => {
    const number = { type: 'number', significance: 0.7 } as const;
    expect(passes({ ...EVERY_FINDING, leastSignificance: 0.8 }, number, 'open')).toBe(false);
    expect(passes({ ...EVERY_FINDING, leastSignificance: 0.7 }, number, 'open')).toBe(true);
    expect(passes(EVERY_FINDING, number, 'dismissed')).toBe(true);
    expect(passes({ ...EVERY_FINDING, hideDismissed: true }, number, 'dismissed')).toBe(false);
    expect(passes({ ...EVERY_FINDING, hiddenTypes: new Set(['number']) }, number, 'open')).toBe(false);
    expect(passes({ ...EVERY_FINDING, verdict: 'judged' }, number, 'confirmed')).toBe(true);
    expect(passes({ ...EVERY_FINDING, verdict: 'judged' }, number, 'open')).toBe(false);
    expect(passes({ ...EVERY_FINDING, verdict: 'open' }, number, 'open')).toBe(true);
  });
});

describe('a filter of the second reader', () => {
  it('is none when it was taken back', () => {
    const { reader: _reader, ...back } = { ...EVERY_FINDING, reader: 'same' as const };
    expect(isEveryFinding({ ...EVERY_FINDING, reader: 'same' })).toBe(false);
    expect(isEveryFinding(back)).toBe(true);
  });
});
