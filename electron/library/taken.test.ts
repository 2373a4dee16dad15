import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import type { Library } from './library.ts';
import { temporary } from './testing.ts';

const temp = temporary();
let folder: string;
let library: Library;
let id: string;

const newest = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.journal'))
    .map((name) => join(folder, name))[0]!;
const save = (markdown: string) => {
  const { revision } = library.comparison({ id }).note;
  return library.saveNote({ id, markdown, revision });
};

/** What a change is refused with. */
function refusal(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

beforeEach(async () => {
  folder = join(temp.folder(), 'library');
  library = await temp.open(folder);
  ({ id } = library.openComparison({
    members: [{ kind: 'version', id: library.find('exclusive')!.text.versionId }],
  }));
  save('acknowledged');
});

const CASES: readonly (readonly [string, () => void | Promise<void>, string])[] = [
  ['the lock is removed', () => rmSync(join(folder, 'library.lock')), 'its lock was removed or taken'],
  [
    'another program takes the lock, as one in another container can',
    () => writeFileSync(join(folder, 'library.lock'), '{"pid":1,"host":"elsewhere","key":"x"}'),
    'its lock was removed or taken',
  ],
  [
    'a synchronising program puts an older journal there',
    () => {
      const path = newest();
      copyFileSync(path, `${path}.copy`);
      renameSync(`${path}.copy`, path);
    },
    'another program put a file in the place of its journal',
  ],
  [
    'another program writes to the journal',
    () => writeFileSync(newest(), 'words', { flag: 'a' }),
    'another program wrote to its journal',
  ],
  [
    'another program changes the journal in its place',
    () => {
      const bytes = readFileSync(newest());
      bytes[bytes.length - 1]! ^= 1;
      writeFileSync(newest(), bytes);
    },
    'another program changed its journal',
  ],
  ['the journal is removed', () => rmSync(newest()), 'its folder or its journal was removed'],
];

describe('a library that is taken away', () => {
  it.each(CASES)(
    'because %s is written no more, and all work is kept in a file of its own',
    async (_, take, detail) => {
      await take();
      const before = existsSync(newest() ?? '') ? statSync(newest()).size : null;
      const refused = refusal(() => save('the change that found it out'));
      expect(refused).toMatchObject({ code: 'library-taken', message: expect.stringContaining(detail) });
      const kept = readdirSync(folder).find((name) => name.startsWith('library.kept-'))!;
      expect(refused.hint).toContain(join(folder, kept));
      if (before !== null) expect(statSync(newest()).size).toBe(before);
      // It stays refused, and writes no second file.
      expect(refusal(() => library.addText({ text: 'More', metadata: {} })).code).toBe('library-taken');
      expect(readdirSync(folder).filter((name) => name.startsWith('library.kept-'))).toHaveLength(1);

      const elsewhere = temp.folder();
      copyFileSync(join(folder, kept), join(elsewhere, 'library.sqlite'));
      const saved = await temp.open(elsewhere);
      expect(saved.comparison({ id }).note.markdown).toBe('the change that found it out');
      expect(saved.notices).toEqual([]);
    },
  );

  it('with its folder is not begun anew: what there was is kept beside it', async () => {
    rmSync(folder, { recursive: true });
    const refused = refusal(() => save('the change that found it out'));
    expect(refused).toMatchObject({ code: 'library-taken', message: expect.stringContaining('was removed') });
    expect(refusal(() => library.addText({ text: 'More', metadata: {} })).code).toBe('library-taken');
    expect(existsSync(folder)).toBe(false);
    const kept = readdirSync(dirname(folder));
    expect(kept).toEqual([expect.stringMatching(/^library\.kept-\w+\.sqlite$/)]);
    expect(refused.hint).toContain(kept[0]!);
    const elsewhere = temp.folder();
    copyFileSync(join(dirname(folder), basename(kept[0]!)), join(elsewhere, 'library.sqlite'));
    expect((await temp.open(elsewhere)).comparison({ id }).note.markdown).toBe(
      'the change that found it out',
    );
  });

  it('keeps no original in a folder that was made again', () => {
    rmSync(folder, { recursive: true });
    expect(refusal(() => library.addText({ text: 'Words', metadata: {} })).code).toBe('library-taken');
    expect(existsSync(folder)).toBe(false);
  });
});

it.skipIf(process.platform === 'win32')('a library is for its owner alone', () => {
  const mode = (path: string) => statSync(path).mode & 0o777;
  expect(mode(folder)).toBe(0o700);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  expect(all.length).toBeGreaterThan(6);
  for (const path of all)
    expect([path, mode(path)]).toEqual([path, statSync(path).isDirectory() ? 0o700 : 0o600]);
});
