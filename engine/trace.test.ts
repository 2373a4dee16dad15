import { describe, expect, it } from 'vitest';
import { traceLinks } from './trace.ts';

describe('traceLinks', () => {
  const a = 'The flood in Valdora took the old bridge. Nobody danced. Ferri promised to rebuild the school.';
  const b = 'Nobody danced. The old bridge of Valdora was lost in the flood. Wheat is dear.';
  const history = traceLinks({ id: 'a', text: a, language: 'en' }, { id: 'b', text: b, language: 'en' });

  it('shows words as they are weighed', () => {
    const words = history.a[0]!.words;
    expect(words.map(({ text }) => text).join(' ')).toBe('The flood in Valdora took the old bridge .');
    const weight = (text: string) => words.find((word) => word.text === text)!.weight;
    expect(weight('The')).toBe(0);
    expect(weight('Valdora')).toBeGreaterThan(weight('old'));
  });

  it('shows the links after each pass, and ends where the comparison ends', () => {
    const { passes } = history;
    expect(passes.map(({ name }) => name)).toEqual([
      'pinned',
      'identical',
      'in place',
      'sure',
      'linked',
      'widened',
    ]);
    expect(passes[1]!.groups).toEqual([{ a: [1], b: [0], score: 1 }]);
    expect(passes.at(-1)!.groups).toHaveLength(history.pairings.length);
    expect(history.candidates.some((one) => one.a === 0 && one.b === 1 && one.score > 0.3)).toBe(true);
  });
});
