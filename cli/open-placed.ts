import { Refusal } from '../electron/errors.ts';
import { openLibrary, type Library } from '../electron/library/library.ts';
import type { LibraryPlace } from './library-place.ts';

/**
 * Opens the library of a place; of one that is locked, the passphrase is asked for.
 *
 * @throws {Refusal} as {@link openLibrary}
 */
export async function openPlaced(
  { libraryFolder, seedsFolder, passphrase }: LibraryPlace,
  { readOnly = false } = {},
): Promise<Library> {
  try {
    return await openLibrary(libraryFolder, { seedsFolder, readOnly });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'library-locked')) throw error;
    const given = (await passphrase?.()) ?? null;
    if (given === null) throw error;
    return openLibrary(libraryFolder, { seedsFolder, readOnly, passphrase: given });
  }
}
