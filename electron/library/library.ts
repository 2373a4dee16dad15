import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { versionChanges } from '../../engine/versions/index.ts';
import type {
  AddedSource,
  CallName,
  ComparisonRecord,
  ComparisonSummary,
  DescribedSources,
  DescribedWork,
  Member,
  MemberText,
  Merged,
  Parsed,
  PassageRecord,
  QueryHits,
  Result,
  SaidElsewhere,
  SearchHit,
  SearchResults,
  SourceRecord,
} from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { cleanUpOffers, type ImportedDocument, importPaste, importPlainText } from '../importers/index.ts';
import { type Adding, addDocuments, insertDocument, type Making, type NewDocument } from './adding.ts';
import { allBackupNames, listBackups } from './backups.ts';
import { carry, carryOffer } from './carry-over.ts';
import { continueWork } from './continue-work.ts';
import { comparisonTitle, type Named, namesInTitle } from './comparison-title.ts';
import {
  comparisonById,
  comparisonOf,
  comparisonSummary,
  type FoundComparison,
  insertComparison,
  listComparisons,
  markComparison,
  retitleComparison,
  setComparisonView,
  touchComparison,
} from './comparisons.ts';
import { checkpointThread } from './checkpoint-maker.ts';
import { type CopyingBase, listCopies, mergeCopy, newCopyPath, saveCopy } from './copying.ts';
import { countWords } from './count-words.ts';
import { loadEngine, type Writable } from './database.ts';
import { describeSources } from './describing.ts';
import { emptyTrash, endErasures, type ErasingBase, isErasing } from './erasing.ts';
import { type Disk, realDisk } from './durable-file.ts';
import { filingCalls, filingOf } from './filing.ts';
import { findMember } from './find-member.ts';
import { detailsOfVersion } from './imports.ts';
import { judgedPlaces, listJudgements, putJudgement } from './judgements.ts';
import { openLikenesses } from './likenesses.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { newId as randomId } from './new-id.ts';
import {
  addCleanedUp,
  addCorrected,
  addReread,
  deleteVersion,
  makeVersionOf,
  takeOutVersion,
  versionToReread,
} from './new-versions.ts';
import { noteOf, putNote } from './notes.ts';
import { type Notice, notices } from './notices.ts';
import { readOriginal, sha256Of } from './originals.ts';
import {
  insertPassage,
  listPassages,
  markPassage,
  passageById,
  type FoundPassage,
  retitlePassage,
} from './passages.ts';
import { libraryPaths } from './paths.ts';
import { textOfRanges, tidyRanges } from './ranges.ts';
import { LibrarySearch, type SearchOptions } from './search/library-search.ts';
import { asPhrase, hitsAsCsv, MOST_QUERIES, queriesOf } from './search/many-queries.ts';
import { readSeeds } from './seeds.ts';
import { markSeedLoaded, wasSeedLoaded } from './seeds-loaded.ts';
import { putSettings, readSettings } from './settings.ts';
import {
  type FoundSource,
  listSources,
  markSource,
  sourceById,
  sourcesBySha256,
  updateSourceFacts,
  withMetadata,
} from './sources.ts';
import { openStoredDatabase, type StoredDatabase } from './stored-database.ts';
import { conflictCopies, synchronisedBy } from './synchronised.ts';
import { listTrash } from './trash.ts';
import { titleOfVersion } from './version-label.ts';
import {
  digestTexts,
  type FoundVersion,
  markVersion,
  sourceOfVersion,
  versionById,
  versionFacts,
} from './versions.ts';

/** The calls that read files, which the program has done in a process of its own. */
type FileCall =
  | 'addFiles'
  | 'addAddress'
  | 'zoteroItems'
  | 'addZotero'
  | 'textOfHtml'
  | 'reread'
  | 'tablePreview'
  | 'pageImage';

