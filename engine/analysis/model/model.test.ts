import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishModel } from './english.ts';
import type { Annotation } from './model.ts';

const model = englishModel();

function expectTree({ heads, relations }: Annotation): void {
  expect(heads.filter((head) => head === -1)).toHaveLength(heads.length === 0 ? 0 : 1);
  heads.forEach((head, at) => {
    expect(head).toBeGreaterThanOrEqual(-1);
    expect(head).toBeLessThan(heads.length);
    expect(relations[at] === 'root').toBe(head === -1);
    let steps = 0;
    for (let above = at; above !== -1; above = heads[above]!)
      expect((steps += 1)).toBeLessThanOrEqual(heads.length);
  });
}

describe('laws of a model', () => {
  it('gives a tree with one root for any words', () => {
    const word = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        ' ',
        '\ud800',
        '\udc00x',
        '.',
        '(',
        '“',
        "n't",
        'the',
        'was',
        'said',
        'who',
        '45',
        'and',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const annotation = model.annotate(words);
        expect(annotation.tags).toHaveLength(words.length);
        expect(annotation.pos).toHaveLength(words.length);
        expect([...annotation.tags, ...annotation.pos, ...annotation.relations]).not.toContain(undefined);
        expectTree(annotation);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('gives nothing for no words', () => {
    expect(model.annotate([])).toEqual({ tags: [], pos: [], heads: [], relations: [] });
  });

  it('does not depend on what it read before', () => {
    const words = 'Two men were held after the blast .'.split(' ');
    const before = model.annotate(words);
    for (let at = 0; at < 3; at += 1) model.annotate(Array.from({ length: 300 }, (_, n) => `w${at}x${n}`));
    expect(model.annotate(words)).toEqual(before);
  });

  it('reads curly apostrophes as straight ones', () => {
    expect(model.annotate(['They', 'didn', '’', 't', 'go', '.'])).toEqual(
      model.annotate(['They', 'didn', "'", 't', 'go', '.']),
    );
    expect(model.annotate(['He', 'did', 'n’t', 'go', '.'])).toEqual(
      model.annotate(['He', 'did', "n't", 'go', '.']),
    );
  });
});
