import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../library.ts';
import { temporary } from '../testing.ts';
import { searchTexts } from './search-texts.ts';

const temp = temporary();
let library: Library;

const add = (text: string, title: string, metadata: object = {}) =>
  library.addText({ text, metadata: { title, ...metadata } }).source;
const titles = (query: string) =>
  searchTexts(library, query).hits.map((hit) => (hit.kind === 'source' ? hit.source.title : hit.kind));

beforeEach(async () => {
  library = await temp.open(temp.folder());
  add('A ferry capsized on Lake Orlin on Monday.', 'Ferry sinks', {
    outlet: 'The Lantern',
    published: '2022-07-19',
  });
  add('The harbour master spoke of the vessel.', 'Harbour', { author: 'Ann Orlin' });
});

describe('the search of a library', () => {
  it('finds words inside texts, titles and outlets', () => {
    expect(titles('capsized')).toEqual(['Ferry sinks']);
    expect(titles('orlin')).toEqual(['Harbour', 'Ferry sinks']);
    expect(titles('lantern')).toEqual(['Ferry sinks']);
    expect(titles('outlet:lantern date:2022')).toEqual(['Ferry sinks']);
    expect(titles('date:2023..')).toEqual([]);
    const [hit] = searchTexts(library, 'Lake Orlin').hits;
    expect(hit).toMatchObject({
      kind: 'source',
      places: 2,
      snippet: {
        start: 0,
        hits: [
          { start: 20, end: 24 },
          { start: 25, end: 30 },
        ],
      },
    });
  });

  it('follows what is added, edited, deleted and brought back', () => {
    expect(titles('lighthouse')).toEqual([]);
    const { id } = add('By the lighthouse.', 'Coast');
    expect(titles('lighthouse')).toEqual(['Coast']);
    library.editSource({ id, metadata: { title: 'Shore' } });
    expect(titles('lighthouse')).toEqual(['Shore']);
    expect(titles('title:coast')).toEqual([]);
    expect(titles('title:shore')).toEqual(['Shore']);
    library.deleteSource({ id });
    expect(titles('lighthouse')).toEqual([]);
    library.restoreSource({ id });
    expect(titles('lighthouse')).toEqual(['Shore']);
  });

  it('finds notes and reasons', () => {
    const [source] = library.overview().sources;
    const { id } = library.openComparison({ members: [{ kind: 'version', id: source!.versionId }] });
    library.saveNote({ id, markdown: 'Ask the **coastguard** again.', revision: 0 });
    library.judge({ id, findingId: 'f', verdict: 'explained', reason: 'A misprint', says: 'A says nine.' });
    const [hit] = searchTexts(library, 'coastguard').hits;
    expect(hit).toMatchObject({
      kind: 'comparison',
      comparison: { id, title: expect.stringMatching(/./) },
      places: 1,
    });
    expect(titles('misprint')).toEqual(['comparison']);
    library.saveNote({ id, markdown: 'Done.', revision: 1 });
    expect(titles('coastguard')).toEqual([]);
  });

  it('takes the last word for a beginning while it is typed, and answers so many at most', async () => {
    const typed = await library.searchTexts({ query: 'caps', typing: true });
    expect(typed.total).toBe(1);
    expect((await library.searchTexts({ query: 'caps' })).total).toBe(0);
    for (let turn = 0; turn < 60; turn += 1) add(`Buoy number ${turn}.`, `Buoy ${turn}`);
    expect(await library.searchTexts({ query: 'buoy', limit: 7 })).toMatchObject({
      total: 60,
      hits: { length: 7 },
    });
  });
});

describe('where else a sentence is said', () => {
  it('tells those first that differ, with the words, then those that agree', async () => {
    add('Nothing of it here. The Morwenna carried 45 passengers when she sank on Tuesday.', 'One');
    add('The Morwenna carried 54 passengers when she sank on Tuesday. Rain fell.', 'Two');
    add('The Morwenna carried 45 passengers when she sank on Tuesday, the owners said.', 'Three');
    add('Passengers waited for a bus in the rain.', 'Four');
    const own = library.overview().sources.find(({ title }) => title === 'One')!;
    const found = await library.whereElse({
      sentence: 'The Morwenna carried 45 passengers when she sank on Tuesday.',
      versionId: own.versionId,
    });
    expect(found.map(({ source, stands }) => [source.title, stands])).toEqual([
      ['Two', 'differs'],
      ['Three', 'agrees'],
    ]);
    expect(found[0]!.says.join()).toContain('54');
    const { place, source } = found[0]!;
    const { text } = library.memberText({ member: { kind: 'version', id: source.versionId } });
    expect(text.slice(place.start, place.end)).toBe(place.quote);
    expect(await library.whereElse({ sentence: 'Zzyzx qwerty.' })).toEqual([]);
  });
});
