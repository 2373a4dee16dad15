import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../errors.ts';
import { realDisk } from '../durable-file.ts';
import type { Library, LibraryOptions } from '../library.ts';
import { isLockedWithPassphrase, PASSPHRASE_FILE } from '../passphrase.ts';
import { FailingDisk, handOver, temporary } from '../testing.ts';

const temp = temporary();
const WORDS = 'correct horse battery staple';
const OTHER = 'another one of several words';
const SECRET = 'Zerbinetta Quagmire';
const TEXT = `${SECRET} said that 45 passengers were on the ferry.`;
/** As little work as a lid may ask for: the strength of scrypt is not what is tested. */
const quick = { log2N: 10 };

const open = (folder: string, options: Partial<LibraryOptions> = {}) =>
  temp.open(folder, { ...quick, ...options });
const refused = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'not refused',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

/** Files of a folder that hold words as they stand in a database, in a journal or in a name. */
function holding(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.includes(words) ||
      (statSync(path.join(folder, name)).isFile() && readFileSync(path.join(folder, name)).includes(words)),
  );
}

/** A library with a secret in its database, its journal, its originals, its backups, its copies and its cache. */
async function secretLibrary(folder: string, options: Partial<LibraryOptions> = {}) {
  const library = await open(folder, options);
  const { source } = library.addText({ text: TEXT, metadata: { title: `What ${SECRET} said` } });
  library.saveCopy({});
  mkdirSync(path.join(folder, 'cache', 'second-reader'), { recursive: true });
  writeFileSync(path.join(folder, 'cache', 'second-reader', `${'a'.repeat(64)}.json`), TEXT);
  writeFileSync(path.join(folder, 'library.kept-20260101T000000Z.sqlite'), TEXT);
  mkdirSync(path.join(folder, 'originals', 'zz'), { recursive: true });
  writeFileSync(path.join(folder, 'originals', 'zz', 'half.new'), TEXT);
  writeFileSync(path.join(folder, 'backups', 'library-2026-02-02.sqlite.new'), TEXT);
  return { library, source };
}

const textOf = (library: Library, versionId: string) =>
  library.memberText({ member: { kind: 'version', id: versionId } }).text;

