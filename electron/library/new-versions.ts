/** Further versions of a source: cleaned up, corrected, read again, or made of what came as a source of its own. */
import type { CleanUpKind, ImportDetails, MetadataField, SourceRecord } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { cleanUp, importPaste, PLAIN_DETAILS, type ImportedDocument } from '../importers/index.ts';
import type { Adding } from './adding.ts';
import { countWords } from './count-words.ts';
import { detailsOfVersion, insertDetails } from './imports.ts';
import { sha256Of } from './originals.ts';
import type { Writable } from './database.ts';
import { markSource, sourceById, updateSourceFacts } from './sources.ts';
import {
  insertVersion,
  markVersion,
  moveVersion,
  type NewVersion,
  versionByReading,
  versionFacts,
  versionsOfSource,
} from './versions.ts';

/** Of a version that was added before it was kept how versions are read, that it is plain text. */
const detailsOf = ({ stored }: Pick<Adding, 'stored'>, versionId: string) =>
  detailsOfVersion(stored.db, versionId) ?? PLAIN_DETAILS;

/** What was read again, and what the file had said of itself as it was read before. */
export interface Reread {
  readonly document: ImportedDocument;
  readonly was: ImportedDocument | null;
  /** What was done, in words. */
  readonly note: string;
}

type Addition = Pick<NewVersion, 'text' | 'reading' | 'sha256' | 'made' | 'note'> & {
  readonly details: ImportDetails;
};

/** Adds a version behind the others of a source, or brings back the same one that was deleted. */
function addVersion(
  { stored, making, change, liveSource }: Adding,
  source: SourceRecord,
  addition: Addition,
) {
  const { db } = stored;
  const { details, ...version } = addition;
  return change((tx) => {
    const same = versionByReading(db, version.sha256, version.reading);
    if (same !== null) {
      if (same.sourceId !== source.id)
        throw new Refusal('bad-input', { detail: 'this very text stands in the library as another source' });
      if (same.deleted) markVersion(tx, same.id, null);
      retell(tx, source, detailsOf({ stored }, same.id), 1);
      moveVersion(tx, same.id, source.id, same.ownSourceId);
      return liveSource(source.id);
    }
    const id = making.newId();
    insertVersion(tx, {
      ...version,
      id,
      sourceId: source.id,
      words: countWords(version.text),
      addedAt: making.instant(),
      fileName: source.fileName,
    });
    insertDetails(tx, id, details);
    retell(tx, source, details, 1);
    return liveSource(source.id);
  });
}

const FIELDS: readonly MetadataField[] = ['title', 'outlet', 'author', 'published', 'url', 'language'];

/** What of a source is told as its file said it, and what the file now says in its place. */
function retoldOf(source: SourceRecord, { document, was }: Reread): NonNullable<ImportDetails['retold']> {
  if (was === null) return {};
  const changed = FIELDS.filter(
    (field) => source[field] === (was[field] ?? null) && (document[field] ?? null) !== source[field],
  );
  return Object.fromEntries(changed.map((field) => [field, [source[field], document[field] ?? null]]));
}

/** Tells of a source what a version of it changed in that (1), or what it was before (0), but for what the user has changed since. */
function retell(tx: Writable, source: SourceRecord, { retold = {} }: ImportDetails, to: 0 | 1): void {
  const entries = Object.entries(retold) as [MetadataField, readonly [string | null, string | null]][];
  const facts = entries
    .filter(([field, values]) => source[field] === values[1 - to])
    .map(([field, values]) => [field, values[to]] as const);
  if (facts.length > 0) updateSourceFacts(tx, source, { ...source, ...Object.fromEntries(facts) });
}

/** What of a source's details holds what was garbled or invisible in its file, and what it is without. */
function mendedFacts(
  source: SourceRecord,
  kinds: readonly CleanUpKind[],
): NonNullable<ImportDetails['retold']> {
  const inLines = kinds.filter((kind) => kind === 'mojibake' || kind === 'invisible');
  const mend = (fact: string) => cleanUp(fact, source.language ?? 'und', inLines).text.trim();
  return Object.fromEntries(
    (['title', 'outlet', 'author'] as const).flatMap((field) => {
      const fact = source[field];
      const mended = fact === null ? '' : mend(fact);
      return mended === '' || mended === fact ? [] : [[field, [fact, mended] as const]];
    }),
  );
}

/**
 * Adds a version with clean-ups done, in its details too; what was done is kept with it.
 *
 * @throws {Refusal} `bad-input` when there is nothing to clean up
 */
export function addCleanedUp(
  adding: Adding,
  source: SourceRecord,
  kinds: readonly CleanUpKind[],
): SourceRecord {
  const { text, reading, sha256 } = adding.version(source.versionId)!;
  const details = detailsOf(adding, source.versionId);
  const cleaned = cleanUp(text, source.language ?? 'und', kinds);
  if (cleaned.done.length === 0)
    throw new Refusal('bad-input', { detail: 'there is nothing of this kind to clean up' });
  const { recognised: _, ...rest } = details;
  return addVersion(adding, source, {
    text: cleaned.text,
    reading: [reading, `cleaned up: ${[...new Set(kinds)].sort().join(', ')}`].filter(Boolean).join('; '),
    sha256,
    made: 'clean-up',
    note: cleaned.done.join('; '),
    details: {
      ...rest,
      ...movedMarks(details, cleaned.moved),
      mended: [...details.mended, ...cleaned.done],
      retold: mendedFacts(source, kinds),
    },
  });
}

/**
 * Adds a version with a text that the user corrected. Its own bytes are kept, like those of a paste.
 *
 * @throws {Refusal} `file-empty`, or `bad-input` when nothing was changed
 */
