import { describe, expect, it } from 'vitest';
import type { AddedFiles, Input, SourceRecord } from '../../../electron/bridge/contract.ts';
import { BridgeError } from '../../bridge/client.ts';
import { FileImport } from './file-import.svelte.ts';
import { importSummary } from './import-summary.ts';

const chosen = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `${at}.txt`,
    file: new File([`Words ${at}`], `${at}.txt`),
  }));
const added = (title: string, alreadyThere = false) => ({
  source: { title } as SourceRecord,
  alreadyThere,
  warnings: [],
  like: null,
});

/** The bytes of a file come through `FileReader`, which Node has not. */
class Reader {
  onload: (() => void) | null = null;
  result = '';
  readAsDataURL(file: File) {
    void file.arrayBuffer().then((bytes) => {
      this.result = `data:text/plain;base64,${Buffer.from(bytes).toString('base64')}`;
      this.onload?.();
    });
  }
}
globalThis.FileReader = Reader as unknown as typeof FileReader;

describe('an import of files', () => {
  it('goes in groups, so that many small ones are saved together', async () => {
    const calls: Input<'addFiles'>[] = [];
    const files = new FileImport(chosen(45));
    const ended = await files.run((input) => {
      calls.push(input);
      return Promise.resolve<AddedFiles>({
        added: input.files.map(({ name }) => added(name)),
        refused: [],
        described: [],
      });
    });
    expect(ended).toBeNull();
    expect(calls.map((call) => call.files.length)).toEqual([20, 20, 5]);
    expect(Buffer.from(calls[2]!.files[4]!.base64, 'base64').toString()).toBe('Words 44');
    expect([files.done, files.total, files.added.length]).toEqual([45, 45, 45]);
  });

  it('names what takes long while it is read: an archive, a table or a large file goes alone', async () => {
    const file = (name: string, size = 10) => {
      const one = new File(['x'], name);
      Object.defineProperty(one, 'size', { value: size });
      return { name, file: one };
    };
    const files = new FileImport([
      ...chosen(2),
      file('many.zip'),
      file('large.txt', 2_000_000),
      file('last.txt'),
      file('end.txt'),
    ]);
    const groups: [string, number][] = [];
    await files.run(({ files: group }) => {
      groups.push([files.current, group.length]);
      return Promise.resolve({ added: [], refused: [], described: [] });
    });
    expect(groups).toEqual([
      ['0.txt', 2],
      ['many.zip', 1],
      ['large.txt', 1],
      ['last.txt', 2],
    ]);
  });

  it('goes on after what is refused, and tells of it by name', async () => {
    const huge = new File(['x'], 'huge.pdf');
    Object.defineProperty(huge, 'size', { value: 30_000_000 });
    const files = new FileImport([
      { name: 'huge.pdf', file: huge },
      { name: 'big.pdf', file: new File([], 'big.pdf') },
      ...chosen(1),
    ]);
    await files.run(() =>
      Promise.resolve({
        added: [added('0.txt')],
        refused: [{ name: 'big.pdf', code: 'pdf-without-text', message: 'm', hint: 'h' }],
        described: [],
      }),
    );
    expect(files.refused.map(({ name }) => name)).toEqual(['huge.pdf', 'big.pdf']);
    expect(files.added).toHaveLength(1);
    expect(files.pictures.map(({ name }) => name)).toEqual(['big.pdf']);
    const failing = new FileImport(chosen(21));
    let call = 0;
    await failing.run(() =>
      (call += 1) === 1
        ? Promise.reject(new BridgeError({ code: 'library-unwritable', message: 'full', hint: '' }))
        : Promise.resolve({ added: [added('20.txt')], refused: [], described: [] }),
    );
    expect([failing.refused.length, failing.added.length]).toEqual([20, 1]);
  });

  it('stops when it is cancelled, and when the program has stopped', async () => {
    const files = new FileImport(chosen(45));
    await files.run(() => {
      files.cancel();
      return Promise.resolve({ added: [added('x')], refused: [], described: [] });
    });
    expect([files.done, files.cancelled]).toEqual([20, true]);
    const gone = new BridgeError({ code: 'unreachable', message: 'gone', hint: '' });
    expect(await new FileImport(chosen(45)).run(() => Promise.reject(gone))).toBe(gone);
  });
});

describe('an import of one file that holds many', () => {
  it('is stopped in the middle of it: what was not read is none of the refused ones', async () => {
    const stopped: string[] = [];
    const files = new FileImport(chosen(3));
    await files.run(
      ({ work }) => {
        files.cancel();
        expect(stopped).toEqual([work]);
        const told = { code: 'import-stopped', message: 'm', hint: 'h' };
        return Promise.resolve({
          added: [added('0.txt')],
          refused: [
            { name: '1.txt', ...told },
            { name: '2.txt', ...told },
          ],
          described: [],
        });
      },
      ({ work }) => {
        stopped.push(work);
        return Promise.resolve(null);
      },
    );
    expect([files.done, files.total, files.added.length, files.refused.length]).toEqual([1, 3, 1, 0]);
    expect(importSummary(files.added, files.refused, files.total - files.done)).toContain('2');
  });
});

describe('the summary', () => {
  it.each([
    [[added('One')], [], 0, 'Added “One”.'],
    [[added('One', true)], [], 0, '“One” is already in the library.'],
    [
      [added('One'), added('Two'), added('Three', true)],
      [{}, {}],
      0,
      'Added 2 sources; 1 source was in the library already; 2 files could not be read.',
    ],
    [[], [{}], 0, '1 file could not be read.'],
    [
      [],
      [{}, { entries: 1 }, { entries: 2 }],
      0,
      '1 file could not be read; 3 entries of a bibliography were left out.',
    ],
    [[], [{ code: 'picture' }], 0, '1 file is a picture of a text, whose words can be recognised.'],
    [
      [added('One')],
      [{}, { code: 'picture' }, { code: 'pdf-without-text' }],
      0,
      'Added “One”; 1 file could not be read; 2 files are pictures of texts, whose words can be recognised.',
    ],
    [
      [added('One')],
      [{ attachedTo: 'Figures' }, { code: 'picture', attachedTo: 'Figures' }],
      0,
      'Added “One”; 2 attachments are no sources.',
    ],
    [[], [{ entries: 1 }], 0, '1 entry of a bibliography was left out.'],
    [[added('One')], [], 25, 'Added “One”; 25 files were left out, as you asked.'],
    [[], [], 0, 'Nothing was added.'],
  ])('of %# is one sentence', (list, refused, left, sentence) => {
    const told = refused.map((one) => ({ code: 'file-damaged', ...one }));
    expect(importSummary(list, told, left)).toBe(sentence);
  });
});
