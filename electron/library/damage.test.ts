import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import { importPlainText } from '../importers/index.ts';
import { sealed, unsealed } from './checkpoint-format.ts';
import { loadEngine } from './database.ts';
import type { Library } from './library.ts';
import { temporary } from './testing.ts';

const temp = temporary();
const SEED = 15;
/** So many bits are flipped, and so many files cut off, one at a time. */
const PLACES = Number(process.env['DAMAGE_PLACES'] ?? 120);

let stored: string;
let id: string;
let truth: string;

/** All that is told by a library, as one string. */
function told(library: Library): string {
  const { sources, settings } = library.overview();
  return JSON.stringify({
    sources,
    settings,
    texts: sources.map(
      ({ versionId }) => library.memberText({ member: { kind: 'version', id: versionId } }).text,
    ),
    comparison: library.comparison({ id }),
  });
}

beforeEach(async () => {
  stored = temp.folder();
  const library = await temp.open(stored, { journalRecords: 4 });
  ({ id } = library.openComparison({
    members: [{ kind: 'version', id: library.find('exclusive')!.text.versionId }],
  }));
  for (let step = 0; step < 6; step += 1) {
    library.saveNote({ id, markdown: `Fourteen people, step ${step}`, revision: step });
    library.addText({ text: `Report ${step}: 14 people were saved.`, metadata: {} });
  }
  // The last segment has a change in it.
  library.saveNote({ id, markdown: 'Fourteen people, step 6', revision: 6 });
  truth = told(library);
  library.close();
});

