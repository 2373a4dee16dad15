import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MemberText, Parsed, Result, Settings, SourceRecord } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import type { Adding, Making } from './adding.ts';
import type { CallsBase, CallsOf } from './calls-base.ts';
import { annotationCalls } from './annotation-calls.ts';
import { checkpointThread } from './checkpoint-maker.ts';
import { comparisonCalls } from './comparison-calls.ts';
import { dropLookedAt, listComparisons } from './comparisons.ts';
import { loadEngine, type Writable } from './database.ts';
import { type Disk, realDisk, writeDurably } from './durable-file.ts';
import { endErasures, type ErasingBase, isErasing } from './erasing.ts';
import { makeFirstInvestigation } from './first-investigation.ts';
import { filingCalls, filingOf } from './filing.ts';
import { findMember } from './find-member.ts';
import { investigationCalls } from './investigation-calls.ts';
import { listInvestigations } from './investigations.ts';
import { signJudgements } from './judgements.ts';
import { keepingCalls } from './keeping-calls.ts';
import type { Cipher } from './locking/cipher.ts';
import type { Lock } from './lock.ts';
import { endRelocking, isRelocking, type RelockingBase } from './locking/relock.ts';
import { findLids, unlock } from './locking/unlock.ts';
import { openLikenesses } from './likenesses.ts';
import { loadSeeds } from './load-seeds.ts';
import { openLookUps } from './look-ups.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { newId as randomId } from './new-id.ts';
import { type Notice, notices } from './notices.ts';
import { readOriginal } from './originals.ts';
import { passageCalls } from './passage-calls.ts';
import { listPassages } from './passages.ts';
import { passphraseFile } from './passphrase.ts';
import { libraryPaths } from './paths.ts';
import { LibrarySearch } from './search/library-search.ts';
import { searchCalls } from './search/search-calls.ts';
import { putSettings, readSettings } from './settings.ts';
import { sourceCalls } from './source-calls.ts';
import { listSources } from './sources.ts';
import { openStoredDatabase, type StoredDatabase } from './stored-database.ts';
import { conflictCopies, synchronisedBy } from './synchronised.ts';
import { versionCalls } from './version-calls.ts';
import { digestTexts } from './versions.ts';

/**
 * A library of sources. Calls take input that the contract's schema has let through, and most answer at once; what one changed is on
 * the disk when it returns. A refused call throws a {@link Refusal} and has changed nothing.
 */
export type Library = LibraryCalls & {
  /** What the user should know from the opening, such as that a damaged file was replaced by its previous copy. */
  readonly notices: readonly Notice[];
  /** What the files of the library are written with; for what else is kept in its folder. */
  readonly cipher: Cipher;
  readonly overview: (input?: Parsed<'overview'>) => Result<'overview'>;
  readonly settings: () => Settings;
  /**
   * The text a person means by an id, the beginning of one, a title or a file name; null when there is none.
   *
   * @throws {Refusal} `several-fit` when several do
   */
  readonly find: (wanted: string) => { readonly text: MemberText; readonly source: SourceRecord } | null;
  /** Gives the folder free for others; closing twice does no harm. No other call may follow. */
  readonly close: () => void;
};

type LibraryCalls = CallsOf<'saveSettings'> &
  ReturnType<typeof sourceCalls> &
  ReturnType<typeof versionCalls> &
  ReturnType<typeof passageCalls> &
  ReturnType<typeof investigationCalls> &
  ReturnType<typeof comparisonCalls> &
  ReturnType<typeof filingCalls> &
  ReturnType<typeof searchCalls> &
  ReturnType<typeof annotationCalls> &
  ReturnType<typeof keepingCalls>;

export interface LibraryOptions {
  /** The folder with the articles that come with the program and their `manifest.json`. */
  readonly seedsFolder: string;
  /** SQLite's WebAssembly; found by itself when left out. */
  readonly wasmPath?: string;
  /** Nothing is written and no lock is taken; a folder without a library reads as one with the seeds. */
  readonly readOnly?: boolean;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** Opens the last good state of a library whose journal is damaged. */
  readonly recover?: boolean;
  /** A checkpoint is made when the journal has grown by so many bytes or records; measured values when left out. */
  readonly journalBytes?: number;
  readonly journalRecords?: number;
  /** What `claimLibrary` gave; given back when the library cannot be opened. */
  readonly lock?: Lock;
  /** Of a locked library. */
  readonly passphrase?: string | null;
  /** How much work one guess of a passphrase takes, as a power of 2; tests take less. */
  readonly log2N?: number;
  /** How files are written; tests give one that fails. */
  readonly disk?: Disk;
}

/**
 * Opens the library in `folder`, and makes one where there is none.
 *
 * @throws {Refusal} `library-locked`, `passphrase-wrong`, `passphrase-damaged`, `passphrase-changed`, `library-newer`, `library-damaged`, `library-in-use`, `library-unopenable`, `file-unreadable`
 */
