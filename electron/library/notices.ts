import { basename } from 'node:path';
import type { AppInfo } from '../bridge/contract.ts';

/** Something the user should know from the start-up: what happened, and what to make of it. */
export type Notice = AppInfo['notices'][number];

export const notices = {
  restored(aside: string | null, isWhole: boolean): Notice {
    const loss = isWhole
      ? 'Nothing is missing: the journal held every change since.'
      : 'The very last change may be missing.';
    return {
      code: 'library-restored',
      message:
        aside === null
          ? 'The library’s file was missing. Its previous copy was opened in its place.'
          : 'The library’s file was damaged. Its previous copy was opened in its place.',
      hint: aside === null ? loss : `${loss} The damaged file is kept as ${basename(aside)}.`,
    };
  },
  readFromPrevious(isWhole: boolean): Notice {
    return {
      code: 'library-read-from-previous',
      message: 'The library’s file cannot be read. Its previous copy is shown.',
      hint: `${isWhole ? 'Nothing is missing.' : 'The very last change may be missing.'} Open the library in Variorum’s window to have it restored.`,
    };
  },
  journalTorn(): Notice {
    return {
      code: 'journal-torn',
      message: 'The program was ended while it wrote a change, which breaks off and was left out.',
      hint: 'Everything that was saved before it is there.',
    };
  },
  journalRecovered(): Notice {
    return {
      code: 'journal-recovered',
      message: 'The journal of the library was damaged. The last good state was opened.',
      hint: 'Changes after the damage are missing. The damaged files are kept beside the library, with “damaged” in their names.',
    };
  },
  textsAltered(titles: readonly string[]): Notice {
    return {
      code: 'texts-altered',
      message: `These texts are not as they were stored, and could not be made anew: ${titles.join(', ')}.`,
      hint: 'They are not shown. Add them again, or restore a backup.',
    };
  },
  erasingUnfinished(): Notice {
    return {
      code: 'erasing-unfinished',
      message: 'The trash was emptied, but its words are still in some files of the library.',
      hint: 'They could not be erased from the journal, a backup or the originals. It is tried again at the next start.',
    };
  },
  relockingUnfinished(): Notice {
    return {
      code: 'relocking-unfinished',
      message: 'The passphrase was set, changed or removed, but not all files were written anew yet.',
      hint: 'Some files of the library could not be written. It is tried again at the next start.',
    };
  },
  synchronised(program: string): Notice {
    return {
      code: 'library-synchronised',
      message: `The library lies in a folder that ${program} synchronises.`,
      hint: 'Work with it on one machine at a time, and wait until all is synchronised. Safer: keep it elsewhere, and carry a copy (“Backups and copies”).',
    };
  },
  conflictCopies(names: readonly string[]): Notice {
    return {
      code: 'library-conflict-copies',
      message:
        'Two machines wrote to this library at the same time: there are conflict copies in its folder.',
      hint: `They are not read: ${names.join(', ')}. To get what only they hold: put one alone into a new folder as library.sqlite, open that with --library and --recover, save a copy there, and merge it here.`,
    };
  },
  begunAnew(damaged: string): Notice {
    return {
      code: 'library-begun-anew',
      message: 'A new library was begun, because the earlier one was damaged.',
      hint: `The damaged file is kept as ${damaged}. Restore a backup in its place if you have one.`,
    };
  },
  seedChanged(file: string): Notice {
    return {
      code: 'seed-changed',
      message: `The supplied article “${file}” is missing or not as it was shipped, and was left out.`,
      hint: 'Reinstall Variorum to get it. Everything in your library is untouched.',
    };
  },
  seedsUnreadable(): Notice {
    return {
      code: 'seeds-unreadable',
      message: 'The list of supplied articles could not be read, and none was added.',
      hint: 'Reinstall Variorum to get them. Everything in your library is untouched.',
    };
  },
} as const;
