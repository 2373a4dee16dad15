import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { contrastQuantities } from './quantities.ts';
import { quantityIn } from './sides.test-data.ts';
import { superlativesIn } from './superlatives.ts';

const superlatives = (text: string) => {
  const document = analyse(text, 'en');
  return document.sentences.flatMap((sentence) => superlativesIn(document, sentence));
};

describe('superlativesIn', () => {
  it.each([
    ["It is the country's largest harbour.", ['largest > harbour']],
    ['It was the longest sitting of the year.', ['longest > sitting']],
    ['This was the most expensive mistake of all.', ['most expensive > mistake']],
    ['It is the second largest harbour.', []],
    ['It was the third-wettest April on record.', []],
    ['At least 40 people left.', []],
    ['Most people left.', []],
    ['She ran fastest.', []],
  ])('reads what stands first without an ordinal: %s', (text, told) => {
    const found = superlatives(text).map(
      ({ printed, quantity }) => `${printed} > ${quantity.counted?.lemma}`,
    );
    expect(found).toEqual(told);
  });

  it.each([
    ['It is the largest harbour.', 'It is the second largest harbour.', 'conflict rank'],
    ['It was his finest season.', 'It was his fourth season.', 'incomparable rank'],
    ['It is the largest harbour.', 'It is the second biggest harbour.', 'conflict rank'],
    ['It is the smallest harbour.', 'It is the second largest harbour.', 'incomparable rank'],
  ])('are ranks: %s / %s', (a, b, told) => {
    const { relation, why } = contrastQuantities(superlatives(a)[0]!, quantityIn(b));
    expect(`${relation} ${why}`).toBe(told);
  });

  it.each([
    ['It is the largest harbour.', 'It is the biggest harbour.', 'equivalent rank'],
    ['It is the largest harbour.', 'It is the smallest harbour.', 'conflict rank'],
    ['It is the largest harbour.', 'It is the oldest harbour.', 'incomparable rank'],
    ['It is the most expensive harbour.', 'It is the least expensive harbour.', 'conflict rank'],
    ['It is the largest harbour.', 'It is the largest harbour.', 'equal same'],
  ])('are compared by their adjectives: %s / %s', (a, b, told) => {
    const { relation, why } = contrastQuantities(superlatives(a)[0]!, superlatives(b)[0]!);
    expect(`${relation} ${why}`).toBe(told);
  });
});
