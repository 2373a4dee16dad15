import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { linkTexts } from '../../link-texts.ts';
import { FactReader } from './fact-reader.ts';
import { MATCH_EVIDENCE, MatchStrength } from './match-strength.ts';
import { MATCH_REGRESSION } from './match-weights.ts';

const FIRE =
  'A fire destroyed the mill at Ferring on Friday. Nobody was hurt. The owner, Lorna Beck, said she would rebuild it.';
const AGAIN =
  'The old mill at Ferring burned down on Friday, and police suspect arson. Lorna Beck, who owns it, wants to rebuild.';
const FLOOD =
  'A flood damaged the bridge at Port Saba in March. Two men drowned. The council closed the road for a month.';

function strengthOf(...texts: string[]) {
  const documents = texts.map((text, at) => analyse({ id: String(at), text, language: 'en' }));
  const linked = linkTexts(documents, { pins: [], expired: () => false });
  const strength = new MatchStrength(linked, new FactReader(linked));
  return (a: [number, number], b: [number, number]) =>
    strength.between({ text: a[0], sentence: a[1] }, { text: b[0], sentence: b[1] })!;
}

describe('the strength of a match of two sentences', () => {
  it('is greater for reports of one event than for those of two', () => {
    const strength = strengthOf(FIRE, AGAIN, FLOOD);
    expect(strength([0, 0], [1, 0])).toBeGreaterThan(strength([0, 0], [2, 0]) + 0.2);
  });

  it('is greater where the same is told than elsewhere in the two texts', () => {
    const strength = strengthOf(FIRE, AGAIN);
    expect(strength([0, 2], [1, 1])).toBeGreaterThan(strength([0, 1], [1, 1]));
  });

  it('is the same in both directions', () => {
    const strength = strengthOf(FIRE, AGAIN);
    expect(strength([0, 0], [1, 1])).toBeCloseTo(strength([1, 1], [0, 0]), 10);
  });

  it('rests on as many numbers as the regression weighs', () => {
    expect(MATCH_REGRESSION.weights).toHaveLength(MATCH_EVIDENCE.length);
  });

  it('is not told in a language without a grammar', () => {
    const documents = ['消防队到达。', '消防队离开。'].map((text, at) =>
      analyse({ id: String(at), text, language: 'zh' }),
    );
    const linked = linkTexts(documents, { pins: [], expired: () => false });
    const strength = new MatchStrength(linked, new FactReader(linked));
    expect(strength.between({ text: 0, sentence: 0 }, { text: 1, sentence: 0 })).toBeNull();
  });
});
