import { expect } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { linkTexts } from '../../link-texts.ts';
import { factPairsOf, type WeighedPair } from './fact-pairs.ts';
import { FactReader } from './fact-reader.ts';

/** The pair of facts of two English sentences that are printed so. @throws where there is none */
export function pairOfWords(a: string, b: string, wordA: string, wordB = wordA): WeighedPair {
  const documents = [a, b].map((text, at) => analyse({ id: `t${at}`, text, language: 'en' }));
  const linked = linkTexts(documents, { pins: [], expired: () => false });
  const pair = factPairsOf(linked, 0, new FactReader(linked)).find(
    (one) => a.slice(one.a.start, one.a.end) === wordA && b.slice(one.b.start, one.b.end) === wordB,
  );
  expect(pair).toBeDefined();
  return pair!;
}
