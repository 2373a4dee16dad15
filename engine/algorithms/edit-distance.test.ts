import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, editDistanceWithExchanges } from './edit-distance.ts';

const SEED = 1966;
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

/** By the definition, from the ends. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  return Math.min(slowly(x, b) + 1, slowly(a, y) + 1, slowly(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1));
}

describe('edit distance', () => {
  it.each([
    ['kitten', 'sitting', 3, 3],
    ['harbour', 'harbor', 1, 1],
    ['teh', 'the', 2, 1],
    ['ca', 'abc', 3, 3],
    ['', 'abc', 3, 3],
    ['same', 'same', 0, 0],
  ])('from “%s” to “%s”: %i, with exchanges %i', (a, b, plain, exchanged) => {
    expect(editDistance(a, b)).toBe(plain);
    expect(editDistanceWithExchanges(a, b)).toBe(exchanged);
  });

  it('beyond a limit says one more than the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('abcdefgh', 'stuvwxyz', 1)).toBe(2);
    expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  });

  it(`is that of the definition, within any limit, and never more with exchanges (seed ${SEED})`, () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const expected = slowly(a, b);
        expect(editDistance(a, b)).toBe(expected);
        expect(editDistance(a, b, limit)).toBe(Math.min(expected, limit + 1));
        const exchanged = editDistanceWithExchanges(a, b);
        expect(exchanged).toBeLessThanOrEqual(expected);
        expect(editDistanceWithExchanges(a, b, limit)).toBe(Math.min(exchanged, limit + 1));
        expect(editDistanceWithExchanges(b, a)).toBe(exchanged);
      }),
      { seed: SEED },
    );
  });
});
