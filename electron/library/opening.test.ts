import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import initSqlJs from 'sql.js/dist/sql-wasm.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import { importPlainText } from '../importers/index.ts';
import { sealed, unsealed } from './checkpoint-format.ts';
import { loadEngine } from './database.ts';
import { realDisk } from './durable-file.ts';
import { openCheckpoint } from './load-state.ts';
import { SEEDS, temporary } from './testing.ts';
import { openStoredDatabase } from './stored-database.ts';
import { Cipher } from './locking/cipher.ts';
import { MIGRATIONS } from './migrations/index.ts';

const temp = temporary();
const now = () => new Date('2026-11-22T17:15:30.123Z');
let folder: string;
let current: string;
let previous: string;

const open = () => temp.open(folder, { now });
const names = () => readdirSync(folder).sort();

/** What happens to a promise of a library, as a code. */
async function outcome(opening: Promise<unknown>): Promise<string> {
  try {
    await opening;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'opened';
}

/** A library with theme dark in its file and light in its previous copy, and the change between them in its journal. */
beforeEach(async () => {
  folder = temp.folder();
  current = join(folder, 'library.sqlite');
  previous = join(folder, 'library.previous.sqlite');
  const library = await temp.open(folder, { now, journalRecords: 0 });
  library.saveSettings({ theme: 'light' });
  library.saveSettings({ theme: 'dark' });
  library.close();
});

async function sqliteFile(statements: string): Promise<Uint8Array> {
  const sql = await initSqlJs();
  const database = new sql.Database();
  database.exec(statements);
  const bytes = database.export();
  database.close();
  return bytes;
}

const damages: readonly (readonly [string, () => void | Promise<void>])[] = [
  ['is empty', () => truncateSync(current, 0)],
  ['is cut off in the middle of a page', () => truncateSync(current, 10_000)],
  ['lost its last page', () => truncateSync(current, statSync(current).size - 4096)],
  ['is something else', () => writeFileSync(current, 'not a database at all. '.repeat(500))],
  [
    'is the database of another program',
    async () => writeFileSync(current, await sqliteFile('CREATE TABLE x (y)')),
  ],
  [
    'has pages that were written over',
    () => {
      const bytes = readFileSync(current);
      bytes.fill(0xa5, 4096, 4096 * 6);
      writeFileSync(current, bytes);
    },
  ],
];

describe('a library whose file', () => {
  it.each(damages)('%s is restored from its previous copy, and the file set aside', async (_, damage) => {
    await damage();
    const damaged = readFileSync(current);
    const library = await open();
    expect(library.overview().settings).toEqual({ theme: 'dark' });
    expect(library.overview().sources).toHaveLength(2);
    const aside = 'library.damaged-20261122T171530Z.sqlite';
    expect(library.notices).toEqual([
      {
        code: 'library-restored',
        message: expect.stringContaining('was damaged'),
        hint: `Nothing is missing: the journal held every change since. The damaged file is kept as ${aside}.`,
      },
    ]);
    expect(readFileSync(join(folder, aside)).equals(damaged)).toBe(true);
    library.saveSettings({ theme: 'system' });
    library.close();
    const again = await open();
    expect(again.overview().settings).toEqual({ theme: 'system' });
    expect(again.notices).toEqual([]);
  });

  it('is missing is restored from its previous copy', async () => {
    rmSync(current);
    const library = await open();
    expect(library.overview().settings).toEqual({ theme: 'dark' });
    expect(library.notices).toMatchObject([{ code: 'library-restored' }]);
  });

  it.each(damages)('%s is refused without a previous copy, and kept', async (_, damage) => {
    await damage();
    rmSync(previous);
    const damaged = readFileSync(current);
    const aside = join(folder, 'library.damaged-20261122T171530Z.sqlite');
    await expect(open()).rejects.toMatchObject({
      code: 'library-damaged',
      hint: expect.stringContaining('kept as library.damaged-20261122T171530Z.sqlite'),
    });
    expect(readFileSync(aside).equals(damaged)).toBe(true);
    expect(existsSync(join(folder, 'library.lock'))).toBe(false);

    // What comes next is a new library, which says so.
    const library = await open();
    expect(library.notices).toMatchObject([{ code: 'library-begun-anew' }]);
    expect(library.overview().settings).toEqual({});
    expect(readFileSync(aside).equals(damaged)).toBe(true);
  });

  it('is damaged like its previous copy is refused, and both are kept', async () => {
    truncateSync(current, 5000);
    truncateSync(previous, 6000);
    expect(await outcome(open())).toBe('library-damaged');
    expect(statSync(join(folder, 'library.damaged-20261122T171530Z.sqlite')).size).toBe(5000);
    expect(statSync(join(folder, 'library.previous.damaged-20261122T171530Z.sqlite')).size).toBe(6000);
  });

  it('is damaged twice in one second is set aside under two names', async () => {
    for (const size of [5000, 6000]) {
      truncateSync(current, size);
      (await open()).close();
    }
    expect(statSync(join(folder, 'library.damaged-20261122T171530Z.sqlite')).size).toBe(5000);
    expect(statSync(join(folder, 'library.damaged-20261122T171530Z-2.sqlite')).size).toBe(6000);
  });

  it('cannot be read is not taken for absent', async () => {
    rmSync(current);
    mkdirSync(current);
    const before = names();
    expect(await outcome(open())).toBe('file-unreadable');
    expect(names()).toEqual(before);
  });

  it('comes from a newer program is refused, untouched', async () => {
    const engine = await loadEngine();
    const parts = unsealed(readFileSync(current));
    if (typeof parts === 'string') throw new Error(parts);
    const db = engine.open(parts.bytes);
    db.transaction((tx) => tx.run(`PRAGMA user_version = ${MIGRATIONS.length + 1}`));
    writeFileSync(current, sealed(db.bytes(), parts.seal));
    db.close();
    const before = names().map((name) => [name, statSync(join(folder, name)).mtimeMs]);
    expect(await outcome(open())).toBe('library-newer');
    expect(await outcome(temp.open(folder, { readOnly: true }))).toBe('library-newer');
    expect(names().map((name) => [name, statSync(join(folder, name)).mtimeMs])).toEqual(before);
  });
});

describe('a migration', () => {
  const later = [...MIGRATIONS, 'ALTER TABLE settings ADD COLUMN note TEXT; UPDATE settings SET note = name'];
  const store = async (migrations: readonly string[]) =>
    openStoredDatabase({
      folder,
      engine: await loadEngine(),
      cipher: new Cipher(),
      migrations,
      readOnly: false,
      now,
      newKey: () => 'key',
      disk: realDisk,
    });

  it('takes an old file forward, and keeps it as it was', async () => {
    const stored = await store(later);
    expect(stored.db.all('SELECT * FROM settings')).toEqual([
      { name: 'theme', value: '"dark"', note: 'theme' },
    ]);
    stored.close();
    const kept = readFileSync(join(folder, `library.version-${MIGRATIONS.length}.sqlite`));
    const opened = openCheckpoint(kept, await loadEngine(), new Cipher());
    if (opened === 'damaged') throw new Error(opened);
    expect(opened.db.all('SELECT * FROM settings')).toEqual([{ name: 'theme', value: '"dark"' }]);
    (await store(later)).close();
    expect(await outcome(open())).toBe('library-newer');
  });

  it('that fails changes nothing', async () => {
    const old = readFileSync(current);
    await expect(store([...MIGRATIONS, 'DELETE FROM settings; SELECT * FROM nowhere'])).rejects.toThrow(
      'nowhere',
    );
    expect(readFileSync(current).equals(old)).toBe(true);
    const library = await open();
    expect(library.overview().settings).toEqual({ theme: 'dark' });
  });
});

describe('seeds', () => {
  it('that the user deleted do not come back', async () => {
    const library = await open();
    const [first] = library.overview().sources;
    library.deleteSource({ id: first!.id });
    library.close();
    expect((await open()).overview().sources).toHaveLength(1);
  });

  it('of a later release are added to a library that has the earlier ones', async () => {
    const seedsFolder = temp.folder();
    cpSync(SEEDS, seedsFolder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(SEEDS, 'manifest.json'), 'utf8')) as object[];
    writeFileSync(join(seedsFolder, 'new.txt'), 'x');
    manifest.push({
      ...manifest[0],
      file: 'new.txt',
      title: 'New',
      sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    });
    writeFileSync(join(seedsFolder, 'manifest.json'), JSON.stringify(manifest));
    const library = await temp.open(folder, { seedsFolder });
    expect(library.overview().sources.map(({ title }) => title)).toEqual([
      expect.stringContaining('Ambassador'),
      expect.stringContaining('EXCLUSIVE'),
      'New',
    ]);
  });

  it('that are not as they were shipped are left out, with a notice', async () => {
    const seedsFolder = temp.folder();
    cpSync(join(SEEDS, 'manifest.json'), join(seedsFolder, 'manifest.json'));
    writeFileSync(join(seedsFolder, '000_22160ec47aaef265.txt'), 'changed');
    const library = await temp.open(temp.folder(), { seedsFolder });
    expect(library.overview().sources).toEqual([]);
    expect(library.notices.map(({ code, message }) => [code, /“(.*)”/.exec(message)?.[1]])).toEqual([
      ['seed-changed', '000_22160ec47aaef265.txt'],
      ['seed-changed', '003_ffd4a549977e779d.txt'],
    ]);
  });

  it('whose list is broken are left out, with a notice', async () => {
    const seedsFolder = temp.folder();
    writeFileSync(join(seedsFolder, 'manifest.json'), '[{"file": 1}]');
    const library = await temp.open(temp.folder(), { seedsFolder });
    expect(library.notices).toMatchObject([{ code: 'seeds-unreadable' }]);
  });

  it('that the user had added already stay the user’s', async () => {
    const other = temp.folder();
    const empty = temp.folder();
    writeFileSync(join(empty, 'manifest.json'), '[]');
    const before = await temp.open(other, { seedsFolder: empty });
    const name = '000_22160ec47aaef265.txt';
    const bytes = readFileSync(join(SEEDS, name));
    const [added] = before.addDocuments([
      { document: importPlainText({ name, bytes }), bytes, origin: 'file' },
    ]);
    before.close();
    const library = await temp.open(other);
    expect(library.overview().sources).toMatchObject([added!.source, { origin: 'seed' }]);
  });
});

