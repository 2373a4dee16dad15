import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from './library.ts';
import { temporary } from './testing.ts';

const temp = temporary();
let library: Library;
let folder: string;
let sources: string[];

beforeEach(async () => {
  folder = temp.folder();
  library = await temp.open(folder);
  sources = library.overview().sources.map(({ id }) => id);
});
const filing = () => library.overview().filing;

describe('tags', () => {
  it('are given to sources and taken from them, and tell which of them that changed', () => {
    const { id } = library.saveTag({ name: 'To check', colour: 'red' });
    const [one, two] = sources;
    expect(library.tagSources({ tag: id, add: [one!, one!, 'nobody'], remove: [two!] })).toEqual({
      added: [one],
      removed: [],
    });
    expect(library.tagSources({ tag: id, add: [one!, two!], remove: [] })).toEqual({
      added: [two],
      removed: [],
    });
    expect(library.tagSources({ tag: id, add: [], remove: [one!] })).toEqual({ added: [], removed: [one] });
    expect(filing().tags).toEqual([{ id, name: 'To check', colour: 'red', sources: [two] }]);
  });

  it('have one name each, whatever its capitals and accents', () => {
    const { id } = library.saveTag({ name: 'Café', colour: 'red' });
    expect(() => library.saveTag({ name: 'CAFE', colour: 'blue' })).toThrow(/already/);
    expect(library.saveTag({ id, name: 'Cafe', colour: 'blue' })).toMatchObject({
      name: 'Cafe',
      colour: 'blue',
    });
    library.deleteTag({ id });
    library.saveTag({ name: 'café', colour: 'grey' });
    expect(() => library.restoreTag({ id })).toThrow(/already/);
  });

  it('come back with their sources, without those that were deleted', () => {
    const { id } = library.saveTag({ name: 'Read', colour: 'green' });
    library.tagSources({ tag: id, add: sources, remove: [] });
    library.deleteTag({ id });
    library.deleteSource({ id: sources[0]! });
    expect(filing().tags).toEqual([]);
    expect(library.restoreTag({ id }).sources).toEqual([sources[1]]);
    library.restoreSource({ id: sources[0]! });
    expect(filing().tags[0]!.sources.toSorted()).toEqual(sources.toSorted());
  });
});

describe('collections', () => {
  it('lie in one another, never in themselves, and go with the one around them', () => {
    const outer = library.saveCollection({ name: 'Ferries', parent: null });
    const inner = library.saveCollection({ name: 'Morwenna', parent: outer.id });
    library.saveCollection({ name: 'Airports', parent: null });
    expect(filing().collections.map(({ name }) => name)).toEqual(['Airports', 'Ferries', 'Morwenna']);
    const into = (parent: string) => () => library.saveCollection({ id: outer.id, name: 'Ferries', parent });
    expect(into(inner.id)).toThrow(/into itself/);
    expect(into(outer.id)).toThrow(/into itself/);
    library.deleteCollection({ id: outer.id });
    expect(filing().collections.map(({ name }) => name)).toEqual(['Airports']);
    expect(() => library.saveCollection({ name: 'New', parent: outer.id })).toThrow(/no longer/);
    library.restoreCollection({ id: outer.id });
    expect(filing().collections).toHaveLength(3);
  });

  it('may have one name in two places, and hold a source in several', () => {
    const one = library.saveCollection({ name: '2022', parent: null });
    const two = library.saveCollection({ name: '2022', parent: one.id });
    expect(() => library.saveCollection({ name: '2022', parent: null })).toThrow(/already/);
    for (const { id } of [one, two]) library.collectSources({ collection: id, add: sources, remove: [] });
    expect(filing().collections.map((collection) => collection.sources.length)).toEqual([2, 2]);
  });
});

it('searches are kept under a name, changed, deleted and brought back, also over an opening', async () => {
  const { id } = library.saveSearch({ name: 'Doors', query: 'door OR gate' });
  library.saveSearch({ id, name: 'Doors', query: 'door' });
  library.deleteSearch({ id });
  expect(filing().searches).toEqual([]);
  library.restoreSearch({ id });
  library.close();
  library = await temp.open(folder);
  expect(filing().searches).toEqual([{ id, name: 'Doors', query: 'door' }]);
});

it('several sources are deleted and brought back in one change', () => {
  library.deleteSources({ ids: sources });
  expect(library.overview().sources).toEqual([]);
  library.restoreSources({ ids: sources });
  expect(library.overview().sources.map(({ id }) => id)).toEqual(sources);
});
