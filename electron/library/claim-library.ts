import { opening } from './disk-refusals.ts';
import { type Lock, takeLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { libraryPaths } from './paths.ts';

/**
 * Takes the library of a folder for this process, which makes the folder where there is none: the first step of opening it, and a short one.
 *
 * @throws {Refusal} `library-in-use`, `library-in-use-elsewhere`, `library-unopenable`
 */
export function claimLibrary(folder: string): Lock {
  return opening(folder, () => {
    makeFolder(folder);
    return takeLock(libraryPaths(folder));
  });
}
