import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPieces, versionChanges } from './version-changes.ts';

const text = (...sentences: string[]) => `The bridge of Kell\n\n${sentences.join(' ')}`;
const A = 'The bridge was shut on Monday.';
const B = 'Nobody was hurt when the first beam fell.';
const X = 'Three lorries had to turn back.';
const C = 'The council of the town meets in May.';

describe('what was changed between two versions', () => {
  it('is nothing where the words are the same on other lines', () => {
    const { changes, same } = versionChanges(text(A, B, C), text(A, B.replace(' when', '\nwhen'), C), 'en');
    expect([changes, same]).toEqual([[], 4]);
  });

  it('tells changed, added, removed and moved sentences', () => {
    const told = versionChanges(
      text(A, B, X, 'It rained all night in the hills.', C),
      text(C, A.replace('Monday', 'Tuesday'), B, X, 'A ferry runs instead of it.'),
      'en',
    );
    expect(told).toMatchObject({ changed: 1, added: 1, removed: 1, moved: 1 });
    expect(told.changes).toContainEqual({
      kind: 'changed',
      pieces: [
        { how: 'same', text: 'The bridge was shut on' },
        { how: 'out', text: ' Monday' },
        { how: 'in', text: ' Tuesday' },
        { how: 'same', text: '.' },
      ],
    });
  });

  it('the pieces of a sentence give both wordings (seed 7)', () => {
    const words = fc.array(fc.constantFrom('a', 'b,', 'c.', '“d”', '12', ' '), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')];
        const pieces = changedPieces(a, b);
        const without = (how: string) =>
          pieces
            .filter((piece) => piece.how !== how)
            .map((piece) => piece.text)
            .join('');
        expect([without('in'), without('out')]).toEqual([a, b]);
      }),
      { seed: 7 },
    );
  });

  it('every sentence of both versions is told once (seed 11)', () => {
    const sentences = fc.array(fc.constantFrom(A, B, C, 'One.', 'Two words here.'), { maxLength: 8 });
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        const told = versionChanges(one.join('\n\n'), other.join('\n\n'), 'en');
        expect(told.same + told.changed + told.removed + told.moved).toBe(one.length);
        expect(told.same + told.changed + told.added + told.moved).toBe(other.length);
      }),
      { seed: 11 },
    );
  });
});
