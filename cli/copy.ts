/** `variorum copy` and `variorum merge`: a library in one file, and back. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isNamedPipe } from '../electron/importers/index.ts';
import type { Library } from '../electron/library/library.ts';
import type { LibraryKey } from '../electron/library/locking/file-cipher.ts';
import { isLockedWithPassphrase } from '../electron/library/passphrase.ts';
import { Refusal } from '../electron/errors.ts';
import { failed } from './add.ts';
import { BAD_USE, DONE } from './exit-codes.ts';
import type { LibraryPlace } from './library-place.ts';
import { holdsLibrary, openToRead } from './open-to-read.ts';
import { openPlaced } from './open-placed.ts';
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

/**
 * @param wanted `dryRun`: it is told what the file would bring, and nothing is changed
 * @returns the exit code
 */
export async function mergeIntoLibrary(
  { file, dryRun }: { readonly file: string; readonly dryRun: boolean },
  place: LibraryPlace,
  tell: Tell,
): Promise<number> {
  if (isNamedPipe(file)) {
    tell(`“${file}” is a pipe and no copy of a library.`, 'Name the file that “variorum copy” wrote.');
    return BAD_USE;
  }
  /** Of a copy from a locked library: with the passphrase that opens this one, or that was given for it. */
  const keyOf = async (library: Library) => {
    try {
      return await library.unlockCopy(file, null);
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'copy-locked')) throw error;
      return library.unlockCopy(file, (await place.passphrase?.()) ?? null);
    }
  };
  if (dryRun)
    return withPreviewing(place, tell, async (library) => {
      const merged = library.previewFrom(file, await keyOf(library));
      const fresh = merged.listed.filter(({ isNew }) => isNew).map(({ title }) => `New  ${oneLine(title)}`);
      const more = merged.sources - fresh.length;
      await writeLines([
        `Would bring  ${brought(merged)}`,
        ...fresh,
        ...(more > 0 ? [`New  and ${more} more`] : []),
        ...toldOf(merged),
      ]);
      if (merged.missing > 0) tell(`${merged.missing} originals are missing in the copy.`);
      return DONE;
    });
  let known: LibraryKey | null = null;
  // A file that cannot be merged leaves no new library behind.
  if (!holdsLibrary(place.libraryFolder)) {
    const tried = await withPreviewing(place, tell, async (library) => {
      known = await keyOf(library);
      library.previewFrom(file, known);
      return DONE;
    });
    if (tried !== DONE) return tried;
  }
  return withLibrary(openToWrite(place, tell), tell, async (library) => {
    const key = known ?? (await keyOf(library));
    const merged = library.mergeFrom(file, key);
    await writeLines([`Merged  ${brought(merged)}`, ...toldOf(merged)]);
    if (merged.missing > 0) tell(`${merged.missing} originals were missing in the copy.`);
    if (key !== null && !isLockedWithPassphrase(place.libraryFolder))
      tell(
        'The copy was locked with a passphrase; this library is not, and what was merged lies in it in clear.',
        '“variorum lock” locks it.',
      );
    return DONE;
  });
}

/** A merge is tried on the library that is there; where there is none, on an empty one that is gone afterwards. */
async function withPreviewing(
  place: LibraryPlace,
  tell: Tell,
  work: (library: Library) => Promise<number>,
): Promise<number> {
  if (holdsLibrary(place.libraryFolder)) return withLibrary(openToRead(place, tell), tell, work);
  const libraryFolder = mkdtempSync(path.join(tmpdir(), 'variorum-merge-'));
  try {
    return await withLibrary(openToWrite({ ...place, libraryFolder }, tell), tell, work);
  } finally {
    rmSync(libraryFolder, { recursive: true, force: true });
  }
}

const writeLines = (lines: readonly string[]) =>
  writeOut(lines.map((line) => `${printable(line)}\n`).join(''));

const brought = (merged: Merged) => COUNTED.map((what) => `${what}: ${merged[what]}`).join(', ');

/** Where both wrote, and where both tell something else; a line each. */
const toldOf = ({ changedNotes, conflicts }: Merged): string[] => [
  ...changedNotes
    .filter(({ both }) => both)
    .map(({ of }) => `Both  wrote in the note of ${oneLine(of)}: each paragraph has initials`),
  ...conflicts.map(
    ({ of, what, about, here, there, hereBy = '', thereBy = '' }) =>
      `Kept  ${what} of ${oneLine(of)}${about === undefined ? '' : ` (${oneLine(about)})`}\there${by(hereBy)}: ${oneLine(here)}\tthere${by(thereBy)}: ${oneLine(there)}`,
  ),
];

type Merged = ReturnType<Library['mergeFrom']>;

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

async function openToWrite(place: LibraryPlace, tell: Tell): Promise<Library | number> {
  try {
    return await openPlaced(place);
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
