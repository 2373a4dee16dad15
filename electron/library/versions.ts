import type { VersionMaking, VersionRecord } from '../bridge/contract.ts';
import type { Database, Value } from './database.ts';

export interface VersionText {
  readonly id: string;
  readonly sourceId: string;
  readonly text: string;
  /** Tells it from other texts that were read from the same bytes; '' for the usual way. */
  readonly reading: string;
}

export interface FoundVersion extends VersionText {
  readonly sha256: string;
  readonly fileName: string | null;
  readonly made: VersionMaking;
  readonly addedAt: string;
  readonly deleted: boolean;
  /** The source it came as, when the user made it a version of another. */
  readonly ownSourceId: string | null;
}

export function versionById(db: Database, id: string): FoundVersion | null {
  const row = db.get('SELECT * FROM versions WHERE id = ?', id);
  if (row === undefined) return null;
  return {
    id: row['id'] as string,
    sourceId: row['source_id'] as string,
    text: row['text'] as string,
    reading: row['reading'] as string,
    sha256: row['sha256'] as string,
    fileName: row['file_name'] as string | null,
    made: row['made'] as VersionMaking,
    addedAt: row['added_at'] as string,
    deleted: row['deleted_at'] !== null,
    ownSourceId: row['own_source_id'] as string | null,
  };
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
export function versionByReading(db: Database, sha256: string, reading: string): FoundVersion | null {
  const row = db.get('SELECT id FROM versions WHERE sha256 = ? AND reading = ?', sha256, reading);
  return row === undefined ? null : versionById(db, row['id'] as string);
}

export interface NewVersion extends VersionText {
  readonly words: number;
  readonly sha256: string;
  readonly addedAt: string;
  readonly fileName: string | null;
  readonly made?: VersionMaking;
  readonly note?: string | null;
}

export function insertVersion(db: Database, version: NewVersion): void {
  db.run(
    `INSERT INTO versions (id, source_id, text, words, sha256, reading, added_at, file_name, made, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    version.id,
    version.sourceId,
    version.text,
    version.words,
    version.sha256,
    version.reading,
    version.addedAt,
    version.fileName,
    version.made ?? 'import',
    version.note ?? null,
  );
}

/** Marks a version as deleted at an instant, or, with null, as there again. */
export function markVersion(db: Database, id: string, deletedAt: string | null): void {
  db.run('UPDATE versions SET deleted_at = ? WHERE id = ?', deletedAt, id);
}

/**
 * Puts a version behind those of another source, as its newest, and remembers the source it came as. A version keeps its
 * id, and so everything that was made of it.
 */
export function moveVersion(db: Database, id: string, to: string, ownSourceId: string | null): void {
  db.run(
    `UPDATE versions SET source_id = ?, own_source_id = ?, number = (SELECT max(number) + 1 FROM versions) WHERE id = ?`,
    to,
    ownSourceId,
    id,
  );
}
