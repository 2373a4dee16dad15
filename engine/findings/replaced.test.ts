import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

describe('wording.replaced', () => {
  it.each([
    ['a word', 'barn', 'bridge', [['barn', 'bridge']]],
    ['several words', 'old barn', 'narrow stone bridge', [['old', 'narrow']]],
  ] as const)('wording.replaced: %s', (_, one, other, values) => {
    const built = (thing: string) => `In 1911 the family of Ana Ruiz built the ${thing} of Lima.`;
    expect(valuesOf('wording.replaced', built(one), built(other))).toEqual(values);
  });

  it.each([
    ['a hyphen', 'was re-elected', 'was reelected'],
    ['a verb of holding for another', 'was deemed honest', 'was considered honest'],
    ['how it is done', 'was secretly paid', 'was covertly paid'],
  ])('wording.replaced is silent on %s', (_, one, other) => {
    const reported = (what: string) => `In 1911 the mayor Ana Ruiz of Lima ${what} by the council.`;
    expect(findingsOf(reported(one), reported(other))).toEqual([]);
  });
});
