/** `variorum copy` and `variorum merge`: a library in one file, and back. */
import { openLibrary, type Library } from '../electron/library/library.ts';
import { Refusal } from '../electron/errors.ts';
import { failed } from './add.ts';
import { BAD_USE, DONE } from './exit-codes.ts';
import type { LibraryPlace } from './library-place.ts';
import { printable } from './reports/printable.ts';
import type { Tell } from './tell.ts';
import { writeOut } from './write-output.ts';

/** @returns the exit code */
export function copyLibrary(file: string, place: LibraryPlace, tell: Tell): Promise<number> {
  return withLibrary(place, { readOnly: true }, tell, async (library) => {
    const missing = library.copyTo(file);
    if (missing > 0) tell(`${missing} originals were missing and are not in the copy.`);
    await writeOut(`${printable(file)}\n`);
    return DONE;
  });
}

/** @returns the exit code */
export function mergeIntoLibrary(file: string, place: LibraryPlace, tell: Tell): Promise<number> {
  return withLibrary(place, {}, tell, async (library) => {
    const { conflicts, missing, ...counts } = library.mergeFrom(file);
    const brought = Object.entries(counts).map(([what, count]) => `${what}: ${count}`);
    await writeOut(`Merged  ${brought.join(', ')}\n`);
    for (const { of, what, about, here, there } of conflicts)
      await writeOut(
        printable(
          `Kept  ${what} of ${of}${about === undefined ? '' : ` (${about})`}\there: ${oneLine(here)}\tthere: ${oneLine(there)}`,
        ) + '\n',
      );
    if (missing > 0) tell(`${missing} originals were missing in the copy.`);
    return DONE;
  });
}

const oneLine = (words: string) => words.replace(/\s+/gu, ' ').slice(0, 200);

async function withLibrary(
  { libraryFolder, seedsFolder }: LibraryPlace,
  options: { readonly readOnly?: boolean },
  tell: Tell,
  work: (library: Library) => Promise<number>,
): Promise<number> {
  let library: Library;
  try {
    library = await openLibrary(libraryFolder, { seedsFolder, ...options });
  } catch (error) {
    return failed(error, tell);
  }
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
