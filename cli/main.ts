/**
 * `variorum ...`: reads what is asked and hands it on. What a command needs is loaded when that command is asked for: the engine alone is
 * megabytes.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLibraryFolder } from '../electron/library/default-folder.ts';
import { PROGRAM_VERSION } from '../electron/program-version.ts';
import { BAD_USE, DONE, FAILED } from './exit-codes.ts';
import {
  ADD_HELP,
  COMPARE_HELP,
  COPY_HELP,
  EXPORT_HELP,
  HELP,
  LEDGER_HELP,
  LIST_HELP,
  LOCK_HELP,
  MERGE_HELP,
  SEARCH_HELP,
} from './help.ts';
import type { LibraryPlace } from './library-place.ts';
import { parseRequest } from './options.ts';
import { BadInput } from './bad-input.ts';
import { PASSPHRASE_OPTION, takePassphraseOption } from './passphrase-option.ts';
import { tell } from './tell.ts';
import { writeOut } from './write-output.ts';

/** This file is bundled to out/cli/variorum.js. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const seedsFolder = path.join(root, 'seeds');
/** Where a library lies, and the seeds that a new one begins with. */
const placeWith =
  (passphraseFile: string | null) =>
  (library: string | null): LibraryPlace => ({
    libraryFolder: library ?? defaultLibraryFolder(),
    seedsFolder,
    passphrase: async () => (await import('./passphrase.ts')).givenPassphrase(passphraseFile, tell),
  });

async function answerTo(given: readonly string[]): Promise<number> {
  const { args, file } = takePassphraseOption(given, process.cwd());
  if (file === undefined) {
    tell(
      `${PASSPHRASE_OPTION} needs the name of a file.`,
      'Use “variorum --help” to see what can be asked for.',
    );
    return BAD_USE;
  }
  const place = placeWith(file);
  const parsed = parseRequest(args, process.cwd());
  switch (parsed.kind) {
    case 'help':
      await writeOut(
        {
          compare: COMPARE_HELP,
          export: EXPORT_HELP,
          ledger: LEDGER_HELP,
          add: ADD_HELP,
          list: LIST_HELP,
          search: SEARCH_HELP,
          copy: COPY_HELP,
          merge: MERGE_HELP,
          lock: LOCK_HELP,
          variorum: HELP,
        }[parsed.of],
      );
      return DONE;
    case 'version':
      await writeOut(`${PROGRAM_VERSION}\n`);
      return DONE;
    case 'bad-use':
      tell(parsed.message, parsed.hint);
      return BAD_USE;
    case 'compare':
    case 'ledger': {
      const { answer } = await import('./answer.ts');
      return answer(parsed.request, place(parsed.request.library), async () =>
        parsed.kind === 'compare'
          ? (await import('./compare-texts.ts')).reportOfComparison(parsed.request)
          : (await import('./list-ledgers.ts')).reportOfLedgers(parsed.request),
      );
    }
    case 'export':
      return (await import('./export.ts')).exportComparison(
        parsed.request,
        place(parsed.request.library),
        tell,
      );
    case 'add':
      return (await import('./add.ts')).addToLibrary(parsed.request, place(parsed.request.library), tell);
    case 'list':
      return (await import('./list-library.ts')).listLibrary(parsed, place(parsed.library), tell);
    case 'search':
      return (await import('./search.ts')).searchLibrary(parsed.request, place(parsed.request.library), tell);
    case 'copy':
      return (await import('./copy.ts')).copyLibrary(parsed.file, place(parsed.library), tell);
    case 'lock':
      return (await import('./lock.ts')).lockLibrary(parsed.request, place(parsed.request.library), tell);
    case 'merge':
      return (await import('./copy.ts')).mergeIntoLibrary(parsed, place(parsed.library), tell);
  }
}

/**
 * Runs one command.
 *
 * @param args what stands behind `variorum` on the command line
 * @returns the exit code; an error nobody expected is told and is the code of a failure
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await answerTo(args);
  } catch (error) {
    if (error instanceof BadInput) {
      tell(error.message, error.hint);
      return BAD_USE;
    }
    if (isPartMissing(error)) {
      tell(
        'Variorum is not whole: it is being built at this moment, or its build was cut short.',
        'Wait until the build has ended, or run `npm run build:node` in its folder, then try again.',
      );
      return FAILED;
    }
    tell(
      'Something went wrong inside Variorum.',
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
    return FAILED;
  }
}

/** Whether a part of the program that is loaded when it is asked for was not there. */
const isPartMissing = (error: unknown) =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
