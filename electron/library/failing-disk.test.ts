import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, realDisk, replaceDurably, writeDurably } from './durable-file.ts';
import { encodeHeader, readSegment } from './journal-format.ts';
import { segmentsIn } from './load-state.ts';
import { diskError, FailingDisk, temporary } from './testing.ts';

const temp = temporary();
/** The digest that a segment says it goes on from: behind eight letters and its number. */
const chainOfHeader = (file: Buffer): Buffer => file.subarray(12, 44);
/** A list of articles for a new library that names none. */
const WITHOUT_SEEDS = { seedsFolder: mkdtempSync(join(tmpdir(), 'variorum-seeds-')) };
writeFileSync(join(WITHOUT_SEEDS.seedsFolder, 'manifest.json'), '[]');
afterAll(() => rmSync(WITHOUT_SEEDS.seedsFolder, { recursive: true }));

/** Every step at which writing a change to the journal can fail. */
const STEPS = [
  ['statSync', 1],
  ['fstatSync', 1],
  ['fstatSync', 2],
  ['readSync', 1],
  ['writeSync', 1],
  ['fsyncSync', 1],
  ['fstatSync', 3],
] as const;

describe('a change that cannot be saved', () => {
  it.each(STEPS)('is not made, in memory or on the disk: %s %i', async (call, nth) => {
    const failing = new FailingDisk(call, nth);
    const folder = temp.folder();
    const library = await temp.open(folder, { disk: failing.disk });
    const { id } = library.openComparison({
      members: [{ kind: 'version', id: library.find('exclusive')!.text.versionId }],
    });
    library.saveNote({ id, markdown: 'first', revision: 0 });
    const before = library.comparison({ id });

    failing.on = true;
    expect(() => library.saveNote({ id, markdown: 'second', revision: 1 })).toThrow(
      `The library in ${folder} could not be saved (no space left on the disk).`,
    );
    expect(failing.calls).toBeGreaterThanOrEqual(nth);
    expect(library.comparison({ id })).toEqual(before);
    const onDisk = await temp.open(folder, { readOnly: true });
    expect(onDisk.comparison({ id })).toEqual(before);
    onDisk.close();

    // The next attempt finds everything in order.
    failing.on = false;
    expect(library.saveNote({ id, markdown: 'second', revision: 1 })).toEqual({
      markdown: 'second',
      revision: 2,
    });
    library.close();
    const reopened = await temp.open(folder);
    expect(reopened.comparison({ id }).note.markdown).toBe('second');
    expect(reopened.notices).toEqual([]);
  });

  it('goes for an original that cannot be kept: the source is not added', async () => {
    const failing = new FailingDisk('mkdirSync', 1, 'EROFS');
    const library = await temp.open(temp.folder(), { disk: failing.disk });
    failing.on = true;
    expect(() => library.addText({ text: 'Words', metadata: {} })).toThrow(
      'could not be saved (the disk is read-only)',
    );
    expect(library.overview().sources).toHaveLength(2);
    expect(library.addText({ text: 'Words', metadata: {} }).alreadyThere).toBe(false);
  });

  it('refuses to begin a library, and leaves no lock', async () => {
    const failing = new FailingDisk('writeSync', 1);
    failing.on = true;
    const folder = temp.folder();
    await expect(temp.open(folder, { disk: failing.disk })).rejects.toMatchObject({
      code: 'library-unopenable',
    });
    expect(existsSync(join(folder, 'library.lock'))).toBe(false);
    expect((await temp.open(folder)).overview().sources).toHaveLength(2);
  });
});

/** The calls of which some are made with every save, every checkpoint and every original. */
const KINDS = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'linkSync',
  'unlinkSync',
  'ftruncateSync',
  'statSync',
  'fstatSync',
  'readSync',
] as const;

