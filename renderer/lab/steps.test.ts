import { describe, expect, it } from 'vitest';
import { traceLinks, type LinkHistory } from '../../engine/trace.ts';
import { firstLinkedIn, stepsOf } from './steps.ts';

const history = (passes: LinkHistory['passes'], pairings: LinkHistory['pairings'] = []): LinkHistory => ({
  a: [],
  b: [],
  candidates: [],
  passes,
  pairings,
  faint: [],
});

describe('the steps of a history', () => {
  const steps = stepsOf(
    history(
      [
        { name: 'pinned', groups: [{ a: [4], b: [4], score: 1 }] },
        { name: 'sure', groups: [{ a: [1], b: [2], score: 0.7 }] },
        {
          name: 'widened',
          groups: [
            { a: [5], b: [0], score: 0.4 },
            { a: [1], b: [2, 3], score: 0.7 },
          ],
        },
      ],
      [
        { a: [1], b: [2, 3], strength: 0.7, moved: false },
        { a: [5], b: [0], strength: 0.4, moved: true },
      ],
    ),
  );
  const step = (name: string) => steps.find((one) => one.name === name)!;

  it('tell what is new, grown, kept and gone since the pass that ran before', () => {
    expect(step('sure').groups.map(({ news }) => news)).toEqual(['new']);
    expect(step('sure').gone).toEqual([{ a: [4], b: [4], score: 1 }]);
    expect(step('widened').groups.map(({ a, news }) => [...a, news])).toEqual([
      [1, 'grown'],
      [5, 'new'],
    ]);
    expect(step('widened').gone).toEqual([]);
    expect(step('final').groups.map(({ news, moved }) => [news, moved])).toEqual([
      ['kept', false],
      ['kept', true],
    ]);
  });

  it('hold a place for passes that did not run', () => {
    expect(steps.filter(({ ran }) => !ran).map(({ name }) => name)).toEqual([
      'identical',
      'in place',
      'linked',
      'between',
      'again',
    ]);
  });

  it('know where a pair was linked first', () => {
    expect(firstLinkedIn(steps, 1, 2)).toBe('sure');
    expect(firstLinkedIn(steps, 1, 3)).toBe('widened');
    expect(firstLinkedIn(steps, 0, 0)).toBeNull();
  });

  it('begin with what the engine finds identical', () => {
    const text = (id: string, words: string) => ({ id, text: words, language: 'en' });
    const found = stepsOf(
      traceLinks(text('a', 'Nobody danced. Wheat is dear.'), text('b', 'Nobody danced.')),
    );
    expect(firstLinkedIn(found, 0, 0)).toBe('identical');
  });
});
