import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrontCodedWords } from './front-coded-words.ts';

/** As the builds of the tables write it. */
function frontCoded(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared += 1;
      return `${shared}${word.slice(shared)}`;
    })
    .join(',');
}

describe('words in front coding', () => {
  it('have the numbers of their places', () => {
    const words = new FrontCodedWords('0abandon,7ed,7ment,1ck,0b');
    expect(['abandon', 'abandoned', 'abandonment', 'ack', 'b'].map((word) => words.numberOf(word))).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(['', 'a', 'abandone', 'abandons', 'ackk', 'c', '7ed'].map((word) => words.numberOf(word))).toEqual(
      [-1, -1, -1, -1, -1, -1, -1],
    );
    expect(words.wordAt(2)).toBe('abandonment');
    expect(words.wordAt(4)).toBe('b');
  });

  it('are found, and no others, whatever they are', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '_'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (list, other) => {
        const sorted = [...list].sort();
        const words = new FrontCodedWords(frontCoded(sorted));
        expect(sorted.map((one) => words.numberOf(one))).toEqual([...sorted.keys()]);
        expect(sorted.map((_, number) => words.wordAt(number))).toEqual(sorted);
        expect(words.numberOf(other)).toBe(sorted.indexOf(other));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