/** The calls of the contract that the library answers; the others are the program's own. */
type LibraryCall = Exclude<
  CallName,
  | 'appInfo'
  | 'saveDossier'
  | 'overview'
  | 'searchTexts'
  | 'whereElse'
  | 'emptyTrash'
  | 'restoreBackup'
  | 'searchMany'
  | 'proposals'
  | FileCall
>;

/**
 * A library of sources. Every call is synchronous and takes input that the contract's schema has let through; what it
 * changed is on the disk when it returns. A refused call throws a {@link Refusal} and has changed nothing.
 */
export type Library = { readonly [N in LibraryCall]: (input: Parsed<N>) => Result<N> } & {
  readonly overview: (input?: Parsed<'overview'>) => Result<'overview'>;
  /** Searches the texts; those that are not in the index yet are brought into it a few at a time, and others have their turn between. */
  readonly searchTexts: (input: Parsed<'searchTexts'>) => Promise<Result<'searchTexts'>>;
  /** Sentences that say the same or otherwise; judged a few at a time. */
  readonly whereElse: (input: Parsed<'whereElse'>) => Promise<Result<'whereElse'>>;
  /** What could be compared; texts are read a few at a time. */
  readonly proposals: (input: Parsed<'proposals'>) => Promise<Result<'proposals'>>;
  /** Searches for each of a list, one after the other. */
  readonly searchMany: (input: Parsed<'searchMany'>) => Promise<Result<'searchMany'>>;
  /** Writes the library into one file at a path; answers how many originals were missing. See `copying.ts`. */
  readonly copyTo: (path: string) => number;
  /** Merges the copy at a path. */
  readonly mergeFrom: (path: string) => Merged;
  /** Erases all that is in the trash; see `erasing.ts`. */
  readonly emptyTrash: (input?: Parsed<'emptyTrash'>) => Promise<Result<'emptyTrash'>>;
  /** Puts a backup in the place of what is there; see `StoredDatabase.restore`. */
  readonly restoreBackup: (input: Parsed<'restoreBackup'>) => Promise<Result<'restoreBackup'>>;
  /** The same, however long texts must be read for who speaks in them. */
  readonly searchPatiently: (query: string, options?: SearchOptions) => Promise<Result<'searchTexts'>>;
  /** The same as `searchTexts` at once, with those speakers alone that are known; see `search/search-texts.ts`. */
  readonly searchAll: (query: string, options?: SearchOptions) => Result<'searchTexts'>;
  /** Adds what was read from files, in one change; what was read from the very same bytes before is not added twice. */
  readonly addDocuments: (documents: readonly NewDocument[]) => AddedSource[];
  /** The sources that were read from these bytes; null when there are none, or when one of them was deleted. */
  readonly sourcesOfBytes: (bytes: Uint8Array) => SourceRecord[] | null;
  /** The version of a source that can be read again, with the bytes it was read from; null for none. */
  readonly toReread: (input: {
    readonly id: string;
  }) => { readonly version: FoundVersion; readonly bytes: Uint8Array } | null;
  /** Adds what was read again as a version of its source, with what was done in words. */
  readonly addReread: (
    id: string,
    version: FoundVersion,
    document: ImportedDocument,
    note: string,
  ) => SourceRecord;
  /** The file that a version was read from, under its name; null when it is not there. */
  readonly originalOfVersion: (
    versionId: string,
  ) => { readonly name: string; readonly bytes: Uint8Array } | null;
  /** Fills what is not known of sources with what a bibliography says. */
  readonly describe: (file: string, works: readonly DescribedWork[]) => DescribedSources;
  /** What the user should know from the opening, such as that a damaged file was replaced by its previous copy. */
  readonly notices: readonly Notice[];
  /**
   * The text a person means by an id, the beginning of one, a title or a file name; null when there is none.
   *
   * @throws {Refusal} `several-fit` when several do
   */
  readonly find: (wanted: string) => { readonly text: MemberText; readonly source: SourceRecord } | null;
  /** Gives the folder free for others; closing twice does no harm. No other call may follow. */
  readonly close: () => void;
};

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
  /** How files are written; tests give one that fails. */
  readonly disk?: Disk;
}