export function addCorrected(adding: Adding, source: SourceRecord, corrected: string): SourceRecord {
  const before = adding.version(source.versionId)!;
  const { text } = importPaste(corrected);
  if (text === before.text) throw new Refusal('bad-input', { detail: 'nothing in the text was changed' });
  const bytes = Buffer.from(text, 'utf8');
  if (!adding.making.readOnly) adding.stored.keepOriginals([bytes]);
  const { recognised: _, retold: __, ...details } = detailsOf(adding, source.versionId);
  const note = 'Corrected by hand';
  return addVersion(adding, source, {
    text,
    reading: `corrected: ${source.id}`,
    sha256: sha256Of(bytes),
    made: 'correction',
    note,
    details: {
      ...details,
      ...movedMarks(details, movedBy(before.text, text)),
      mended: [...details.mended, note],
    },
  });
}

/** Where pages and headings stand after a change; a heading of which no word is left is none. */
function movedMarks(
  { locators, headings }: ImportDetails,
  moved: (offset: number) => number,
): Pick<ImportDetails, 'locators' | 'headings'> {
  return {
    locators: locators.map(({ start, label }) => ({ start: moved(start), label })),
    ...(headings && {
      headings: headings
        .map(({ start, end, level }) => ({ start: moved(start), end: moved(end), level }))
        .filter(({ start, end }) => start < end),
    }),
  };
}

/** Where an offset stands after a correction: before it the same, behind it moved along, within it at most at its end. */
function movedBy(before: string, after: string): (offset: number) => number {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  const shorter = Math.min(before.length, after.length) - head;
  let tail = 0;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return (offset) => {
    if (offset <= head) return offset;
    if (offset >= before.length - tail) return offset + after.length - before.length;
    return Math.min(offset, after.length - tail);
  };
}

/**
 * Adds a version that was read from the same bytes as the newest one that was, in another way. What is told of the source as the file said
 * it is told as the file now says it.
 */
export function addReread(
  adding: Adding,
  source: SourceRecord,
  from: { readonly sha256: string },
  reread: Reread,
): SourceRecord {
  const { document, note } = reread;
  const retold = retoldOf(source, reread);
  return addVersion(adding, source, {
    text: document.text,
    reading: document.reading,
    sha256: from.sha256,
    made: 'reading',
    note,
    details: { ...document.details, ...(Object.keys(retold).length > 0 && { retold }) },
  });
}

/** The newest version of a source that was read from a file as it came, and that can be read again. */
export function versionToReread(adding: Adding, source: SourceRecord) {
  const made = [...source.versions].reverse().find(({ made }) => made === 'import' || made === 'reading');
  return made === undefined ? null : adding.version(made.id);
}

/**
 * Makes the versions of one source those of another, behind its own. The source they came as is gone until this is taken back.
 *
 * @throws {Refusal} `bad-input` for a source and itself
 */
export function makeVersionOf(
  { stored, making, change, liveSource }: Adding,
  one: SourceRecord,
  of: SourceRecord,
): SourceRecord {
  if (one.id === of.id) throw new Refusal('bad-input', { detail: 'a source is no version of itself' });
  return change((tx) => {
    for (const { id } of versionsOfSource(stored.db, one.id)) moveVersion(tx, id, of.id, one.id);
    // Where the one was gathered the other is found, too.
    tx.run(
      `INSERT OR IGNORE INTO investigation_sources (source_id, investigation_id)
       SELECT ?, investigation_id FROM investigation_sources WHERE source_id = ?`,
      of.id,
      one.id,
    );
    markSource(tx, one.id, making.instant());
    return liveSource(of.id);
  });
}

/**
 * Makes a version, with all that came with it, the source again that it came as.
 *
 * @throws {Refusal} `bad-input` for a version that did not come as a source
 */
export function takeOutVersion({ stored, change, liveSource }: Adding, versionId: string): SourceRecord {
  const { db } = stored;
  const version = versionFacts(db, versionId);
  const own = version?.ownSourceId ?? null;
  if (version === null || own === null)
    throw new Refusal('bad-input', { detail: 'this version did not come as a source of its own' });
  return change((tx) => {
    for (const { id } of versionsOfSource(db, version.sourceId))
      if (versionFacts(db, id)?.ownSourceId === own) moveVersion(tx, id, own, null);
    if (sourceById(db, own)?.deleted) markSource(tx, own, null);
    return liveSource(own);
  });
}

/**
 * Marks a version as deleted; the one before it is the newest again, and what the deleted one changed in what is told of the source is as
 * it was.
 *
 * @throws {Refusal} `bad-input` for the only one
 */
export function deleteVersion(adding: Adding, source: SourceRecord, versionId: string): SourceRecord {
  const { making, change, liveSource } = adding;
  if (source.versions.length < 2)
    throw new Refusal('bad-input', { detail: 'it is the only version; delete the source instead' });
  return change((tx) => {
    markVersion(tx, versionId, making.instant());
    retell(tx, source, detailsOf(adding, versionId), 0);
    return liveSource(source.id);
  });
}

/**
 * Brings back a version that was deleted.
 *
 * @throws {Refusal} `not-found`
 */
export function restoreVersion(adding: Adding, versionId: string): SourceRecord {
  const { stored, change, liveSource } = adding;
  const version = versionFacts(stored.db, versionId);
  if (version === null) throw new Refusal('not-found', { what: 'source' });
  return change((tx) => {
    if (version.deleted) {
      markVersion(tx, versionId, null);
      retell(tx, liveSource(version.sourceId), detailsOf(adding, versionId), 1);
    }
    return liveSource(version.sourceId);
  });
}
