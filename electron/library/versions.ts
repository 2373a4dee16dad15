import type { VersionMaking, VersionRecord } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { importPaste, importPlainText } from '../importers/index.ts';
import { type Database, storable, type Value, type Writable } from './database.ts';
import { sha256Of } from './originals.ts';

export interface VersionText {
  readonly id: string;
  readonly sourceId: string;
  readonly text: string;
  /** Tells it from other texts that were read from the same bytes; '' for the usual way. */
  readonly reading: string;
}

/** What is told of a version besides its text. */
export interface VersionFacts extends Omit<VersionText, 'text'> {
  readonly sha256: string;
  readonly fileName: string | null;
  readonly made: VersionMaking;
  readonly addedAt: string;
  readonly deleted: boolean;
  /** The source it came as, when the user made it a version of another. */
  readonly ownSourceId: string | null;
}

export interface FoundVersion extends VersionFacts, VersionText {}

const FACTS = 'id, source_id, reading, sha256, file_name, made, added_at, deleted_at, own_source_id';

const factsOf = (row: Readonly<Record<string, Value>>): VersionFacts => ({
  id: row['id'] as string,
  sourceId: row['source_id'] as string,
  reading: row['reading'] as string,
  sha256: row['sha256'] as string,
  fileName: row['file_name'] as string | null,
  made: row['made'] as VersionMaking,
  addedAt: row['added_at'] as string,
  deleted: row['deleted_at'] !== null,
  ownSourceId: row['own_source_id'] as string | null,
});

/** What is told of a version, deleted or not; its text is not read. */
export function versionFacts(db: Database, id: string): VersionFacts | null {
  const row = db.get(`SELECT ${FACTS} FROM versions WHERE id = ?`, id);
  return row === undefined ? null : factsOf(row);
}

/**
 * A version with its text, which is checked against its digest.
 *
 * @param original the bytes that the version was read from, for making an altered text anew
 * @throws {Refusal} `text-altered`
 */
export function versionById(
  db: Database,
  id: string,
  original: (sha256: string) => Uint8Array | null = () => null,
): FoundVersion | null {
  const row = db.get(`SELECT ${FACTS}, text, text_sha256 FROM versions WHERE id = ?`, id);
  if (row === undefined) return null;
  if (sha256OfText(row['text'] as string) !== row['text_sha256']) {
    const text = textOfOriginal(original(row['sha256'] as string), row['text_sha256'] as string);
    if (text === null) {
      const title = db.get('SELECT title FROM sources WHERE id = ?', row['source_id']!)?.['title'];
      throw new Refusal('text-altered', { title: String(title) });
    }
    row['text'] = text;
  }
  return { ...factsOf(row), text: row['text'] as string };
}

/** The texts of versions that are as their digests say, by id of the version; in one reading. */
export function soundTexts(db: Database, ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = db.all(
    'SELECT id, text, text_sha256 FROM versions WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  const sound = rows.filter(({ text, text_sha256 }) => sha256OfText(text as string) === text_sha256);
  return new Map(sound.map(({ id, text }) => [id as string, text as string]));
}

/** The id of the source that a version is of, or null. */
export function sourceOfVersion(db: Database, id: string): string | null {
  const row = db.get('SELECT source_id FROM versions WHERE id = ?', id);
  return row === undefined ? null : (row['source_id'] as string);
}

/** The source that a source became a version of, however often; itself when it is one still. */
export function ownerOf(db: Database, sourceId: string): string {
  const row = db.get('SELECT source_id FROM versions WHERE own_source_id = ?', sourceId);
  return row === undefined ? sourceId : (row['source_id'] as string);
}

/** sha256 of a text in UTF-8, in hexadecimal. */
export const sha256OfText = (text: string): string => sha256Of(Buffer.from(text, 'utf8'));

/** The text that plain bytes were read to, if it is the one with this digest. */
function textOfOriginal(bytes: Uint8Array | null, textSha256: string): string | null {
  if (bytes === null) return null;
  const readers = [
    () => importPaste(Buffer.from(bytes).toString('utf8')).text,
    () => importPlainText({ name: 'original.txt', bytes }).text,
  ];
  for (const read of readers) {
    try {
      const text = read();
      if (sha256OfText(text) === textSha256) return text;
    } catch {
      // Not read in this way.
    }
  }
  return null;
}

/** Gives every text a digest that has none yet. */
export function digestTexts(tx: Writable): void {
  for (const { id, text } of tx.all('SELECT id, text FROM versions WHERE text_sha256 IS NULL'))
    tx.run('UPDATE versions SET text_sha256 = ? WHERE id = ?', sha256OfText(text as string), id!);
}

/** A version without its text, of a row whose columns that sources have too begin with `version_`. */
export const versionRecord = (row: Readonly<Record<string, Value>>): VersionRecord => ({
  id: row['version_id'] as string,
  words: row['words'] as number,
  sha256: row['sha256'] as string,
  addedAt: row['version_added_at'] as string,
  fileName: row['version_file_name'] as string | null,
  made: row['made'] as VersionMaking,
  note: row['note'] as string | null,
  cameAlone: row['own_source_id'] !== null,
});

/** The versions of a source that are not deleted, the oldest first. */
export function versionsOfSource(db: Database, sourceId: string): VersionRecord[] {
  return db
    .all(
      `SELECT id AS version_id, words, sha256, added_at AS version_added_at, file_name AS version_file_name, made, note,
         own_source_id
       FROM versions WHERE source_id = ? AND deleted_at IS NULL ORDER BY number`,
      sourceId,
    )
    .map(versionRecord);
}

/** The version that was read from these bytes in this way, deleted or not. */
export function versionByReading(db: Database, sha256: string, reading: string): VersionFacts | null {
  const row = db.get(`SELECT ${FACTS} FROM versions WHERE sha256 = ? AND reading = ?`, sha256, reading);
  return row === undefined ? null : factsOf(row);
}

export interface NewVersion extends VersionText {
  readonly words: number;
  readonly sha256: string;
  readonly addedAt: string;
  readonly fileName: string | null;
  readonly made?: VersionMaking;
  readonly note?: string | null;
}

export function insertVersion(db: Writable, version: NewVersion): void {
  db.run(
    `INSERT INTO versions (id, source_id, text, words, sha256, reading, added_at, text_sha256, file_name, made, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    version.id,
    version.sourceId,
    version.text,
    version.words,
    version.sha256,
    version.reading,
    version.addedAt,
    sha256OfText(storable(version.text)),
    version.fileName,
    version.made ?? 'import',
    version.note ?? null,
  );
}

/** Marks a version as deleted at an instant, or, with null, as there again. */
export function markVersion(db: Writable, id: string, deletedAt: string | null): void {
  db.run('UPDATE versions SET deleted_at = ? WHERE id = ?', deletedAt, id);
}

/**
 * Puts a version behind those of another source, as its newest, and remembers the source it came as. A version keeps its
 * id, and so everything that was made of it.
 */
export function moveVersion(db: Writable, id: string, to: string, ownSourceId: string | null): void {
  db.run(
    `UPDATE versions SET source_id = ?, own_source_id = ?, number = (SELECT max(number) + 1 FROM versions) WHERE id = ?`,
    to,
    ownSourceId,
    id,
  );
}
