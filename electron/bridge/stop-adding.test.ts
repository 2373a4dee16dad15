import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import { importFile } from '../importers/import-file.ts';
import type { FileToImport } from '../importers/index.ts';
import { temporary } from '../library/testing.ts';
import { openAdding } from './add-files.ts';

const temp = temporary();
const file = (name: string) => ({ name, base64: Buffer.from(`Words of ${name}.`).toString('base64') });

describe('files that are being added', () => {
  it('are stopped by the name of their work; what was read before comes into the library, and other work goes on', async () => {
    const library = await temp.open(temp.folder());
    const begun: string[] = [];
    let reached: () => void = () => {};
    const atSecond = new Promise<void>((resolve) => (reached = resolve));
    const reading = async (one: FileToImport, stop?: AbortSignal) => {
      begun.push(one.name);
      if (stop?.aborted) throw new Refusal('import-stopped', { name: one.name });
      if (one.name !== 'second.txt') return importFile(one);
      reached();
      return new Promise<never>((_, reject) =>
        stop?.addEventListener('abort', () => reject(new Refusal('import-stopped', { name: one.name }))),
      );
    };
    const none = () => Promise.reject(new Error('not asked for'));
    const calls = openAdding(
      () => library,
      { importFile: reading, tablePreview: none, pageImage: none },
      none,
    );

    const adding = Promise.resolve(
      calls.addFiles({ files: ['first.txt', 'second.txt', 'third.txt'].map(file), work: 'mine' }),
    );
    await atSecond;
    const other = await calls.addFiles({ files: [file('other.txt')], work: 'another' });
    calls.stopAdding({ work: 'nobody' });
    calls.stopAdding({ work: 'mine' });
    const { added, refused } = await adding;
    expect(added.map(({ source }) => source.title)).toEqual(['Words of first.txt.']);
    expect(refused.map(({ name, code }) => [name, code])).toEqual([
      ['second.txt', 'import-stopped'],
      ['third.txt', 'import-stopped'],
    ]);
    expect(other.added).toHaveLength(1);
    expect(library.overview().sources.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Words of first.txt.', 'Words of other.txt.']),
    );
  });
});
