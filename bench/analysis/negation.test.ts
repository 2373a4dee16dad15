import { describe, expect, it } from 'vitest';
import { minimalPairs } from './negation.ts';

const row = (pairID: string, sentence1: string, sentence2: string) => ({
  pairID,
  version: pairID.split('_')[1]!,
  sentence1,
  sentence2,
});

describe('bench.analysis.negation', () => {
  it('pairs what was changed with the original of its family, on whichever side', () => {
    expect(
      minimalPairs([
        row('1_Mod2', 'They came .', 'They stayed .'),
        row('1_Orig', 'They came .', 'They never stayed .'),
        row('2_Orig', 'Nobody sang .', 'It was quiet .'),
        row('2_Mod1', 'Somebody sang .', 'It was quiet .'),
      ]),
    ).toEqual([
      { negated: 'They never stayed .', plain: 'They stayed .' },
      { negated: 'Nobody sang .', plain: 'Somebody sang .' },
    ]);
  });

  it('takes a sentence that stands in several families once, and none without its original', () => {
    expect(
      minimalPairs([
        row('1_Orig', 'Nobody sang .', 'It was quiet .'),
        row('1_Mod1', 'Somebody sang .', 'It was quiet .'),
        row('2_Orig', 'Nobody sang .', 'It was late .'),
        row('2_Mod1', 'Somebody sang .', 'It was late .'),
        row('3_Mod1', 'Somebody left .', 'It was late .'),
      ]),
    ).toEqual([{ negated: 'Nobody sang .', plain: 'Somebody sang .' }]);
  });
});