describe('a passphrase', () => {
  it('is asked for, and opens everything as it was', async () => {
    const folder = temp.folder();
    const { library, source } = await secretLibrary(folder);
    expect(isLockedWithPassphrase(folder)).toBe(false);
    expect(await library.relock(null, WORDS)).toEqual({ isLocked: true, unreadable: 0, remaining: [] });
    expect(isLockedWithPassphrase(folder)).toBe(true);
    // What is added after it, too.
    library.addText({ text: `${TEXT} Twice.`, metadata: {} });
    library.close();

    expect(await refused(open(folder))).toBe('library-locked');
    expect(await refused(open(folder, { passphrase: OTHER }))).toBe('passphrase-wrong');
    expect(await refused(open(folder, { readOnly: true }))).toBe('library-locked');
    const again = await open(folder, { passphrase: WORDS });
    expect(again.notices).toEqual([]);
    expect(textOf(again, source.versionId)).toBe(TEXT);
    expect(again.searchAll('Quagmire', { typing: false, limit: 9 }).hits.length).toBeGreaterThan(0);
  });

  it('leaves no words in any file of the folder, nor a name by which a known document is recognised', async () => {
    const folder = temp.folder();
    const { library, source } = await secretLibrary(folder);
    expect(holding(folder, SECRET).length).toBeGreaterThan(5);
    expect(holding(folder, source.sha256).length).toBeGreaterThan(1);
    await library.relock(null, WORDS);
    const { source: later } = library.addText({ text: `${TEXT} Twice.`, metadata: {} });
    library.saveCopy({});
    expect(holding(folder, SECRET)).toEqual([]);
    expect(holding(folder, source.sha256)).toEqual([]);
    library.close();
    expect(holding(folder, SECRET)).toEqual([]);
    expect(holding(folder, later.sha256)).toEqual([]);
    expect(holding(folder, '45 passengers')).toEqual([]);
    // Not even as a checkpoint that is made of the journal, and as a backup of another day.
    const worked = await open(folder, {
      passphrase: WORDS,
      journalRecords: 2,
      now: () => new Date('2027-03-04T05:06:07Z'),
    });
    for (const turn of [1, 2, 3, 4]) worked.addText({ text: `${SECRET} ${turn}`, metadata: {} });
    worked.close();
    expect(readdirSync(path.join(folder, 'backups'))).toContain('library-2027-03-04.sqlite');
    expect(holding(folder, SECRET)).toEqual([]);
  });

  it('is the same however a keyboard composes it, and no other', async () => {
    const folder = temp.folder();
    const library = await open(folder);
    await library.relock(null, 'Ein Käse für Zoë am Morgen'.normalize('NFC'));
    library.close();
    expect(await refused(open(folder, { passphrase: 'Ein Kase fur Zoe am Morgen' }))).toBe(
      'passphrase-wrong',
    );
    const same = 'Ein Käse für Zoë am Morgen'.normalize('NFD');
    expect((await open(folder, { passphrase: same })).notices).toEqual([]);
  });

  it('that is too short, or not the one it was, changes nothing', async () => {
    const folder = temp.folder();
    const { library } = await secretLibrary(folder);
    expect(await refused(library.relock(null, 'too short'))).toBe('passphrase-short');
    expect(isLockedWithPassphrase(folder)).toBe(false);
    await library.relock(null, WORDS);
    expect(await refused(library.relock(OTHER, null))).toBe('passphrase-wrong');
    expect(await refused(library.relock(null, OTHER))).toBe('passphrase-wrong');
    library.close();
    expect((await open(folder, { passphrase: WORDS })).overview().sources).toHaveLength(3);
  });

  it('can be changed: the old one opens nothing any more, backups and copies included', async () => {
    const folder = temp.folder();
    const { library, source } = await secretLibrary(folder);
    await library.relock(null, WORDS);
    const before = readFileSync(path.join(folder, PASSPHRASE_FILE));
    await library.relock(WORDS, OTHER);
    const [backup] = library.backups({});
    library.close();
    expect(await refused(open(folder, { passphrase: WORDS }))).toBe('passphrase-wrong');
    const again = await open(folder, { passphrase: OTHER });
    expect(textOf(again, source.versionId)).toBe(TEXT);
    expect(await again.restoreBackup({ name: backup!.name })).toBeNull();
    again.close();
    // Who kept the old file of the passphrase, and knows it, has the old key, and nothing that it opens.
    writeFileSync(path.join(folder, PASSPHRASE_FILE), before);
    expect(await refused(open(folder, { passphrase: WORDS, readOnly: true }))).not.toBe('not refused');
  });

  it('can be removed: everything is as it was before there was one', async () => {
    const folder = temp.folder();
    const { library, source } = await secretLibrary(folder);
    const originals = () =>
      readdirSync(path.join(folder, 'originals'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        /[0-9a-f]{64}$/.test(name),
      );
    const before = originals().sort();
    await library.relock(null, WORDS);
    expect(originals().sort()).not.toEqual(before);
    expect(await library.relock(WORDS, null)).toEqual({ isLocked: false, unreadable: 0, remaining: [] });
    expect(originals().sort()).toEqual(before);
    library.close();
    expect(existsSync(path.join(folder, PASSPHRASE_FILE))).toBe(false);
    const again = await open(folder);
    expect(textOf(again, source.versionId)).toBe(TEXT);
    expect(again.originalOfVersion(source.versionId)).not.toBeNull();
    expect(readFileSync(path.join(folder, 'library.kept-20260101T000000Z.sqlite'), 'utf8')).toBe(TEXT);
  });
});

describe('a locked library', () => {
  async function locked() {
    const folder = temp.folder();
    const { library, source } = await secretLibrary(folder);
    await library.relock(null, WORDS);
    library.addText({ text: `${TEXT} Later.`, metadata: {} });
    library.close();
    return { folder, source };
  }
  const flip = (file: string, at: number) => {
    const bytes = readFileSync(file);
    bytes[at < 0 ? bytes.length + at : at]! ^= 1;
    writeFileSync(file, bytes);
  };

  it('is opened without the file of its passphrase: what opens it stands in the database, too', async () => {
    const { folder, source } = await locked();
    const file = path.join(folder, PASSPHRASE_FILE);
    const there = readFileSync(file);
    for (const harm of [() => rmSync(file), () => writeFileSync(file, '{'), () => flip(file, 300)]) {
      harm();
      const library = await open(folder, { passphrase: WORDS });
      expect(textOf(library, source.versionId)).toBe(TEXT);
      library.close();
      expect(readFileSync(file).equals(there)).toBe(true);
    }
  });

  it('is never taken for a new or an open one when nothing opens it any more', async () => {
    const { folder } = await locked();
    writeFileSync(path.join(folder, PASSPHRASE_FILE), '{}');
    rmSync(path.join(folder, 'library.sqlite'));
    rmSync(path.join(folder, 'library.previous.sqlite'));
    expect(await refused(open(folder, { passphrase: WORDS }))).toBe('passphrase-damaged');
    expect(await refused(open(folder))).toBe('passphrase-damaged');
  });

  it('of which a file was damaged is opened by the other, with nothing lost', async () => {
    const { folder, source } = await locked();
    flip(path.join(folder, 'library.sqlite'), -9);
    const library = await open(folder, { passphrase: WORDS });
    expect(library.notices.map(({ code }) => code)).toEqual(['library-restored']);
    expect(textOf(library, source.versionId)).toBe(TEXT);
    expect(library.overview().sources).toHaveLength(4);
  });

  it('does not open with a damaged record in its journal, and tells where', async () => {
    const { folder } = await locked();
    const journal = readdirSync(folder).find((name) => name.endsWith('.journal'))!;
    const file = path.join(folder, journal);
    for (const at of [100, 140, 200]) {
      const whole = readFileSync(file);
      flip(file, at);
      expect(await refused(open(folder, { passphrase: WORDS }))).toBe('journal-damaged');
      writeFileSync(file, whole);
    }
    expect((await open(folder, { passphrase: WORDS })).overview().sources).toHaveLength(4);
  });

  it('does not take a database in clear that somebody put in the place of its own', async () => {
    const { folder } = await locked();
    const strange = temp.folder();
    (await open(strange)).close();
    for (const name of ['library.sqlite', 'library.previous.sqlite'])
      writeFileSync(path.join(folder, name), readFileSync(path.join(strange, name)));
    expect(await refused(open(folder, { passphrase: WORDS, readOnly: true }))).toBe('library-damaged');
  });

  it('has its copies opened by its passphrase elsewhere, and by no other', async () => {
    const folder = temp.folder();
    const { library } = await secretLibrary(folder);
    await library.relock(null, WORDS);
    const { path: copy } = library.saveCopy({});
    const elsewhere = await open(temp.folder());
    expect(await refused(elsewhere.unlockCopy(copy, null))).toBe('copy-locked');
    expect(await refused(elsewhere.unlockCopy(copy, OTHER))).toBe('passphrase-wrong');
    expect(() => elsewhere.mergeFrom(copy)).toThrow(/not this library/);
    const merged = elsewhere.mergeFrom(copy, await elsewhere.unlockCopy(copy, WORDS));
    expect(merged).toMatchObject({ sources: 1, missing: 0 });
    // Its own it opens by itself.
    expect(await library.unlockCopy(copy, null)).toBeNull();
    expect(library.previewFrom(copy)).toMatchObject({ sources: 0 });
  });

  it('hands an investigation over in clear, and keeps no such file', async () => {
    const folder = temp.folder();
    const { library } = await secretLibrary(folder);
    await library.relock(null, WORDS);
    const { id } = library.overview().investigations[0]!;
    const { base64 } = library.investigationFile({ id, initials: 'AB' });
    expect(holding(folder, SECRET)).toEqual([]);
    const elsewhere = await open(temp.folder());
    expect(
      elsewhere.previewInvestigation({
        name: 'An investigation.variorum',
        handed: handOver(elsewhere, base64!),
      }).sources,
    ).toBe(1);
    expect(
      elsewhere.mergeInvestigation({
        name: 'An investigation.variorum',
        handed: handOver(elsewhere, base64!),
      }).sources,
    ).toBe(1);
  });

  it('is erased from as any other', async () => {
    const { folder, source } = await locked();
    const library = await open(folder, { passphrase: WORDS });
    const files = () =>
      readdirSync(path.join(folder, 'originals'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        /[0-9a-f]{64}$/.test(name),
      ).length;
    const before = files();
    library.deleteSource({ id: source.id });
    expect(await library.emptyTrash()).toMatchObject({ sources: 1, backupsRemoved: 0 });
    expect(files()).toBe(before - 1);
  });
});

/** In the long run it fails at every moment, else at one in seven. */
const STRIDE = Number(process.env['LOCK_STRIDE'] ?? 7);

describe('setting, changing and removing a passphrase', () => {
  const steps: readonly [string, string | null, string | null][] = [
    ['setting', null, WORDS],
    ['changing', WORDS, OTHER],
    ['removing', WORDS, null],
  ];
  const calls = ['writeSync', 'fsyncSync', 'renameSync', 'unlinkSync', 'openSync'] as const;

  it.each(steps)('%s that fails at any moment is ended at the next opening', async (_, before, after) => {
    let cut = 0;
    for (const call of calls)
      for (let nth = 1; ; nth += STRIDE) {
        const folder = temp.folder();
        const failing = new FailingDisk(call, nth);
        const { library, source } = await secretLibrary(folder, { disk: failing.disk });
        if (before !== null) await library.relock(null, before);
        failing.on = true;
        const how = await refused(library.relock(before, after));
        failing.on = false;
        library.close();
        if (how !== 'not refused') cut += 1;
        // It was begun or it was not: one of the two opens it, and nothing else does.
        let again: Library | null = null;
        for (const passphrase of [after, before])
          again ??= await open(folder, { passphrase }).catch((error: unknown) => {
            if (error instanceof Refusal && ['library-locked', 'passphrase-wrong'].includes(error.code))
              return null;
            throw error;
          });
        expect(again, `${call} ${nth}: ${how}`).not.toBeNull();
        expect(textOf(again!, source.versionId)).toBe(TEXT);
        expect(again!.originalOfVersion(source.versionId)).not.toBeNull();
        expect(again!.notices).toEqual([]);
        again!.close();
        const isLocked = isLockedWithPassphrase(folder);
        if (isLocked) expect(holding(folder, SECRET), `${call} ${nth}: ${how}`).toEqual([]);
        // What was begun is ended: the other one opens nothing.
        if (isLocked && before !== null && after !== null) {
          const opens = [WORDS, OTHER].map((passphrase) =>
            refused(open(folder, { passphrase, readOnly: true })),
          );
          expect((await Promise.all(opens)).sort()).toEqual(['not refused', 'passphrase-wrong']);
        }
        rmSync(folder, { recursive: true, force: true });
        if (failing.calls < nth) break;
      }
    expect(cut).toBeGreaterThan(5);
  });

  it('goes on without what is damaged, and says how much that was', async () => {
    const folder = temp.folder();
    const { library } = await secretLibrary(folder);
    await library.relock(null, WORDS);
    const [copy] = library.copies({}).copies;
    const file = path.join(folder, 'copies', copy!.name);
    writeFileSync(file, readFileSync(file).subarray(0, -3));
    expect(await library.relock(WORDS, OTHER)).toMatchObject({ isLocked: true, unreadable: 1 });
  });

  it('names what was kept outside of the folder', async () => {
    const parent = temp.folder();
    const folder = path.join(parent, 'mine');
    const library = await open(folder);
    writeFileSync(path.join(parent, 'mine.kept-20260101T000000Z.sqlite'), TEXT);
    expect((await library.relock(null, WORDS)).remaining).toEqual(['mine.kept-20260101T000000Z.sqlite']);
  });

  it('is refused for one that is open for reading only', async () => {
    const folder = temp.folder();
    (await open(folder)).close();
    const library = await open(folder, { readOnly: true });
    expect(await refused(library.relock(null, WORDS))).toBe('library-unwritable');
  });
});

describe('what is kept of a library that was taken', () => {
  it('is locked as the library is', async () => {
    const folder = temp.folder();
    const { library } = await secretLibrary(folder, { disk: realDisk });
    await library.relock(null, WORDS);
    const journal = readdirSync(folder).find((name) => name.endsWith('.journal'))!;
    renameSync(path.join(folder, journal), path.join(folder, 'elsewhere'));
    expect(() => library.addText({ text: `${SECRET} again`, metadata: {} })).toThrow(
      /another program|removed/,
    );
    expect(readdirSync(folder).filter((name) => name.startsWith('library.kept-'))).toHaveLength(2);
    expect(holding(folder, SECRET)).toEqual([]);
  });
});