describe('a disk of which one call fails, whichever it is', () => {
  it.each(KINDS)('loses nothing that was acknowledged: %s', async (call) => {
    for (let nth = 1; ; nth += 1) {
      const failing = new FailingDisk(call, nth, nth % 2 === 0 ? 'EIO' : 'ENOSPC');
      const folder = temp.folder();
      // Without the articles that a new library begins with, which would take most of the time.
      const library = await temp.open(folder, { ...WITHOUT_SEEDS, disk: failing.disk, journalRecords: 2 });
      const { source } = library.addText({ text: 'The first text', metadata: {} });
      const { id } = library.openComparison({ members: [{ kind: 'version', id: source.versionId }] });
      failing.on = true;
      let note = { markdown: '', revision: 0 };
      const kept = [source.versionId];
      for (let step = 0; step < 5; step += 1) {
        try {
          note = library.saveNote({ id, markdown: `step ${step}`, revision: note.revision });
        } catch {
          expect(library.comparison({ id }).note).toEqual(note);
        }
        try {
          kept.push(library.addText({ text: `Text ${step}`, metadata: {} }).source.versionId);
        } catch {
          // Neither text nor source is there.
        }
      }
      failing.on = false;
      library.close();
      const reopened = await temp.open(folder, WITHOUT_SEEDS);
      expect(reopened.notices).toEqual([]);
      expect(reopened.comparison({ id }).note).toEqual(note);
      const there = reopened.overview().sources.map(({ versionId }) => versionId);
      expect(there.sort()).toEqual(kept.sort());
      reopened.close();
      if (failing.calls < nth) break;
    }
  });

  it('goes on from the journal that was written to, when a next one was begun and could not be used', async () => {
    const folder = temp.folder();
    const library = await temp.open(folder, WITHOUT_SEEDS);
    library.addText({ text: 'The first text', metadata: {} });
    library.addText({ text: 'The second text', metadata: {} });
    library.close();
    const [segment] = segmentsIn(folder).slice(-1) as [number];
    const journal = (of: number) => join(folder, `library.${of}.journal`);
    const file = readFileSync(journal(segment));
    const { before, chain } = readSegment(file, segment, chainOfHeader(file));
    expect(before.length).toBeGreaterThan(0);

    writeFileSync(journal(segment + 1), encodeHeader(segment + 1, before[0]!));
    const reopened = await temp.open(folder, WITHOUT_SEEDS);
    expect([reopened.notices, reopened.overview().sources.length]).toEqual([[], 2]);
    reopened.close();
    // What goes on from changes that are not there tells that they are lost.
    writeFileSync(journal(segment + 1), encodeHeader(segment + 1, chain));
    truncateSync(journal(segment), file.length - 1);
    await expect(temp.open(folder, WITHOUT_SEEDS)).rejects.toMatchObject({ code: 'journal-damaged' });
  });

  it('keeps what was acknowledged before, when what broke off cannot be taken away', async () => {
    const folder = temp.folder();
    const fsync = new FailingDisk('fsyncSync', 1, 'EIO');
    const disk: Disk = {
      ...fsync.disk,
      ftruncateSync: () => {
        throw diskError('EIO');
      },
    };
    const library = await temp.open(folder, { disk });
    library.saveSettings({ theme: 'light' });
    fsync.on = true;
    expect(() => library.saveSettings({ theme: 'dark' })).toThrow('the disk reports an error');
    expect(() => library.saveSettings({ theme: 'system' })).toThrow('the disk reports an error');
    expect(library.overview().settings).toEqual({ theme: 'light' });
    library.close();
  });
});

describe('writing durably', () => {
  let path: string;
  let previous: string;
  const text = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

  beforeEach(() => {
    const folder = temp.folder();
    path = join(folder, 'file');
    previous = join(folder, 'file.previous');
  });

  it('keeps what stood there before', () => {
    for (const [news, before] of [
      ['one', null],
      ['two', 'one'],
      ['three', 'two'],
    ] as const) {
      replaceDurably(path, previous, Buffer.from(news));
      expect([text(path), text(previous)]).toEqual([news, before]);
    }
  });

  it('does so where the disk knows no links', () => {
    const disk: Disk = {
      ...realDisk,
      linkSync: () => {
        throw diskError('EPERM');
      },
    };
    for (const news of ['one', 'two', 'three']) replaceDurably(path, previous, Buffer.from(news), disk);
    expect([text(path), text(previous)]).toEqual(['three', 'two']);
  });

  it('goes on after a crash between any two steps', () => {
    replaceDurably(path, previous, Buffer.from('one'));
    replaceDurably(path, previous, Buffer.from('two'));
    writeFileSync(`${path}.new`, 'half of someth');
    writeFileSync(`${previous}.new`, 'two');
    replaceDurably(path, previous, Buffer.from('three'));
    expect([text(path), text(previous)]).toEqual(['three', 'two']);
    expect([existsSync(`${path}.new`), existsSync(`${previous}.new`)]).toEqual([false, false]);
  });

  it('writes on when the disk takes only a part at a time', () => {
    const disk: Disk = {
      ...realDisk,
      writeSync: ((file: number, bytes: Uint8Array, from: number, length: number) =>
        realDisk.writeSync(file, bytes, from, Math.min(length, 3))) as Disk['writeSync'],
    };
    writeDurably(path, Buffer.from('ten little words'), disk);
    expect(text(path)).toBe('ten little words');
  });

  it('tries again when another program holds the file for a moment', () => {
    const failing = new FailingDisk('renameSync', 1, 'EBUSY');
    failing.on = true;
    writeDurably(path, Buffer.from('here'), failing.disk);
    expect(text(path)).toBe('here');
  });

  it('takes back a first file whose name may not last', () => {
    const failing = new FailingDisk('fsyncSync', 2, 'EIO');
    failing.on = true;
    expect(() => replaceDurably(path, previous, Buffer.from('one'), failing.disk)).toThrow('EIO');
    expect(text(path)).toBeNull();
    rmSync(path, { force: true });
  });
});
