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

describe('fields that are not told of a source itself', () => {
  it('finds by tag and by collection, also by the one around it', () => {
    const source = add('Nobody was hurt.', 'Tagged');
    const tag = library.saveTag({ name: 'To check', colour: 'red' });
    library.tagSources({ tag: tag.id, add: [source.id], remove: [] });
    expect(titles('tag:check')).toEqual(['Tagged']);
    expect(titles('tag:"to check" hurt')).toEqual(['Tagged']);
    expect(titles('hurt -tag:check')).toEqual([]);
    const ferry = library.saveCollection({ name: 'Ferries', parent: null });
    const morwenna = library.saveCollection({ name: 'Morwenna', parent: ferry.id });
    library.collectSources({ collection: morwenna.id, add: [source.id], remove: [] });
    expect(titles('collection:ferries')).toEqual(['Tagged']);
    library.deleteTag({ id: tag.id });
    library.deleteCollection({ id: ferry.id });
    expect([titles('tag:check'), titles('collection:morwenna')]).toEqual([[], []]);
  });

  it('finds by who speaks, not by who is spoken of', async () => {
    add('“Nobody was hurt,” said Ann Rowe, the harbour master. Tom Bell was not asked.', 'Quoted');
    add('“Ann Rowe is wrong,” said Tom Bell, a deckhand.', 'Answered');
    const found = async (query: string) =>
      (await library.searchPatiently(query)).hits.map((hit) => hit.kind === 'source' && hit.source.title);
    expect(await found('speaker:rowe')).toEqual(['Quoted']);
    expect(await found('speaker:bell')).toEqual(['Answered']);
    expect(await found('rowe -speaker:rowe')).toEqual(['Answered']);
    expect((await library.searchTexts({ query: 'speaker:bell' })).unread).toBe(0);
  });
});

describe('where else a sentence is said', () => {
  it('tells those first that differ, with the words, then those that agree', async () => {
    add('Nothing of it here. The Morwenna carried 45 passengers when she sank on Tuesday.', 'One');
    add('The Morwenna carried 54 passengers when she sank on Tuesday. Rain fell.', 'Two');
    add('The Morwenna carried 45 passengers when she sank on Tuesday, the owners said.', 'Three');
    add('Passengers waited for a bus in the rain.', 'Four');
    const own = library.overview().sources.find(({ title }) => title === 'One')!;
    const { found, more } = await library.whereElse({
      sentence: 'The Morwenna carried 45 passengers when she sank on Tuesday.',
      versionId: own.versionId,
    });
    expect(found.map(({ source, stands }) => [source.title, stands])).toEqual([
      ['Two', 'differs'],
      ['Three', 'agrees'],
    ]);
    expect(more).toBe(0);
    expect(found[0]!.says.join()).toContain('54');
    const { differs } = found[0]!;
    expect(differs.found.map(({ start, end }) => found[0]!.place.quote.slice(start, end))).toEqual([
      '54 passengers',
    ]);
    expect(differs.asked).toHaveLength(1);
    const { place, source } = found[0]!;
    const { text } = library.memberText({ member: { kind: 'version', id: source.versionId } });
    expect(text.slice(place.start, place.end)).toBe(place.quote);
    expect(await library.whereElse({ sentence: 'Zzyzx qwerty.' })).toEqual({ found: [], more: 0 });
  });

  it('takes no sentence for another that only part of it was asked for', async () => {
    add('On Tuesday the Morwenna carried 45 passengers, all of whom were saved. It rained.', 'Whole');
    const own = library.overview().sources.find(({ title }) => title === 'Whole')!;
    const ask = (sentence: string) => library.whereElse({ sentence, versionId: own.versionId });
    expect((await ask('the Morwenna carried 45 passengers')).found).toEqual([]);
    expect((await ask('45 passengers, all of whom were saved. It rained.')).found).toEqual([]);
    expect((await library.whereElse({ sentence: 'the Morwenna carried 45 passengers' })).found).toHaveLength(
      1,
    );
  });

  it('judges more when asked for more, and takes no figure alone for agreement', async () => {
    for (let turn = 0; turn < 4; turn += 1)
      add(`Police in Orlin arrested three men, report ${turn}.`, `R ${turn}`);
    add('Three men of Orlin went to see the police.', 'Seen');
    const asked = { sentence: 'Police in Orlin arrested three men.' };
    const few = await library.whereElse({ ...asked, limit: 2 });
    expect(few).toMatchObject({ found: { length: 2 }, more: 3 });
    const all = await library.whereElse({ ...asked, limit: 100 });
    expect(all.more).toBe(0);
    expect(all.found.find(({ source }) => source.title === 'Seen')?.stands).toBe('similar');
    expect(all.found.filter(({ stands }) => stands === 'agrees')).toHaveLength(4);
  });
});
