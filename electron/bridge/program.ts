/** The privileged side put together: a library, the calls it answers, and the door they come through. */
import path from 'node:path';
import { type BeginImportChild, fetchPage, openImportProcess } from '../importers/index.ts';
import { SecondReader, type ReaderKeys } from '../second-reader/index.ts';
import { openLibrary } from '../library/library.ts';
import type { Lock } from '../library/lock.ts';
import { protectionBy } from '../library/locking/protection.ts';
import { SHORTEST_PASSPHRASE } from '../library/locking/relock.ts';
import { isLockedWithPassphrase } from '../library/passphrase.ts';
import { PROGRAM_VERSION } from '../program-version.ts';
import { openComparisonCache } from '../throwaway/comparison-cache.ts';
import { openAdding } from './add-files.ts';
import type { AppInfo } from './contract.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Handlers } from './handlers.ts';
import { makeHandlers } from './handlers.ts';
import { LockableLibrary } from './lockable-library.ts';
import type { Log } from './log.ts';
import { fileLog } from './log.ts';
import type { Door } from './server.ts';
import { openDoor } from './server.ts';

export interface OpenProgram {
  readonly door: Door;
  readonly log: Log;
  readonly notices: AppInfo['notices'];
  /** Saves and unlocks the library; may be called twice. */
  readonly close: () => Promise<void>;
}

export interface ProgramOptions {
  /** The folder that holds `package.json`, `seeds` and `out`. */
  readonly root: string;
  readonly libraryFolder: string;
  readonly way: AppInfo['way'];
  readonly saveDossier: Handlers['saveDossier'];
  /** Where keys of the second reader are kept; in memory alone when left out. */
  readonly readerKeys?: ReaderKeys;
  /** Whether this computer runs on its battery; as Linux tells it when left out. */
  readonly onBattery?: () => boolean | null;
  /** Opens the last good state of a library whose journal is damaged. */
  readonly recover?: boolean;
  /** What `claimLibrary` gave; given back when the library stays closed. */
  readonly lock?: Lock;
  /** As it is after installing: what the window remembers is left alone and not followed. */
  readonly safe?: boolean | undefined;
  /** Versions and the like that only the way knows, for diagnostics. */
  readonly about?: (() => readonly string[]) | undefined;
  /** How the process that reads files is begun; as one of Node when left out. */
  readonly beginImporter?: BeginImportChild | undefined;
}

/**
 * A library with a passphrase is opened by the call that gives it.
 *
 * @throws Refusal when the library cannot be opened: in use, damaged, newer, not writable
 */
export async function openProgram({
  root,
  libraryFolder,
  way,
  saveDossier,
  readerKeys,
  onBattery,
  recover = false,
  lock,
  safe = false,
  about,
  beginImporter,
}: ProgramOptions): Promise<OpenProgram> {
  const log = fileLog(path.join(libraryFolder, 'variorum.log'));
  let claimed = lock;
  const lockable = await LockableLibrary.begin({
    open: (passphrase) => {
      const options = { seedsFolder: path.join(root, 'seeds'), recover, passphrase };
      const first = claimed;
      claimed = undefined;
      return openLibrary(libraryFolder, { ...options, ...(first && { lock: first }) });
    },
    hasPassphrase: () => isLockedWithPassphrase(libraryFolder),
    onLock: () => reader.forgetReadings(),
    shortest: SHORTEST_PASSPHRASE,
  });
  // For tests alone: pages that this machine serves to itself may be fetched.
  const allowLoopback = process.env['VARIORUM_FETCH_LOOPBACK'] === '1';
  const importers = openImportProcess({
    ...(beginImporter && { begin: beginImporter }),
    onFault: (fault) => log.error('an importer', fault),
  });
  const noticesNow = () => lockable.opened?.notices ?? [];
  const info = (): AppInfo => ({
    version: PROGRAM_VERSION,
    way,
    platform: process.platform,
    dataFolder: libraryFolder,
    safe,
    notices: noticesNow(),
  });
  // For tests alone, too: a stand-in for Zotero takes whatever port is free.
  const port = Number(process.env['VARIORUM_ZOTERO_PORT'] ?? 0);
  const adding = openAdding(
    () => lockable.library,
    importers,
    (address) => fetchPage(address, { allowLoopback }),
    port > 0 ? { port } : {},
  );
  // And a stand-in for a model.
  const readerPort = Number(process.env['VARIORUM_READER_PORT'] ?? 0);
  const reader = new SecondReader({
    libraryFolder,
    isLocked: () => isLockedWithPassphrase(libraryFolder),
    // As the library is written; nothing is kept while it is locked.
    protection: () => protectionBy(lockable.library.cipher),
    ...(readerKeys && { keys: readerKeys }),
    ...(onBattery && { onBattery }),
    ...(readerPort > 0 && { ports: [readerPort] }),
  });
  const found = openComparisonCache(libraryFolder, {
    protection: () => protectionBy(lockable.library.cipher),
  });
  const emptyTrash: Handlers['emptyTrash'] = async (input) => {
    const erased = await lockable.library.emptyTrash(input);
    // What a model answered quotes the texts, and so does what was found in them.
    if (erased !== null) {
      reader.forgetAnswers();
      found.clear();
    }
    return erased;
  };
  let closing: Promise<void> | null = null;
  return {
    door: openDoor(
      makeHandlers(
        lockable,
        {
          appInfo: info,
          diagnostics: () => ({
            text: diagnosticsOf({
              info: info(),
              folder: libraryFolder,
              overview: lockable.library.overview({}),
              about: about?.() ?? [],
            }),
          }),
          saveDossier,
          emptyTrash,
          keptResult: ({ key }) => found.get(key),
          keepResult: ({ key, written }) => {
            found.put(key, written);
            return null;
          },
          ...adding,
        },
        reader,
      ),
      log,
    ),
    log,
    notices: noticesNow(),
    close: () => {
      importers.close();
      reader.close();
      return (closing ??= Promise.resolve(lockable.close()));
    },
  };
}