describe('a library opened for reading only', () => {
  const readOnly = () => temp.open(folder, { readOnly: true });

  it('is read while another has it open, and nothing is written', async () => {
    await open();
    const before = names().map((name) => [name, statSync(join(folder, name)).mtimeMs]);
    const library = await readOnly();
    expect(library.overview().settings).toEqual({ theme: 'dark' });
    expect(library.find('exclusive')?.source.outlet).toBe('Globe Live Media');
    expect(() => library.saveSettings({ theme: 'light' })).toThrow('it is open for reading only');
    expect(() => library.addText({ text: 'words', metadata: {} })).toThrow('it is open for reading only');
    library.close();
    expect(names().map((name) => [name, statSync(join(folder, name)).mtimeMs])).toEqual(before);
  });

  it('shows the seeds where there is no library, not even a folder', async () => {
    const nowhere = join(temp.folder(), 'none');
    const library = await temp.open(nowhere, { readOnly: true });
    expect(library.overview().sources).toHaveLength(2);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('shows the previous copy of a damaged file, and leaves the file where it is', async () => {
    truncateSync(current, 5000);
    const before = names();
    const library = await readOnly();
    expect(library.overview().settings).toEqual({ theme: 'dark' });
    expect(library.notices).toMatchObject([{ code: 'library-read-from-previous' }]);
    library.close();
    rmSync(previous);
    expect(await outcome(readOnly())).toBe('library-damaged');
    expect(names()).toEqual(before.filter((name) => name !== 'library.previous.sqlite'));
    expect(statSync(current).size).toBe(5000);
  });
});

describe('a folder that cannot be written', () => {
  it('is refused with the reason', async () => {
    const file = join(temp.folder(), 'file');
    writeFileSync(file, '');
    await expect(temp.open(file)).rejects.toMatchObject({
      code: 'library-unopenable',
      message: `No library can be opened in ${file} (a file of that name is in the way).`,
    });
    expect(await outcome(temp.open(join(file, 'below')))).toBe('library-unopenable');
  });
});