/**
 * Opens the library in `folder`, and makes one where there is none.
 *
 * @throws {Refusal} `library-newer`, `library-damaged`, `library-in-use`, `library-unopenable`, `file-unreadable`
 */
export async function openLibrary(folder: string, options: LibraryOptions): Promise<Library> {
  const engine = await loadEngine(options.wasmPath);
  const { now = () => new Date(), newId = randomId, readOnly = false, disk = realDisk } = options;
  const stored = openStoredDatabase({
    folder: resolve(folder),
    engine,
    migrations: MIGRATIONS,
    readOnly,
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
      paths: libraryPaths(resolve(folder)),
      engine,
      migrations: MIGRATIONS,
      disk,
      change: (work) => stored.change(work),
      forgetPast: () => stored.forgetPast(),
      instant,
    };
    const erasureNotices = readOnly || !isErasing(stored.db) ? [] : await endedErasures(erasing);
    const seedNotices = loadSeeds(stored, options.seedsFolder, { instant, newId, readOnly });
    return library(stored, {
      instant,
      newId,
      readOnly,
      folder: resolve(folder),
      erasing,
      notices: [
        ...stored.notices,
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

/** Ends an erasure that was cut short; what cannot be erased now is told, and tried again at the next opening. */
async function endedErasures(erasing: ErasingBase): Promise<readonly Notice[]> {
  try {
    await endErasures(erasing);
    return [];
  } catch {
    return [notices.erasingUnfinished()];
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

/** Adds the seeds this library has never had: one that the user deleted stays deleted, one of a later release comes. */
function loadSeeds(stored: StoredDatabase, folder: string, making: Making): readonly Notice[] {
  const { db } = stored;
  const { seeds, notices } = readSeeds(folder, (sha256) => !wasSeedLoaded(db, sha256));
  if (seeds.length === 0) return notices;
  if (!making.readOnly) stored.keepOriginals(seeds.map(({ bytes }) => bytes));
  stored.change((tx) => {
    for (const { file, facts, sha256, bytes } of seeds) {
      if (sourcesBySha256(db, sha256).length === 0) {
        const document = importPlainText({ name: file, bytes });
        insertDocument(tx, making, { facts, document, sha256, origin: 'seed', fileName: file });
      }
      markSeedLoaded(tx, sha256, making.instant());
    }
  });
  return notices;
}

/** Of so many sources of each of many searches the places are counted. */
const MOST_HITS_EACH = 200;

function queryHit({
  source: { id, versionId, title, outlet, author, published },
  places,
  snippet: { text, start, hits },
}: Extract<SearchHit, { kind: 'source' }>): QueryHits['hits'][number] {
  const [first] = hits;
  return {
    source: { id, versionId, title, outlet, author, published },
    places,
    snippet: text,
    first: first === undefined ? null : { start: start + first.start, end: start + first.end },
  };
}

/** So many sentences the engine is asked about, when nothing else is wished. */
const MOST_JUDGED = 12;

/** So long texts are read for who speaks in them, in milliseconds, before a search is answered with what is known by then. */
const SPEAKERS_READ_FOR = 1_500;

/** Lets what else waits in this process go first. */
const aTurnForOthers = () => new Promise<void>((resolve) => setImmediate(resolve));

function library(
  stored: StoredDatabase,
  making: Making & {
    readonly folder: string;
    readonly erasing: ErasingBase;
    readonly notices: readonly Notice[];
  },
): Library {
  const { db } = stored;
  const { instant, newId } = making;

  const change = <T>(work: (tx: Writable) => T): T => {
    if (making.readOnly) {
      throw new Refusal('library-unwritable', {
        folder: making.folder,
        detail: 'it is open for reading only',
      });
    }
    return stored.change(work);
  };

  // ---- finding, or refusing ----------------------------------------------------------------------------------------

  const anySource = (id: string): FoundSource => {
    const found = sourceById(db, id);
    if (found === null) throw new Refusal('not-found', { what: 'source' });
    return found;
  };
  const liveSource = (id: string): SourceRecord => {
    const { source, deleted } = anySource(id);
    if (deleted) throw new Refusal('not-found', { what: 'source' });
    return source;
  };
  const originals = libraryPaths(making.folder).originals;
  const readVersion = (id: string): FoundVersion | null =>
    versionById(db, id, (sha256) => readOriginal(originals, sha256));
  const liveVersion = (id: string) => {
    const version = readVersion(id);
    if (version === null || version.deleted) throw new Refusal('not-found', { what: 'source' });
    return { version, source: liveSource(version.sourceId) };
  };
  const anyPassage = (id: string): FoundPassage => {
    const found = passageById(db, id);
    if (found === null) throw new Refusal('not-found', { what: 'passage' });
    return found;
  };
  const livePassage = (id: string): PassageRecord => {
    const { passage, deleted, sourceDeleted } = anyPassage(id);
    if (deleted || sourceDeleted) throw new Refusal('not-found', { what: 'passage' });
    return passage;
  };
  const anyComparison = (id: string): FoundComparison => {
    const found = comparisonById(db, id);
    if (found === null) throw new Refusal('not-found', { what: 'comparison' });
    return found;
  };
  /** One that may be written to: work in it is kept even while a member of it is deleted, since that can be undone. */
  const undeletedComparison = (id: string) => {
    const { comparison, deleted } = anyComparison(id);
    if (deleted) throw new Refusal('not-found', { what: 'comparison' });
    return comparison;
  };
  const namedVersion = (source: SourceRecord, id: string): Named =>
    id === source.versionId ? source : { title: titleOfVersion(source, id) };
  /** By member, in one word for kind and id; a comparison that the user gave no title goes by them. */
  const namesOfMembers = (sources: readonly SourceRecord[]): ReadonlyMap<string, Named> =>
    new Map([
      ...sources.flatMap((source) =>
        source.versions.map(({ id }): [string, Named] => [`version ${id}`, namedVersion(source, id)]),
      ),
      ...listPassages(db).map(({ id, title }): [string, Named] => [`passage ${id}`, { title }]),
    ]);
  const nameOf = ({ kind, id }: Member): Named | undefined => {
    if (kind === 'passage') {
      const found = passageById(db, id);
      return found === null || found.deleted || found.sourceDeleted
        ? undefined
        : { title: found.passage.title };
    }
    const sourceId = sourceOfVersion(db, id);
    const found = sourceId === null ? null : sourceById(db, sourceId);
    const isThere =
      found !== null && !found.deleted && found.source.versions.some((version) => version.id === id);
    return isThere ? namedVersion(found.source, id) : undefined;
  };
  const titled = <C extends { readonly title: string; readonly members: readonly Member[] }>(
    comparison: C,
    name: (member: Member) => Named | undefined = nameOf,
  ): C => {
    if (comparison.title !== '') return comparison;
    const known = comparison.members.map((member) => name(member) ?? { title: 'a deleted text' });
    return { ...comparison, title: comparisonTitle(namesInTitle(known)) };
  };
  const comparisonRecord = (id: string): ComparisonRecord => {
    const { comparison, deleted, hidden } = anyComparison(id);
    if (deleted || hidden) throw new Refusal('not-found', { what: 'comparison' });
    const places = judgedPlaces(db, id);
    const judgements = listJudgements(db, id).map((judgement) => {
      const stood = places.get(judgement.findingId);
      return stood ? { ...judgement, places: stood } : judgement;
    });
    return { ...titled(comparison), note: noteOf(db, id), judgements };
  };
  const summaryOf = (id: string): ComparisonSummary => {
    const summary = comparisonSummary(db, id);
    if (summary === null) throw new Refusal('not-found', { what: 'comparison' });
    return titled(summary);
  };

  /** Pages or times, and what was mended, for those texts that have any. */
  const detailsFor = (versionId: string) => {
    const { locators = [], mended = [] } = detailsOfVersion(db, versionId) ?? {};
    return { ...(locators.length > 0 && { locators }), ...(mended.length > 0 && { mended }) };
  };

  const memberText = (member: Member): MemberText => {
    if (member.kind === 'version') {
      const { version, source } = liveVersion(member.id);
      return {
        member: { kind: 'version', id: version.id },
        sourceId: source.id,
        versionId: version.id,
        title: titleOfVersion(source, version.id),
        text: version.text,
        stretches: [{ start: 0, end: version.text.length, versionStart: 0 }],
        ...detailsFor(version.id),
      };
    }
    const passage = livePassage(member.id);
    const { version, source } = liveVersion(passage.versionId);
    return {
      member: { kind: 'passage', id: passage.id },
      sourceId: source.id,
      versionId: version.id,
      title: passage.title,
      ...textOfRanges(passage.ranges, version.text),
      versionText: version.text,
      ...detailsFor(version.id),
    };
  };

  const search = new LibrarySearch(db, readVersion);
  const searchAll = (query: string, options?: SearchOptions): SearchResults => {
    search.catchUp();
    const results = search.search(query, options);
    return {
      ...results,
      hits: results.hits.map((hit) =>
        hit.kind === 'comparison' ? { ...hit, comparison: titled(hit.comparison) } : hit,
      ),
    };
  };
  /** Reads texts for who speaks in them, one after the other, until so many milliseconds have gone by. */
  const readSpeakers = async (versions: readonly string[], milliseconds: number): Promise<void> => {
    if (versions.length === 0) return;
    // The engine is loaded when it is first needed here.
    const { speakersInText } = await import('./search/speakers-in-text.ts');
    // The grammar is read with the first text, which does not count.
    let until = Infinity;
    for (const [at, id] of versions.entries()) {
      const version = readVersion(id);
      const language = version && (sourceById(db, version.sourceId)?.source.language ?? null);
      search.knowSpeakers(id, version === null ? [] : speakersInText(version.text, language));
      if (at === 0) until = performance.now() + milliseconds;
      if (performance.now() > until) return;
      await aTurnForOthers();
    }
  };

  const copying: CopyingBase = { ...making.erasing, stored, change, newId };
  const mergeFrom = (path: string): Merged => {
    const merged = mergeCopy(copying, path);
    search.forget();
    adding.likenesses.forget();
    return merged;
  };

  /** The sources of a comparison, in one word. */
  const setOfSources = (members: readonly Member[]): string =>
    [
      ...new Set(
        members.flatMap(({ kind, id }) =>
          kind === 'version'
            ? (sourceOfVersion(db, id) ?? [])
            : (passageById(db, id)?.passage.sourceId ?? []),
        ),
      ),
    ]
      .sort()
      .join(' ');

  const adding: Adding = {
    stored,
    making,
    change,
    liveSource,
    likenesses: openLikenesses(db),
    version: readVersion,
  };
  const addAll = (documents: readonly NewDocument[]): AddedSource[] => {
    const added = addDocuments(adding, documents);
    for (const { source, alreadyThere } of added) if (!alreadyThere) search.touchSource(source.id);
    return added;
  };

  return {
    notices: making.notices,

    overview: () => {
      const sources = listSources(db);
      const names = namesOfMembers(sources);
      return {
        sources,
        passages: listPassages(db),
        comparisons: listComparisons(db).map((comparison) =>
          titled(comparison, ({ kind, id }) => names.get(`${kind} ${id}`)),
        ),
        filing: filingOf(db),
        settings: readSettings(db),
      };
    },

    saveSettings: (settings) =>
      change((tx) => {
        putSettings(tx, settings);
        return readSettings(db);
      }),

    addDocuments: addAll,

    sourcesOfBytes(bytes) {
      const known = sourcesBySha256(db, sha256Of(bytes));
      return known.length === 0 || known.some(({ deleted }) => deleted)
        ? null
        : known.map(({ source }) => source);
    },

    addText: ({ text, metadata }) =>
      addAll([
        { document: importPaste(text), bytes: Buffer.from(text, 'utf8'), origin: 'paste', metadata },
      ])[0]!,

    cleanUpOffers({ id }) {
      const source = liveSource(id);
      return cleanUpOffers(readVersion(source.versionId)!.text, source.language ?? 'und');
    },

    cleanUp: ({ id, kinds }) => addCleanedUp(adding, liveSource(id), kinds),

    versionChanges({ from, to }) {
      const [before, after] = [liveVersion(from), liveVersion(to)];
      return versionChanges(before.version.text, after.version.text, after.source.language ?? undefined);
    },

    makeVersionOf: ({ id, of }) => makeVersionOf(adding, liveSource(id), liveSource(of)),

    takeOutVersion({ versionId }) {
      const { source } = liveVersion(versionId);
      search.touchSource(source.id);
      return takeOutVersion(adding, versionId);
    },

    deleteVersion({ versionId }) {
      const { source } = liveVersion(versionId);
      search.touchSource(source.id);
      return deleteVersion(adding, source, versionId);
    },

    restoreVersion: ({ versionId }) =>
      change((tx) => {
        const version = versionFacts(db, versionId);
        if (version === null) throw new Refusal('not-found', { what: 'source' });
        search.touchSource(version.sourceId);
        if (version.deleted) markVersion(tx, versionId, null);
        return liveSource(version.sourceId);
      }),

    correctText: ({ id, text }) => addCorrected(adding, liveSource(id), text),

    carryOffer: ({ versionId }) =>
      carryOffer(db, readVersion, liveVersion(versionId).source, versionId, titled),

    carry({ versionId, ...chosen }) {
      const carried = carry(adding, liveVersion(versionId).source, versionId, chosen);
      for (const id of carried.comparisons) search.touchComparison(id);
      return carried;
    },

    toReread({ id }) {
      const version = versionToReread(adding, liveSource(id));
      const bytes = version && readOriginal(originals, version.sha256);
      return version && bytes ? { version, bytes } : null;
    },

    addReread: (id, version, document, note) => addReread(adding, liveSource(id), version, document, note),

    importDetails: ({ id }) => detailsOfVersion(db, liveSource(id).versionId),

    editSource: ({ id, metadata }) =>
      change((tx) => {
        const before = liveSource(id);
        updateSourceFacts(tx, before, withMetadata(before, metadata));
        search.touchSource(id);
        return liveSource(id);
      }),

    deleteSource: ({ id }) =>
      change((tx) => {
        if (!anySource(id).deleted) markSource(tx, id, instant());
        return null;
      }),

    restoreSource: ({ id }) =>
      change((tx) => {
        if (anySource(id).deleted) markSource(tx, id, null);
        return liveSource(id);
      }),

    memberText: ({ member }) => memberText(member),

    async searchTexts({ query, limit, typing }) {
      while (search.step()) await aTurnForOthers();
      search.catchUp();
      await readSpeakers(search.unreadSpeakers(query, typing), SPEAKERS_READ_FOR);
      return searchAll(query, { ...(limit && { limit }), ...(typing && { typing }) });
    },

    async searchPatiently(query, options = {}) {
      search.catchUp();
      await readSpeakers(search.unreadSpeakers(query, options.typing), Infinity);
      return searchAll(query, options);
    },

    searchAll,

    async searchMany({ list, form }) {
      const queries = queriesOf(list, form);
      if (queries.length > MOST_QUERIES)
        throw new Refusal('queries-too-many', { count: String(queries.length) });
      while (search.step()) await aTurnForOthers();
      search.catchUp();
      const results: QueryHits[] = [];
      for (const query of queries) {
        const words = asPhrase(query);
        await readSpeakers(search.unreadSpeakers(words), Infinity);
        const { hits, sources } = searchAll(words, { limit: MOST_HITS_EACH });
        results.push({
          query,
          total: sources.length,
          hits: hits.flatMap((hit) => (hit.kind === 'source' ? [queryHit(hit)] : [])),
        });
        await aTurnForOthers();
      }
      return { results, csv: hitsAsCsv(results) };
    },

    async proposals() {
      const { ProposalReader } = await import('./search/proposals.ts');
      const reader = new ProposalReader();
      for (const { id, versionId, published } of listSources(db)) {
        // One that was deleted meanwhile is left out.
        const version = readVersion(versionId);
        if (version !== null && !version.deleted) reader.add({ id, text: version.text, published });
        await aTurnForOthers();
      }
      const compared = new Set(listComparisons(db).map(({ members }) => setOfSources(members)));
      return reader.proposals().filter(({ sources }) => !compared.has(sources.toSorted().join(' ')));
    },

    async whereElse({ sentence, versionId, limit = MOST_JUDGED }) {
      while (search.step()) await aTurnForOthers();
      search.catchUp();
      const own = versionId ?? null;
      // The engine is loaded when it is first needed here.
      const { candidatesFor } = await import('./search/where-else.ts');
      const { judgeSentence } = await import('./search/judge-sentence.ts');
      const candidates = candidatesFor(sentence, { search, db, own });
      const judged: SaidElsewhere[] = [];
      for (const candidate of candidates.slice(0, limit)) {
        judged.push({ ...candidate, ...judgeSentence(sentence, candidate.place.quote) });
        await aTurnForOthers();
      }
      const rank = { differs: 0, agrees: 1, similar: 2 };
      const found = judged.sort((a, b) => rank[a.stands] - rank[b.stands] || b.likeness - a.likeness);
      return { found, more: candidates.length - judged.length };
    },

    ...filingCalls({ db, change, newId, instant }),

    backups: () => listBackups(libraryPaths(making.folder)),

    async restoreBackup({ name }) {
      const paths = libraryPaths(making.folder);
      // Only what is listed is read: the name comes from outside.
      if (!allBackupNames(paths).includes(name)) throw new Refusal('not-found', { what: 'backup' });
      await stored.restore(readFileSync(join(paths.backups, name)));
      search.forget();
      adding.likenesses.forget();
      return null;
    },

    saveCopy() {
      const path = newCopyPath(copying.paths, instant());
      const missing = saveCopy(copying, path);
      return { path, bytes: statSync(path).size, missing };
    },

    copyTo: (path) => saveCopy(copying, path),

    copies: () => ({ folder: copying.paths.copies, copies: listCopies(copying.paths) }),

    mergeCopy({ name }) {
      // Only what is listed is read: the name comes from outside.
      if (!listCopies(copying.paths).some((copy) => copy.name === name))
        throw new Refusal('not-found', { what: 'copy' });
      return mergeFrom(join(copying.paths.copies, name));
    },

    mergeFrom: (path) => mergeFrom(path),

    trash: () => listTrash(db),

    async emptyTrash() {
      const erased = await emptyTrash({ ...making.erasing, change });
      if (erased === null) return null;
      search.forget();
      adding.likenesses.forget();
      return erased;
    },

    makePassage: ({ versionId, title, ranges }) =>
      change((tx) => {
        const { version } = liveVersion(versionId);
        const tidy = tidyRanges(ranges, version.text);
        const words = countWords(textOfRanges(tidy, version.text).text);
        const id = newId();
        insertPassage(tx, { id, versionId, title, ranges: tidy, words, createdAt: instant() });
        return livePassage(id);
      }),

    renamePassage: ({ id, title }) =>
      change((tx) => {
        if (livePassage(id).title !== title) retitlePassage(tx, id, title);
        return livePassage(id);
      }),

    deletePassage: ({ id }) =>
      change((tx) => {
        if (!anyPassage(id).deleted) markPassage(tx, id, instant());
        return null;
      }),

    restorePassage: ({ id }) =>
      change((tx) => {
        if (anyPassage(id).deleted) markPassage(tx, id, null);
        return anyPassage(id).passage;
      }),

    openComparison({ members, from }) {
      for (const member of members) memberText(member);
      if (new Set(members.map(({ kind, id }) => `${kind} ${id}`)).size < members.length) {
        throw new Refusal('bad-input', { detail: 'a text is named twice' });
      }
      const existing = comparisonOf(db, members);
      if (existing !== null && (from === undefined || from === existing)) return comparisonRecord(existing);
      return change((tx) => {
        const id = existing ?? newId();
        const createdAt = instant();
        if (existing === null)
          insertComparison(tx, {
            id,
            // None until the user gives one: it is told from what its members are called.
            title: '',
            members,
            view: {},
            createdAt,
            updatedAt: createdAt,
          });
        if (from !== undefined && continueWork(tx, undeletedComparison(from).id, id, createdAt))
          search.touchComparison(id);
        return comparisonRecord(id);
      });
    },

    comparison: ({ id }) => comparisonRecord(id),

    renameComparison: ({ id, title }) =>
      change((tx) => {
        if (undeletedComparison(id).title !== title) {
          retitleComparison(tx, id, title);
          search.touchComparison(id);
          touchComparison(tx, id, instant());
        }
        return summaryOf(id);
      }),

    deleteComparison: ({ id }) =>
      change((tx) => {
        if (!anyComparison(id).deleted) markComparison(tx, id, instant());
        return null;
      }),

    restoreComparison: ({ id }) =>
      change((tx) => {
        if (anyComparison(id).deleted) markComparison(tx, id, null);
        return summaryOf(id);
      }),

    saveView: ({ id, view }) =>
      change((tx) => {
        const kept = JSON.parse(JSON.stringify(view)) as typeof view;
        if (!isDeepStrictEqual(undeletedComparison(id).view, kept)) setComparisonView(tx, id, kept);
        return null;
      }),

    saveNote: ({ id, markdown, revision }) =>
      change((tx) => {
        undeletedComparison(id);
        const note = noteOf(db, id);
        // The same words again, for instance after an answer that got lost, are no conflict.
        if (note.markdown === markdown) return note;
        if (note.revision !== revision) throw new Refusal('note-changed-elsewhere');
        search.touchComparison(id);
        putNote(tx, id, { markdown, revision: revision + 1 }, instant());
        touchComparison(tx, id, instant());
        return noteOf(db, id);
      }),

    judge: ({ id, findingId, verdict, reason, says, places }) =>
      change((tx) => {
        undeletedComparison(id);
        const before = listJudgements(db, id).find((judgement) => judgement.findingId === findingId);
        if (before?.verdict === verdict && before.reason === reason && before.says === says) return before;
        const judgement = { findingId, verdict, reason, says, judgedAt: instant() };
        search.touchComparison(id);
        putJudgement(tx, id, judgement, places ?? null);
        touchComparison(tx, id, judgement.judgedAt);
        return judgement;
      }),

    originalOfVersion(versionId) {
      const { version } = liveVersion(versionId);
      const bytes = readOriginal(originals, version.sha256);
      return bytes && { name: version.fileName ?? 'The pasted text', bytes };
    },

    describe(file, works) {
      const described = describeSources(adding, file, works);
      for (const { id } of described.filled) search.touchSource(id);
      return described;
    },

    find(wanted) {
      const member = findMember(wanted, listSources(db), listPassages(db));
      if (member === null) return null;
      const text = memberText(member);
      return { text, source: liveSource(text.sourceId) };
    },

    close: () => stored.close(),
  };
}
