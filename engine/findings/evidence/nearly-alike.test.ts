import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import type { Document } from '../../analysis/document.ts';
import { areNearlyAlike, isClaimOnText } from './nearly-alike.ts';

function pairOf(...texts: readonly [string, string]) {
  const documents: Document[] = texts.map((text, at) => analyse({ id: `${at}`, text, language: 'en' }));
  const [a, b] = documents.map(({ sentences }, text) => ({ text, sentences, words: sentences[0]!.words }));
  return [{ a: a!, b: b!, strength: 0.5 }, documents] as const;
}

describe('areNearlyAlike', () => {
  it('holds of one sentence with a word changed', () => {
    expect(
      areNearlyAlike(...pairOf('The bridge at Holm was closed.', 'The bridge at Holm was opened.')),
    ).toBe(true);
  });

  it('asks for common content besides common articles and prepositions', () => {
    const pair = pairOf(
      'The walk of the pilgrims to the gate of the palace was in the spring.',
      'The siege of the castle to the north of the palace was in the autumn.',
    );
    expect(areNearlyAlike(...pair)).toBe(false);
  });
});

describe('isClaimOnText', () => {
  it('holds of a sentence alone that is much shorter than the other', () => {
    const text =
      'The council, which met until late on Tuesday in the old town hall, voted to sell both of its ferries.';
    expect(isClaimOnText(...pairOf('The council kept its ferries.', text))).toBe(true);
    expect(isClaimOnText(...pairOf(text, `${text.slice(0, -1)} to a bank.`))).toBe(false);
  });

  it('holds of two short sentences, each alone', () => {
    expect(isClaimOnText(...pairOf('Nobody knew the way.', 'Somebody knew how to get there.'))).toBe(true);
  });
});
