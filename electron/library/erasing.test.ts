import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyTrash } from './erasing.ts';
import { loadEngine } from './database.ts';
import { realDisk } from './durable-file.ts';
import type { Library } from './library.ts';
import { Cipher } from './locking/cipher.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { libraryPaths } from './paths.ts';
import { openStoredDatabase } from './stored-database.ts';
import { temporary } from './testing.ts';

const temp = temporary();
const SECRET = 'Zwetschgenkuchen';

/** The files of a folder in which a word stands. */
function holding(folder: string, word: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    return statSync(path).isFile() && readFileSync(path).includes(word);
  });
}

/** A source with a word, compared with another one, judged and noted with the word. */
function secretWork(library: Library): { source: string; comparison: string } {
  const { source } = library.addText({
    text: `The ${SECRET} was served at nine. `.repeat(400),
    metadata: { title: `About ${SECRET}` },
  });
  const [seed] = library.overview().sources;
  const { id } = library.openComparison({
    members: [source, seed!].map(({ versionId }) => ({ kind: 'version' as const, id: versionId })),
  });
  library.saveNote({ id, markdown: `> ${SECRET}`, revision: 0 });
  library.judge({ id, findingId: 'f', verdict: 'confirmed', reason: SECRET, says: `A says ${SECRET}.` });
  library.makePassage({ versionId: source.versionId, title: SECRET, ranges: [{ start: 0, end: 20 }] });
  return { source: source.id, comparison: id };
}

describe('the trash', () => {
  it('lists what was deleted, the last first, and gives it back', async () => {
    const library = await temp.open(temp.folder());
    const [one, two] = library.overview().sources;
    const tag = library.saveTag({ name: 'Read', colour: 'green' });
    library.deleteSources({ ids: [one!.id] });
    library.deleteTag({ id: tag.id });
    expect(
      library
        .trash({})
        .map(({ kind, title }) => [kind, title])
        .sort(),
    ).toEqual(
      [
        ['source', one!.title],
        ['tag', 'Read'],
      ].sort(),
    );
    library.restoreSources({ ids: [one!.id, two!.id] });
    library.restoreTag({ id: tag.id });
    expect(library.trash({})).toEqual([]);
    expect(library.overview().sources).toHaveLength(2);
  });

  it('is empty when nothing is in it', async () => {
    const library = await temp.open(temp.folder());
    expect(await library.emptyTrash()).toBeNull();
  });
});

describe('emptying the trash', () => {
  it('leaves no word of it in any file: not in database, journal, backups or originals', async () => {
    const folder = temp.folder();
    // So that checkpoints and a backup of it are made meanwhile.
    const first = await temp.open(folder, { journalRecords: 3, now: () => new Date('2026-03-01T10:00:00Z') });
    const { source } = secretWork(first);
    first.close();
    const library = await temp.open(folder, {
      journalRecords: 3,
      now: () => new Date('2026-03-02T10:00:00Z'),
    });
    for (let turn = 0; turn < 8; turn += 1)
      library.addText({ text: `Filler ${turn}.`, metadata: { title: `F ${turn}` } });
    expect(holding(folder, SECRET).length).toBeGreaterThan(3);
    expect(readdirSync(join(folder, 'backups')).length).toBeGreaterThan(1);

    library.deleteSource({ id: source });
    expect(await library.emptyTrash()).toMatchObject({
      sources: 1,
      comparisons: 1,
      backupsRemoved: 0,
      remaining: [],
    });
    expect(holding(folder, SECRET)).toEqual([]);
    expect(library.trash({})).toEqual([]);
    expect((await library.searchTexts({ query: SECRET })).total).toBe(0);
    expect((await library.searchTexts({ query: 'filler' })).total).toBe(8);

    library.addText({ text: 'And on it goes.', metadata: { title: 'After' } });
    library.close();
    const again = await temp.open(folder);
    expect(again.notices).toEqual([]);
    expect(again.overview().sources.map(({ title }) => title)).toContain('After');
    expect(again.overview().sources).toHaveLength(11);
    expect(holding(folder, SECRET)).toEqual([]);
  });

  it('keeps the original of a text that another version needs, and what was never deleted', async () => {
    const folder = temp.folder();
    const library = await temp.open(folder);
    const kept = library.addText({ text: 'Kept for good.', metadata: { title: 'Kept' } }).source;
    const gone = library.addText({ text: 'Gone for good.', metadata: { title: 'Gone' } }).source;
    const collection = library.saveCollection({ name: 'Outer', parent: null });
    library.saveCollection({ name: 'Inner', parent: collection.id });
    library.deleteCollection({ id: collection.id });
    library.deleteSource({ id: gone.id });
    await library.emptyTrash();
    const original = (sha256: string) => existsSync(join(folder, 'originals', sha256.slice(0, 2), sha256));
    expect([original(kept.sha256), original(gone.sha256)]).toEqual([true, false]);
    expect(library.overview().filing.collections).toEqual([]);
    expect(() => library.restoreSource({ id: gone.id })).toThrow(/no longer/);
  });

  it('is ended at the next opening when it was cut short', async () => {
    const folder = temp.folder();
    const library = await temp.open(folder);
    const { source } = secretWork(library);
    library.deleteSource({ id: source });
    library.close();
    const engine = await loadEngine();
    const stored = openStoredDatabase({
      folder,
      engine,
      cipher: new Cipher(),
      migrations: MIGRATIONS,
      readOnly: false,
      now: () => new Date(),
      newKey: () => 'key',
      disk: realDisk,
    });
    const cut = emptyTrash({
      db: stored.db,
      paths: libraryPaths(folder),
      engine,
      cipher: new Cipher(),
      migrations: MIGRATIONS,
      disk: realDisk,
      change: (work) => stored.change(work),
      forgetPast: () => Promise.reject(new Error('the power failed')),
      instant: () => new Date().toISOString(),
    });
    await expect(cut).rejects.toThrow('the power failed');
    stored.close();
    expect(holding(folder, SECRET).length).toBeGreaterThan(0);
    await temp.open(folder);
    expect(holding(folder, SECRET)).toEqual([]);
  });
});
