/** `variorum lock`: sets, changes or removes the passphrase of a library. */
import { checkLength, SHORTEST_PASSPHRASE } from '../electron/library/locking/relock.ts';
import { isLockedWithPassphrase } from '../electron/library/passphrase.ts';
import { failed } from './add.ts';
import { BAD_USE, DONE, FAILED } from './exit-codes.ts';
import { BadInput } from './bad-input.ts';
import type { LibraryPlace } from './library-place.ts';
import { holdsLibrary } from './open-to-read.ts';
import { openPlaced } from './open-placed.ts';
import type { LockRequest } from './options.ts';
import { askPassphrase, passphraseOfFile } from './passphrase.ts';
import { printable } from './reports/printable.ts';
import type { Tell } from './tell.ts';
import { writeOut } from './write-output.ts';

const FINAL =
  'Without its passphrase nobody can open the library again, not even those who made this program: there is no other way in. Keep it where you find it.';

/** @returns the exit code */
export async function lockLibrary(request: LockRequest, place: LibraryPlace, tell: Tell): Promise<number> {
  if (!holdsLibrary(place.libraryFolder)) {
    tell(
      `There is no library in “${place.libraryFolder}”.`,
      'Begin one with “variorum add FILE”, or name another with --library.',
    );
    return BAD_USE;
  }
  const wasLocked = isLockedWithPassphrase(place.libraryFolder);
  if (request.remove && !wasLocked) {
    tell('The library has no passphrase.');
    return BAD_USE;
  }
  // Asked for once: it opens the library, and is what is replaced.
  const asked: { before: string | null } = { before: null };
  const passphrase = async () => (asked.before ??= (await place.passphrase?.()) ?? null);
  try {
    const library = await openPlaced({ ...place, passphrase });
    try {
      const after = request.remove ? null : await newPassphrase(request, tell);
      if (after === undefined) return BAD_USE;
      const { isLocked, unreadable, remaining } = await library.relock(asked.before, after);
      await writeOut(`${isLocked ? 'Locked' : 'No longer locked'}  ${printable(place.libraryFolder)}\n`);
      if (unreadable > 0)
        tell(
          `${unreadable} ${unreadable === 1 ? 'file' : 'files'} could not be read and ${unreadable === 1 ? 'is' : 'are'} as before.`,
        );
      if (isLocked)
        tell(
          'What you exported is not locked. What lay here in clear before may be found again on the disk by those who know how.',
          ...remaining.map((name) => `Beside the library, in clear: ${name}`),
        );
      return unreadable > 0 ? FAILED : DONE;
    } finally {
      library.close();
    }
  } catch (error) {
    if (error instanceof BadInput) {
      tell(error.message, error.hint);
      return BAD_USE;
    }
    return failed(error, tell);
  }
}

/**
 * Undefined when it was told why there is none. That it is final is told of one that will do, before anything is locked with it.
 *
 * @throws {Refusal} `passphrase-short`
 */
async function newPassphrase({ newFile }: LockRequest, tell: Tell): Promise<string | undefined> {
  if (newFile !== null) {
    const read = passphraseOfFile(newFile);
    checkLength(read);
    tell(FINAL);
    return read;
  }
  const first = await askPassphrase(`New passphrase, ${SHORTEST_PASSPHRASE} characters or more: `, tell);
  if (first === null) {
    tell('No new passphrase was given.', 'Name a file with it: --new-passphrase-file FILE');
    return undefined;
  }
  checkLength(first);
  tell(FINAL);
  const second = await askPassphrase('The same again: ', tell);
  if (second === first) return first;
  tell('The two are not the same. Nothing was changed.');
  return undefined;
}
