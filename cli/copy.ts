/** `variorum copy` and `variorum merge`: a library in one file, and back. */
import { existsSync } from 'node:fs';
import { isNamedPipe } from '../electron/importers/index.ts';
import { openLibrary, type Library } from '../electron/library/library.ts';
import { Refusal } from '../electron/errors.ts';
import { failed } from './add.ts';
import { BAD_USE, DONE } from './exit-codes.ts';
import type { LibraryPlace } from './library-place.ts';
import { openToRead } from './open-to-read.ts';
import { printable } from './reports/printable.ts';
import type { Tell } from './tell.ts';
import { writeOut } from './write-output.ts';

/** @returns the exit code */
export function copyLibrary(file: string, place: LibraryPlace, tell: Tell): Promise<number> {
  if (existsSync(file)) {
    tell(`“${file}” is there already.`, 'Choose another name: a copy replaces nothing.');
    return Promise.resolve(BAD_USE);
  }
  return withLibrary(openToRead(place, tell), tell, async (library) => {
    const missing = library.copyTo(file);
    if (missing > 0) tell(`${missing} originals were missing and are not in the copy.`);
    await writeOut(`${printable(file)}\n`);
    return DONE;
  });
}

/** @returns the exit code */
export function mergeIntoLibrary(file: string, place: LibraryPlace, tell: Tell): Promise<number> {
  if (isNamedPipe(file)) {
    tell(`“${file}” is a pipe and no copy of a library.`, 'Name the file that “variorum copy” wrote.');
    return Promise.resolve(BAD_USE);
  }
  return withLibrary(openToWrite(place, tell), tell, async (library) => {
    const merged = library.mergeFrom(file);
    const { conflicts, changedNotes, missing } = merged;
    const brought = COUNTED.map((what) => `${what}: ${merged[what]}`);
    await writeOut(`Merged  ${brought.join(', ')}\n`);
    for (const { of } of changedNotes.filter(({ both }) => both))
      await writeOut(printable(`Both  wrote in the note of ${of}: each paragraph has initials`) + '\n');
    for (const { of, what, about, here, there, hereBy = '', thereBy = '' } of conflicts)
      await writeOut(
        printable(
          `Kept  ${what} of ${of}${about === undefined ? '' : ` (${about})`}\there${by(hereBy)}: ${oneLine(here)}\tthere${by(thereBy)}: ${oneLine(there)}`,
        ) + '\n',
      );
    if (missing > 0) tell(`${missing} originals were missing in the copy.`);
    return DONE;
  });
}

/** What a merge counts, in this order. */
const COUNTED = [
  'sources',
  'versions',
  'passages',
  'comparisons',
  'judgements',
  'notes',
  'annotations',
] as const;

const by = (initials: string) => (initials === '' ? '' : ` (${initials})`);

const oneLine = (words: string) => words.replace(/\s+/gu, ' ').slice(0, 200);

async function openToWrite(
  { libraryFolder, seedsFolder }: LibraryPlace,
  tell: Tell,
): Promise<Library | number> {
  try {
    return await openLibrary(libraryFolder, { seedsFolder });
  } catch (error) {
    return failed(error, tell);
  }
}

async function withLibrary(
  opening: Promise<Library | number>,
  tell: Tell,
  work: (library: Library) => Promise<number>,
): Promise<number> {
  const library = await opening;
  if (typeof library === 'number') return library;
  try {
    return await work(library);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell(error.message, error.hint);
    return BAD_USE;
  } finally {
    library.close();
  }
}
