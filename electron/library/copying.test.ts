import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Library } from './library.ts';
import { temporary } from './testing.ts';

const temp = temporary();
const titles = (library: Library) =>
  library
    .overview()
    .sources.filter(({ origin }) => origin !== 'seed')
    .map(({ title }) => title)
    .sort();
const add = (library: Library, title: string, metadata: object = {}) =>
  library.addText({ text: `The text of ${title}.`, metadata: { title, ...metadata } }).source;
const compare = (library: Library, sources: readonly { readonly versionId: string }[]) =>
  library.openComparison({
    members: sources.map(({ versionId }) => ({ kind: 'version' as const, id: versionId })),
  }).id;

describe('a copy of a library', () => {
  it('is one file, from which another library gets everything but the trash', async () => {
    const one = await temp.open(temp.folder());
    const [a, b] = [add(one, 'Alpha'), add(one, 'Beta')];
    const gone = add(one, 'Gone');
    one.deleteSource({ id: gone.id });
    one.makePassage({ versionId: a.versionId, title: 'Head', ranges: [{ start: 0, end: 8 }] });
    const tag = one.saveTag({ name: 'Checked', colour: 'green' });
    one.tagSources({ tag: tag.id, add: [a.id], remove: [] });
    const outer = one.saveCollection({ name: 'Outer', parent: null });
    const inner = one.saveCollection({ name: 'Inner', parent: outer.id });
    one.collectSources({ collection: inner.id, add: [b.id], remove: [] });
    one.saveSearch({ name: 'S', query: 'alpha' });
    const comparison = compare(one, [a, b]);
    one.saveNote({ id: comparison, markdown: 'Both.', revision: 0 });
    one.judge({ id: comparison, findingId: 'f', verdict: 'confirmed', reason: 'Seen', says: 'A; B.' });
    const { path, missing } = one.saveCopy({});
    expect(missing).toBe(0);
    expect(readFileSync(path).includes('Gone')).toBe(false);

    const two = await temp.open(temp.folder());
    expect(two.mergeFrom(path)).toEqual({
      sources: 2,
      versions: 0,
      passages: 1,
      comparisons: 1,
      judgements: 1,
      notes: 1,
      annotations: 0,
      conflicts: [],
      missing: 0,
      investigations: [expect.any(String)],
      by: '',
      here: '',
      // The seeds are in both.
      listed: expect.arrayContaining([
        { title: 'Alpha', isNew: true },
        { title: 'Beta', isNew: true },
      ]),
      known: 2,
      changedNotes: [{ of: 'Alpha / Beta', both: false }],
    });
    expect(titles(two)).toEqual(['Alpha', 'Beta']);
    const { passages, comparisons, filing } = two.overview();
    expect(passages.map(({ title }) => title)).toEqual(['Head']);
    expect(filing.tags).toMatchObject([{ name: 'Checked', colour: 'green', sources: [a.id] }]);
    expect(filing.collections).toMatchObject([{ name: 'Outer' }, { name: 'Inner', sources: [b.id] }]);
    expect(filing.collections[1]!.parent).toBe(filing.collections[0]!.id);
    expect(two.comparison({ id: comparisons[0]!.id })).toMatchObject({
      note: { markdown: 'Both.' },
      judgements: [{ findingId: 'f', verdict: 'confirmed', reason: 'Seen' }],
    });
    expect(two.originalOfVersion(a.versionId)?.bytes.toString()).toContain('Alpha');
    expect((await two.searchTexts({ query: 'beta' })).sources).toEqual([b.id]);
    // The same again brings nothing.
    expect(two.mergeFrom(path)).toMatchObject({
      sources: 0,
      passages: 0,
      comparisons: 0,
      judgements: 0,
      notes: 0,
    });
    expect(two.overview().filing.collections).toHaveLength(2);
  });

  it('is merged by what the texts are: what is told otherwise stays as it is here, and is told', async () => {
    const one = await temp.open(temp.folder());
    const two = await temp.open(temp.folder());
    for (const [library, name, outlet] of [
      [one, 'One', 'The Lantern'],
      [two, 'Two', 'The Beacon'],
    ] as const) {
      const sources = [
        add(library, 'Same', { outlet }),
        add(library, 'Other', library === one ? { author: 'Ann' } : {}),
      ];
      const id = compare(library, sources);
      library.saveNote({ id, markdown: `Note of ${name}.`, revision: 0 });
      library.judge({
        id,
        findingId: 'f',
        verdict: library === one ? 'confirmed' : 'dismissed',
        reason: name,
        says: 'A; B.',
      });
      library.judge({ id, findingId: `only ${name}`, verdict: 'explained', reason: '', says: 'C.' });
    }
    const merged = two.mergeFrom(one.saveCopy({}).path);
    expect(merged).toMatchObject({ sources: 0, comparisons: 0, judgements: 2, notes: 1 });
    expect(merged.changedNotes).toEqual([{ of: expect.any(String), both: true }]);
    expect(merged.conflicts).toEqual([
      { of: 'Same', what: 'outlet', here: 'The Beacon', there: 'The Lantern' },
      {
        of: expect.any(String),
        what: 'judgement',
        about: 'A; B.',
        here: expect.stringMatching(/^dismissed: Two \(\d{4}/),
        hereBy: '',
        thereBy: '',
        there: expect.stringMatching(/^confirmed: One/),
      },
    ]);
    const [comparison] = two.overview().comparisons;
    const { note, judgements } = two.comparison({ id: comparison!.id });
    expect(note.markdown).toBe('Note of Two.\n\n*from a copy:* Note of One.');
    expect(judgements.map(({ findingId, verdict }) => [findingId, verdict])).toEqual([
      ['f', 'dismissed'],
      ['only Two', 'explained'],
      ['only One', 'explained'],
    ]);
    // What was not known here is filled in.
    expect(two.overview().sources.find(({ title }) => title === 'Other')?.author).toBe('Ann');
  });

  it('keeps what was there before among the backups, so that a merge can be taken back', async () => {
    const one = await temp.open(temp.folder());
    add(one, 'Alpha');
    const two = await temp.open(temp.folder());
    add(two, 'Mine');
    two.mergeFrom(one.saveCopy({}).path);
    const kept = two.backups({}).find(({ before }) => before === 'merge')!;
    await two.restoreBackup({ name: kept.name });
    expect(titles(two)).toEqual(['Mine']);
  });

  it('is refused when it is damaged, cut off, altered or something else, and nothing is changed', async () => {
    const one = await temp.open(temp.folder());
    add(one, 'Alpha');
    const { path } = one.saveCopy({});
    const whole = readFileSync(path);
    const two = await temp.open(temp.folder());
    const tried = (bytes: Uint8Array) => {
      const file = join(temp.folder(), 'tried.variorum');
      writeFileSync(file, bytes);
      return () => two.mergeFrom(file);
    };
    const flipped = Uint8Array.from(whole);
    flipped[300]! ^= 4;
    for (const bytes of [
      whole.subarray(0, whole.length / 2),
      flipped,
      Buffer.from('no archive at all'),
      zipSync({ 'library.sqlite': Buffer.from('no database') }),
      zipSync({ [`originals/${'a'.repeat(64)}`]: Buffer.from('other words') }),
      zipSync({ '../../library.sqlite': Buffer.from('elsewhere') }),
    ])
      expect(tried(bytes)).toThrow(/no copy of a library/);
    expect(() => two.mergeFrom(join(temp.folder(), 'nothing.variorum'))).toThrow(/could not be opened/);
    expect(titles(two)).toEqual([]);
    await expect(two.mergeCopy({ name: '../../x.variorum' })).rejects.toThrow(/no longer/);
    await expect(two.previewCopy({ name: '../../x.variorum' })).rejects.toThrow(/no longer/);
  });
});
