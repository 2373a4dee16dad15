import { expect, it } from 'vitest';
import type { Filing } from '../../../electron/bridge/contract.ts';
import { ALL, depthOf, nameOfScope, scopeIsThere, shareIn, sourcesInScope } from './scope.ts';

const filing: Filing = {
  tags: [{ id: 't', name: 'Read', colour: 'green', sources: ['a'] }],
  collections: [
    { id: 'outer', name: 'Outer', parent: null, sources: ['a'] },
    { id: 'inner', name: 'Inner', parent: 'outer', sources: ['b'] },
    { id: 'other', name: 'Other', parent: null, sources: ['c'] },
  ],
  searches: [],
};

it('a scope holds its sources, a collection also those of collections inside it', () => {
  expect(sourcesInScope(ALL, filing, null)).toBeNull();
  expect([...sourcesInScope(ALL, filing, ['b'])!]).toEqual(['b']);
  expect(sourcesInScope({ kind: 'library' }, filing, ['b'])).toBeNull();
  expect([...sourcesInScope({ kind: 'tag', id: 't' }, filing, ['b'])!]).toEqual(['a']);
  expect([...sourcesInScope({ kind: 'collection', id: 'outer' }, filing, [])!]).toEqual(['a', 'b']);
  expect(sourcesInScope({ kind: 'trash' }, filing, ['b'])!.size).toBe(0);
  expect(depthOf(filing.collections, filing.collections[1]!)).toBe(1);
});

it('a scope that is gone is known as such', () => {
  expect(scopeIsThere({ kind: 'tag', id: 'gone' }, filing)).toBe(false);
  expect(scopeIsThere({ kind: 'collection', id: 'inner' }, filing)).toBe(true);
  expect(nameOfScope({ kind: 'collection', id: 'inner' }, filing)).toBe('Inner');
});

it('of several sources all, some or none are in a place', () => {
  const sources = [{ id: 'a' }, { id: 'b' }];
  expect([['a', 'b', 'c'], ['b'], ['c']].map((among) => shareIn(sources, among))).toEqual([
    'all',
    'some',
    'none',
  ]);
});