export async function openLibrary(folder: string, options: LibraryOptions): Promise<Library> {
  const engine = await loadEngine(options.wasmPath);
  const { now = () => new Date(), newId = randomId, readOnly = false, disk = realDisk } = options;
  const paths = libraryPaths(resolve(folder));
  const { cipher, found } = await unlock(paths, options.passphrase ?? null).catch((error: unknown) => {
    options.lock?.release();
    throw error;
  });
  const stored = openStoredDatabase({
    folder: resolve(folder),
    engine,
    cipher,
    stillUnlocked: () => {
      const lids = findLids(paths);
      return found === null ? lids.length === 0 : lids.some(({ bytes }) => bytes.equals(found.bytes));
    },
    migrations: MIGRATIONS,
    readOnly,
    ...(options.lock && { lock: options.lock }),
    now,
    newKey: randomId,
    disk,
    recover: options.recover ?? false,
    checkpoints: readOnly ? null : checkpointThread(MIGRATIONS),
    complete: digestTexts,
    ...(options.journalBytes === undefined ? {} : { journalBytes: options.journalBytes }),
    ...(options.journalRecords === undefined ? {} : { journalRecords: options.journalRecords }),
  });
  try {
    const instant = () => now().toISOString();
    const erasing: ErasingBase = {
      db: stored.db,
      paths,
      engine,
      cipher,
      log2N: options.log2N,
      migrations: MIGRATIONS,
      disk,
      change: (work) => stored.change(work),
      forgetPast: () => stored.forgetPast(),
      instant,
    };
    if (found?.isRescued && !readOnly) writeDurably(passphraseFile(paths.folder), found.bytes, disk);
    const lockNotices = readOnly || !isRelocking(paths) ? [] : await endedRelocking(erasing);
    const erasureNotices = readOnly || !isErasing(stored.db) ? [] : await endedErasures(erasing);
    const making = { instant, newId, readOnly };
    const seedNotices = loadSeeds(stored, options.seedsFolder, making);
    makeFirstInvestigation(stored, making);
    if (!readOnly) forgetLookedAt(stored);
    return library(stored, {
      instant,
      newId,
      readOnly,
      folder: resolve(folder),
      erasing,
      notices: [
        ...stored.notices,
        ...lockNotices,
        ...erasureNotices,
        ...synchronisedNotices(resolve(folder)),
        ...seedNotices,
      ],
    });
  } catch (error) {
    stored.close();
    throw error;
  }
}

/** Comparisons that were only looked at go, but for those that stand in tabs. */
function forgetLookedAt(stored: StoredDatabase): void {
  const { db } = stored;
  const inTabs = [readSettings(db), ...listInvestigations(db).map(({ settings }) => settings)].flatMap(
    ({ openTabs = [], lastComparison }) => [...openTabs, ...(lastComparison ? [lastComparison] : [])],
  );
  stored.change((tx) => dropLookedAt(tx, inTabs));
}

/** Ends an erasure that was cut short; what cannot be erased now is told, and tried again at the next opening. */
async function endedErasures(erasing: ErasingBase): Promise<readonly Notice[]> {
  try {
    await endErasures(erasing);
    return [];
  } catch {
    return [notices.erasingUnfinished()];
  }
}

/** Ends the setting or removing of a passphrase that was cut short. */
async function endedRelocking(base: RelockingBase): Promise<readonly Notice[]> {
  try {
    await endRelocking(base);
    return [];
  } catch {
    return [notices.relockingUnfinished()];
  }
}

function synchronisedNotices(folder: string): readonly Notice[] {
  const program = synchronisedBy(folder);
  const conflicts = existsSync(folder) ? conflictCopies(folder) : [];
  return [
    ...(program === null ? [] : [notices.synchronised(program)]),
    ...(conflicts.length === 0 ? [] : [notices.conflictCopies(conflicts)]),
  ];
}

function library(
  stored: StoredDatabase,
  making: Making & {
    readonly folder: string;
    readonly erasing: ErasingBase;
    readonly notices: readonly Notice[];
  },
): Library {
  const { db } = stored;
  const change = <T>(work: (tx: Writable) => T): T => {
    if (making.readOnly) {
      throw new Refusal('library-unwritable', {
        folder: making.folder,
        detail: 'it is open for reading only',
      });
    }
    return stored.change(work);
  };
  const { paths, cipher } = making.erasing;
  const original = (sha256: string) => readOriginal({ originals: paths.originals, cipher }, sha256);
  const look = openLookUps(db, original);
  const search = new LibrarySearch(db, look.soundVersion);
  const adding: Adding = {
    stored,
    making,
    change,
    liveSource: look.liveSource,
    likenesses: openLikenesses(db, look.soundVersion),
    version: look.readVersion,
  };
  const base: CallsBase = {
    stored,
    db,
    paths,
    original,
    making,
    change,
    look,
    search,
    adding,
    erasing: making.erasing,
  };

  return {
    ...sourceCalls(base),
    ...versionCalls(base),
    ...passageCalls(base),
    ...investigationCalls(base),
    ...comparisonCalls(base),
    ...filingCalls(base),
    ...searchCalls(base),
    ...annotationCalls(base),
    ...keepingCalls(base),

    notices: making.notices,

    cipher,

    settings: () => readSettings(db),

    overview: () => {
      const sources = listSources(db);
      const names = look.namesOfMembers(sources);
      return {
        sources,
        passages: listPassages(db),
        comparisons: listComparisons(db).map((comparison) =>
          look.titled(comparison, ({ kind, id }) => names.get(`${kind} ${id}`)),
        ),
        investigations: listInvestigations(db),
        filing: filingOf(db),
        settings: readSettings(db),
      };
    },

    saveSettings: (settings) =>
      change((tx) => {
        // What was judged before the initials were given was judged by the same person.
        if (settings.initials && !readSettings(db).initials) signJudgements(tx, settings.initials);
        putSettings(tx, settings);
        return readSettings(db);
      }),

    find(wanted) {
      const member = findMember(wanted, listSources(db), listPassages(db));
      if (member === null) return null;
      const text = look.memberText(member);
      return { text, source: look.liveSource(text.sourceId) };
    },

    close: () => {
      stored.close();
      search.forget();
      adding.likenesses.forget();
      cipher.forget();
    },
  };
}
