import { describe, expect, it } from 'vitest';
import { compareFacts } from '../disputes.ts';
import { analyse } from '../../analysis/analyse.ts';
import { linkTexts } from '../../link-texts.ts';
import { FactReader } from './fact-reader.ts';
import { factPairsOf } from './fact-pairs.ts';

function linked(...texts: readonly string[]) {
  const documents = texts.map((text, at) => analyse({ id: String(at), text, language: 'en' }));
  return linkTexts(documents, { pins: [], expired: () => false });
}

describe('who takes part in what two texts tell', () => {
  const [taken, fled] = [
    'Major Ivo Sarmento was captured at the airport on Friday.',
    'Nobody had seen Major Ivo Sarmento for a week. He escaped in a yellow aeroplane.',
  ];

  it('is known of a pronoun by whom it stands for', () => {
    const texts = linked(taken, fled);
    const contrasts = factPairsOf(texts, 0, new FactReader(texts)).map(({ contrast }) => contrast);
    expect(contrasts).toContainEqual(
      expect.objectContaining({ aspect: 'word', relation: 'conflict', why: 'opposite' }),
    );
  });

  it('is not guessed of a pronoun that stands for nobody', () => {
    const texts = linked(taken, 'They left. They escaped in a yellow aeroplane.');
    expect(compareFacts(texts).disputes).toEqual([]);
  });
});
