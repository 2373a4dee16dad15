import { expect, it } from 'vitest';
import type { SourceRecord } from '../../../electron/bridge/contract.ts';
import { filteredSources, sourceIndex, tagsBySource } from './source-index.ts';

const source = (id: string, title: string) =>
  ({
    id,
    versionId: `${id}v`,
    title,
    outlet: null,
    author: null,
    published: null,
    fileName: `${id}.txt`,
    addedAt: '2026-03-05T10:00:00.000Z',
    versions: [{ id: `${id}v`, addedAt: '2026-03-05T10:00:00.000Z' }],
  }) as unknown as SourceRecord;
const sources = [source('a', 'Ferry'), source('b', 'Bakers'), source('c', 'Ferry'), source('d', 'Council')];
const ids = (found: readonly SourceRecord[]) => found.map(({ id }) => id);

it('sources are found by id and version, with what tells them from others of their title', () => {
  const { byId, byVersion, tells } = sourceIndex(sources);
  expect([byId.get('b')?.title, byVersion.get('dv')?.id, [...tells]]).toEqual([
    'Bakers',
    'd',
    [
      ['a', 'a.txt'],
      ['c', 'c.txt'],
    ],
  ]);
});

it('a filter takes those it is told of first, then those that have it in their text, the best first', () => {
  expect(ids(filteredSources(sources, 'ferry', ['d', 'c', 'gone', 'b'], true))).toEqual(['a', 'c', 'd', 'b']);
  expect(ids(filteredSources(sources, 'ferry', ['d', 'b'], false))).toEqual(['a', 'b', 'c', 'd']);
  expect(ids(filteredSources(sources, 'nothing', [], true))).toEqual([]);
});

it('a source has its tags in their order', () => {
  const tag = (name: string, of: readonly string[]) => ({
    id: name,
    name,
    colour: 'red' as const,
    sources: of,
  });
  const tags = tagsBySource([tag('One', ['a', 'b']), tag('Two', ['a'])]);
  expect(tags.get('a')?.map(({ name }) => name)).toEqual(['One', 'Two']);
  expect(tags.get('d')).toBeUndefined();
});