function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** What a library says after one of its files was damaged: the truth, or that something is wrong. */
async function after(damage: (folder: string) => void, recover = false): Promise<string> {
  const folder = temp.folder();
  cpSync(stored, folder, { recursive: true });
  damage(folder);
  try {
    const library = await temp.open(folder, { recover });
    const all = told(library) === truth;
    const notices = library.notices.map(({ code }) => code).join();
    library.close();
    return `${all ? 'the truth' : 'less'}${notices && `, told: ${notices}`}`;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const files = () => readdirSync(stored).filter((name) => /^library\..*(?:sqlite|journal)$/.test(name));

describe('damage to the files of a library', () => {
  it(`by one bit is noticed, or does no harm (${PLACES} places, seed ${SEED})`, async () => {
    const random = numbers(SEED);
    for (let turn = 0; turn < PLACES; turn += 1) {
      const name = files()[turn % files().length]!;
      const outcome = await after((folder) => {
        const path = join(folder, name);
        const bytes = readFileSync(path);
        const at = Math.floor(random() * bytes.length);
        bytes[at]! ^= 1 << Math.floor(random() * 8);
        writeFileSync(path, bytes);
      });
      expect([name, outcome]).toEqual([
        name,
        name.endsWith('journal')
          ? expect.stringMatching(/^(?:journal-damaged|the truth)$/)
          : expect.stringMatching(/^the truth(?:, told: library-restored)?$/),
      ]);
    }
  });

  it(`by being cut off loses at most the end, and never a letter (${PLACES} places, seed ${SEED})`, async () => {
    const random = numbers(SEED);
    for (let turn = 0; turn < PLACES; turn += 1) {
      const name = files()[turn % files().length]!;
      const whole = readFileSync(join(stored, name));
      const cut = Math.floor(random() * whole.length);
      const outcome = await after((folder) => truncateSync(join(folder, name), cut));
      // A journal that ends just before a record is one to which the record was never added: nothing can tell them apart.
      const isBetween = whole.subarray(cut, cut + 4).toString('latin1') === 'VREC';
      expect([name, outcome]).toEqual([
        name,
        name.endsWith('journal')
          ? isBetween
            ? 'less'
            : expect.stringMatching(/^(?:journal-damaged|the truth|(?:less|the truth), told: journal-torn)$/)
          : expect.stringMatching(/^the truth(?:, told: library-restored)?$/),
      ]);
    }
  });

  it('in the middle of the journal is refused, untouched, and the last good state can be opened', async () => {
    const folder = temp.folder();
    cpSync(stored, folder, { recursive: true });
    const journals = files().filter((name) => name.endsWith('.journal'));
    const path = join(folder, journals.sort().at(-1)!);
    const bytes = readFileSync(path);
    bytes[bytes.length - 40]! ^= 4;
    writeFileSync(path, bytes);
    const before = readdirSync(folder);
    await expect(temp.open(folder)).rejects.toMatchObject({
      code: 'journal-damaged',
      hint: expect.stringContaining('--recover'),
    });
    expect(readdirSync(folder)).toEqual(before);
    const library = await temp.open(folder, { recover: true });
    expect(library.notices).toMatchObject([{ code: 'journal-recovered' }]);
    expect(library.comparison({ id }).note.markdown).toBe('Fourteen people, step 5');
    library.close();
    const aside = readdirSync(folder).find((name) => /^library\.\d+\.damaged-\w+\.journal$/.test(name))!;
    expect(readFileSync(join(folder, aside)).equals(bytes)).toBe(true);
    const again = await temp.open(folder);
    expect(again.notices).toEqual([]);
    expect(again.overview().sources).toHaveLength(8);
  });

  it('that takes both copies is refused, naming a backup', async () => {
    const outcome = await after((folder) => {
      for (const name of ['library.sqlite', 'library.previous.sqlite'])
        truncateSync(join(folder, name), 5_000);
    });
    expect(outcome).toBe('library-damaged');
  });

  it('is not taken for a new library when everything but the rest is gone', async () => {
    const outcome = await after((folder) => {
      for (const name of ['library.sqlite', 'library.previous.sqlite']) rmSync(join(folder, name));
    });
    expect(outcome).toBe('library-missing');
    const originalsAlone = await after((folder) => {
      for (const name of files()) rmSync(join(folder, name));
    });
    expect(originalsAlone).toBe('library-missing');
  });

  it.each([0, -1])('to the number of its schema (%d) is noticed', async (version) => {
    const engine = await loadEngine();
    const outcome = await after((folder) => {
      for (const name of ['library.sqlite', 'library.previous.sqlite']) {
        const parts = unsealed(readFileSync(join(folder, name)));
        if (typeof parts === 'string') throw new Error(parts);
        const db = engine.open(parts.bytes);
        db.transaction((tx) => tx.run(`PRAGMA user_version = ${version}`));
        writeFileSync(join(folder, name), db.bytes());
        db.close();
      }
    });
    expect(outcome).toBe('library-damaged');
  });
});

describe('a text that is not as it was stored', () => {
  /** Changes a text in the checkpoint behind the back of its digest, as a fault of memory would. */
  async function alter(folder: string, from: string, to: string): Promise<void> {
    const engine = await loadEngine();
    const path = join(folder, 'library.sqlite');
    const parts = unsealed(readFileSync(path));
    if (typeof parts === 'string') throw new Error(parts);
    const db = engine.open(parts.bytes);
    db.transaction((tx) => tx.run('UPDATE versions SET text = replace(text, ?, ?)', from, to));
    writeFileSync(path, sealed(db.bytes(), parts.seal));
    db.close();
  }

  it('is made anew from its original, or refused', async () => {
    const library = await temp.open(stored);
    const source = library.overview().sources.find(({ title }) => title.startsWith('Report 0'))!;
    library.close();
    await alter(stored, 'Report 0: 14 people', 'Report 0: 16 people');
    const member = { kind: 'version', id: source.versionId } as const;
    const again = await temp.open(stored);
    expect(again.memberText({ member }).text).toBe('Report 0: 14 people were saved.');
    // So is what is made of it: clean-ups, corrections, other versions, places in them.
    expect(again.cleanUpOffers({ id: source.id })).toEqual([]);
    const later = again.correctText({ id: source.id, text: 'Report 0: 14 people were rescued.' });
    expect(again.carryOffer({ versionId: later.versionId })).toEqual({
      passages: [],
      comparisons: [],
      notes: [],
    });
    expect(again.versionChanges({ from: source.versionId, to: later.versionId }).changed).toBe(1);
    expect(again.searchAll('rescued').total).toBe(1);
    again.deleteVersion({ versionId: later.versionId });
    expect(again.searchAll('"14 people were saved"').sources).toContain(source.id);
    expect(again.searchAll('"16 people were saved"').sources).not.toContain(source.id);
    again.close();
    rmSync(join(stored, 'originals', source.sha256.slice(0, 2), source.sha256));
    const without = await temp.open(stored);
    const refused = 'is not as it was stored';
    expect(() => without.memberText({ member })).toThrow(refused);
    expect(() => without.cleanUpOffers({ id: source.id })).toThrow(refused);
    expect(() => without.cleanUp({ id: source.id, kinds: ['lines'] })).toThrow(refused);
    expect(() => without.correctText({ id: source.id, text: 'Other words.' })).toThrow(refused);
    expect(() => without.carryOffer({ versionId: source.versionId })).toThrow(refused);
    // What goes through all texts goes on without it.
    expect(without.searchAll('Report').sources).toContain(source.id);
    const elsewhere = await without.whereElse({ sentence: 'Report 0: 16 people were saved.' });
    expect(elsewhere.found.map((found) => found.source.id)).not.toContain(source.id);
    expect(await without.proposals({})).toEqual(expect.any(Array));
    const bytes = Buffer.from('A new report, of which nobody has heard before in this town.');
    const document = importPlainText({ name: 'new.txt', bytes });
    expect(without.addDocuments([{ document, bytes, origin: 'file' }])).toHaveLength(1);
  });
});

it('a backup is kept of every day, the last ten, and opens as a library', async () => {
  const folder = temp.folder();
  for (let day = 10; day < 25; day += 1) {
    const now = () => new Date(`2026-11-${day}T12:00:00Z`);
    const library = await temp.open(folder, { now, journalRecords: 0 });
    library.saveSettings({ libraryWidth: 200 + day });
    library.close();
  }
  const names = readdirSync(join(folder, 'backups')).sort();
  expect(names).toHaveLength(10);
  expect(names.at(-1)).toBe('library-2026-11-24.sqlite');
  const elsewhere = temp.folder();
  copyFileSync(join(folder, 'backups', names.at(-1)!), join(elsewhere, 'library.sqlite'));
  const restored = await temp.open(elsewhere);
  expect(restored.overview().settings).toEqual({ libraryWidth: 224 });
  expect(existsSync(join(elsewhere, 'library.1.journal'))).toBe(true);
});
