import { readdirSync } from 'node:fs';
import type { Library } from '../electron/library/library.ts';
import { failed } from './add.ts';
import { BAD_USE } from './exit-codes.ts';
import type { LibraryPlace } from './library-place.ts';
import { openPlaced } from './open-placed.ts';
import type { Tell } from './tell.ts';

/**
 * The library that a command reads and does not change. Where there is none, none is made up: its articles would be taken for what somebody
 * keeps there.
 *
 * @returns the library, which the caller closes; or, when it was told why there is none, the exit code
 */
export async function openToRead(place: LibraryPlace, tell: Tell): Promise<Library | number> {
  const { libraryFolder } = place;
  if (!holdsLibrary(libraryFolder)) {
    tell(
      `There is no library in “${libraryFolder}”.`,
      'Begin one with “variorum add FILE”, or name another with --library.',
    );
    return BAD_USE;
  }
  try {
    return await openPlaced(place, { readOnly: true });
  } catch (error) {
    return failed(error, tell);
  }
}

/** Whether a folder holds anything of a library: what a second reader answered may lie there alone. */
export function holdsLibrary(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.startsWith('library.') || name === 'backups');
  } catch {
    return false;
  }
}
