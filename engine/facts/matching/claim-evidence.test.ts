import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { linkTexts } from '../../link-texts.ts';
import type { Aspect } from '../contrast/contrast.ts';
import { EVIDENCE, type EvidenceName } from './evidence-names.ts';
import { factPairsOf } from './fact-pairs.ts';
import { FactReader } from './fact-reader.ts';

/** What one piece of evidence says of the pairs of facts in an aspect. */
function told(a: string, b: string, aspect: Aspect, name: EvidenceName): number[] {
  const documents = [a, b].map((text, at) => analyse({ id: String(at), text, language: 'en' }));
  const linked = linkTexts(documents, { pins: [], expired: () => false });
  return factPairsOf(linked, 0, new FactReader(linked))
    .filter(({ contrast }) => contrast.aspect === aspect && contrast.relation === 'conflict')
    .map(({ evidence }) => evidence[EVIDENCE.indexOf(name)]!);
}

describe('whether two clauses are one claim', () => {
  it('is told by who takes part', () => {
    expect(told('The mill might be sold.', 'The mill will be sold.', 'certainty', 'one claim')).toEqual([1]);
    expect(told('The mill might be sold.', 'The barn will be sold.', 'certainty', 'one claim')).toEqual([0]);
  });

  it('is not told where both speak of others beside it', () => {
    const [a, b] = [
      'On the day Lind Harbour burned the mill might be sold.',
      'On the day Osterby flooded the mill will be sold.',
    ];
    expect(told(a, b, 'certainty', 'more strangers')).not.toContain(0);
    expect(told(a, b, 'certainty', 'one claim')).toEqual([0]);
  });
});
