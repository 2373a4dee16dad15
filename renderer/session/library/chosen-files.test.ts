import { expect, it } from 'vitest';
import { droppedFiles } from './chosen-files.ts';

/** How many entries a reader of a browser's answers at a time. */
const AT_A_TIME = 100;

const fileEntry = (fullPath: string) => ({
  isFile: true,
  isDirectory: false,
  name: fullPath.split('/').at(-1)!,
  fullPath,
  file: (done: (file: File) => void) => done(new File(['Words'], fullPath.split('/').at(-1)!)),
});

const folderEntry = (fullPath: string, inside: readonly object[]) => ({
  isFile: false,
  isDirectory: true,
  name: fullPath.split('/').at(-1)!,
  fullPath,
  createReader: () => {
    let at = 0;
    return {
      readEntries: (done: (some: readonly object[]) => void) => {
        const some = inside.slice(at, (at += AT_A_TIME));
        done(some);
      },
    };
  },
});

const dropped = (...entries: readonly object[]) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer;

it('a dropped folder is taken with the folders in it, by the names of its files, without what systems put there', async () => {
  const files = await droppedFiles(
    dropped(
      folderEntry('/Kell', [
        fileEntry('/Kell/10.txt'),
        fileEntry('/Kell/.DS_Store'),
        folderEntry('/Kell/letters', [
          folderEntry('/Kell/letters/1932', [fileEntry('/Kell/letters/1932/a.txt')]),
        ]),
        fileEntry('/Kell/9.txt'),
      ]),
      fileEntry('/alone.txt'),
    ),
  );
  expect(files.map(({ name }) => name)).toEqual([
    'Kell/9.txt',
    'Kell/10.txt',
    'Kell/letters/1932/a.txt',
    'alone.txt',
  ]);
});

it('a dropped folder of more files than a browser lists at a time is taken whole', async () => {
  const many = Array.from({ length: 250 }, (_, at) => fileEntry(`/Kell/${at}.txt`));
  const files = await droppedFiles(dropped(folderEntry('/Kell', many)));
  expect(files).toHaveLength(250);
});
