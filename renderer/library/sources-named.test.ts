import { expect, it } from 'vitest';
import { sourcesNamed } from './sources-named.ts';

it('keeps those that have all words among their names, in any order and case', () => {
  const all = [
    { title: 'The bridge of Kell', outlet: 'Kell Tribune' },
    { title: 'The tram of Kell', outlet: null },
  ];
  const found = (words: string) =>
    sourcesNamed(all, words, ({ title, outlet }) => [title, outlet]).map(({ title }) => title);
  expect(found('')).toHaveLength(2);
  expect(found('KELL bridge')).toEqual(['The bridge of Kell']);
  expect(found('tribune the')).toEqual(['The bridge of Kell']);
  expect(found('ferry')).toEqual([]);
});
