import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../algorithms/index.ts';
import { RANKER_WEIGHTS } from '../../lexicon/en/coreference-weights.ts';
import { readWeights, writeWeights } from './ranker-weights.ts';

const packed = (bytes: Uint8Array) => encodeBase64(deflateSync(bytes));

describe('the weights of the ranker', () => {
  it('come back as they were written, in hundredths', () => {
    const weights = {
      pronoun: new Map([
        ['verb he object force none', 0.24],
        ['lemma it =é', -2.07],
      ]),
      nominal: new Map<string, number>(),
      name: new Map([['match last', 0.128]]),
    };
    expect(readWeights(packed(writeWeights(weights)))).toEqual({
      ...weights,
      name: new Map([['match last', 0.13]]),
    });
    expect(() => readWeights(packed(new Uint8Array()))).toThrow('another version');
  });

  it('that ship name features of every sort of decision, none of them without weight', () => {
    const weights = readWeights(RANKER_WEIGHTS);
    for (const known of Object.values(weights)) {
      expect(known.size).toBeGreaterThan(100);
      expect([...known.values()].every((weight) => Number.isFinite(weight) && weight !== 0)).toBe(true);
    }
    expect(weights.pronoun.get('above apposition object')).toBe(0.25);
    expect(weights.name.get('titles 1 same')).toBe(0.28);
    expect(readWeights(packed(writeWeights(weights)))).toEqual(weights);
  });
});
