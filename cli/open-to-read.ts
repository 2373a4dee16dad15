import { existsSync } from 'node:fs';
import { type Library, openLibrary } from '../electron/library/library.ts';
import { failed } from './add.ts';
import { BAD_USE } from './exit-codes.ts';
import type { LibraryPlace } from './library-place.ts';
import type { Tell } from './tell.ts';

/**
 * The library that a command reads and does not change. Where there is none, none is made up: its articles would be taken for what somebody
 * keeps there.
 *
 * @returns the library, which the caller closes; or, when it was told why there is none, the exit code
 */
export async function openToRead(
  { libraryFolder, seedsFolder }: LibraryPlace,
  tell: Tell,
): Promise<Library | number> {
  if (!existsSync(libraryFolder)) {
    tell(
      `There is no library in “${libraryFolder}”.`,
      'Begin one with “variorum add FILE”, or name another with --library.',
    );
    return BAD_USE;
  }
  try {
    return await openLibrary(libraryFolder, { seedsFolder, readOnly: true });
  } catch (error) {
    return failed(error, tell);
  }
}
