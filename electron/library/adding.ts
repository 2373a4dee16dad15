/** What comes into a library: texts that were read from files, pages and pastes. */
import type { AddedSource, InvestigationRecord, Parsed, SourceRecord } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import type { ImportedDocument } from '../importers/index.ts';
import { countWords } from './count-words.ts';
import type { Database, Writable } from './database.ts';
import { insertDetails } from './imports.ts';
import { investigate, investigationById, openInvestigation } from './investigations.ts';
import type { Likenesses } from './likenesses.ts';
import { sha256Of } from './originals.ts';
import { insertPassage } from './passages.ts';
import { tidyRanges } from './ranges.ts';
import {
  insertSource,
  markSource,
  sourceByReading,
  type SourceFacts,
  updateSourceFacts,
  withMetadata,
} from './sources.ts';
import type { StoredDatabase } from './stored-database.ts';
import { type FoundVersion, insertVersion, markVersion, versionByReading } from './versions.ts';

/** A text that was read from a file, a page or a paste, and the bytes it was read from. */
export interface NewDocument {
  readonly document: ImportedDocument;
  readonly bytes: Uint8Array;
  readonly origin: 'file' | 'paste';
  /** What the user says of it, laid over what the file says. */
  readonly metadata?: Parsed<'addText'>['metadata'];
}

export interface Making {
  readonly instant: () => string;
  readonly newId: () => string;
  readonly readOnly: boolean;
}

/** What adding needs of a library: where it is stored, and its ways of changing and of finding. */
export interface Adding {
  readonly stored: StoredDatabase;
  readonly making: Making;
  readonly change: <T>(work: (tx: Writable) => T) => T;
  readonly liveSource: (id: string) => SourceRecord;
  readonly likenesses: Likenesses;
  /** A version with its text, made anew from its original where it was altered; see `versionById`. */
  readonly version: (id: string) => FoundVersion | null;
}

interface NewSource {
  readonly facts: SourceFacts;
  readonly document: Pick<ImportedDocument, 'text' | 'reading' | 'details' | 'sections'>;
  readonly sha256: string;
  readonly origin: SourceRecord['origin'];
  readonly fileName: string | null;
}

/** Writes a source with its first version, how that was read, and a passage for each of its sections; answers the id. */
export function insertDocument(db: Writable, { instant, newId }: Making, source: NewSource): string {
  const id = newId();
  const versionId = newId();
  const addedAt = instant();
  const { facts, document, sha256, origin, fileName } = source;
  const { text, reading, details, sections } = document;
  insertSource(db, { ...facts, id, origin, fileName, addedAt });
  const words = countWords(text);
  insertVersion(db, { id: versionId, sourceId: id, text, words, sha256, reading, addedAt, fileName });
  insertDetails(db, versionId, details);
  for (const { title, start, end } of sections) {
    const ranges = tidyRanges([{ start, end }], text);
    const passage = { id: newId(), versionId, title, ranges, createdAt: addedAt };
    insertPassage(db, { ...passage, words: countWords(text.slice(start, end)) });
  }
  return id;
}

/** What a file says of its text. */
const factsOf = (document: ImportedDocument): SourceFacts => ({
  title: document.title,
  outlet: document.outlet ?? null,
  author: document.author ?? null,
  published: document.published ?? null,
  publishedNote: null,
  url: document.url ?? null,
  language: document.language ?? null,
});

/** Where what is added is gathered: the investigation that is open, the one of an id, or, with null, none. */
export type Gathering = { readonly open: true } | { readonly id: string } | null;

/** @throws {Refusal} `not-found` */
function investigationOf(db: Database, gathering: Gathering): InvestigationRecord | null {
  if (gathering === null) return null;
  if ('open' in gathering) return openInvestigation(db);
  const found = investigationById(db, gathering.id);
  if (found === null || found.deleted) throw new Refusal('not-found', { what: 'investigation' });
  return found.investigation;
}

/** Gathers sources that are there in the investigation that is open. */
export function gatherSources({ stored: { db }, change }: Adding, ids: readonly string[]): void {
  const investigation = openInvestigation(db);
  if (investigation === null || ids.every((id) => investigation.sources.includes(id))) return;
  change((tx) => investigate(tx, investigation.id, ids));
}

/** Adds sources, unless they are there; one of the same bytes that was deleted comes back. All of them are gathered. */
export function addDocuments(
  { stored, making, change, liveSource, likenesses }: Adding,
  documents: readonly NewDocument[],
  gathering: Gathering = { open: true },
): AddedSource[] {
  const { db } = stored;
  const investigation = investigationOf(db, gathering);
  const isGathered = (source: string) => investigation?.sources.includes(source) ?? true;
  const wanted = documents.map((one) => ({ ...one, sha256: sha256Of(one.bytes) }));
  const find = ({ sha256, document }: (typeof wanted)[number]) =>
    sourceByReading(db, sha256, document.reading);
  const deletedVersion = ({ sha256, document }: (typeof wanted)[number]) => {
    const version = versionByReading(db, sha256, document.reading);
    return version?.deleted ? version : null;
  };
  const isThere = (one: (typeof wanted)[number]) =>
    find(one)?.deleted === false && deletedVersion(one) === null;
  if (!making.readOnly) {
    const fresh = wanted.filter((one) => !isThere(one)).map(({ bytes }) => bytes);
    if (fresh.length > 0) stored.keepOriginals(fresh);
  }
  const add = (one: (typeof wanted)[number], tx: Writable): AddedSource => {
    const { document, metadata = {}, sha256, origin } = one;
    const same = find(one);
    if (isThere(one)) return { source: same!.source, alreadyThere: true, warnings: [], like: null };
    let id: string;
    if (same === null) {
      const facts = withMetadata(factsOf(document), metadata);
      const fileName = origin === 'file' ? document.fileName : null;
      id = insertDocument(tx, making, { facts, document, sha256, origin, fileName });
    } else {
      id = same.source.id;
      const version = deletedVersion(one);
      if (version !== null) markVersion(tx, version.id, null);
      if (same.deleted) markSource(tx, id, null);
      updateSourceFacts(tx, same.source, withMetadata(same.source, metadata));
    }
    const source = liveSource(id);
    const like = same === null ? likenesses.of(source, document.text) : null;
    return { source, alreadyThere: false, warnings: document.warnings, like };
  };
  if (wanted.every(isThere) && wanted.every((one) => isGathered(find(one)!.source.id)))
    return wanted.map((one) => ({ source: find(one)!.source, alreadyThere: true, warnings: [], like: null }));
  return change((tx) => {
    const added = wanted.map((one) => add(one, tx));
    const ids = added.map(({ source }) => source.id);
    if (investigation !== null) investigate(tx, investigation.id, ids);
    return added;
  });
}
