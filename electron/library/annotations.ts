import type { AnnotatedMatter, AnnotatedPlace, AnnotationRecord, TagColour } from '../bridge/contract.ts';
import type { Database, Value, Writable } from './database.ts';

/** A note or highlight with what a merge needs to know of it. */
export interface StoredAnnotation extends AnnotationRecord {
  /** The `updatedAt` it had when it last came in from another library; null where it never did. */
  readonly base: string | null;
  readonly deleted: boolean;
}

const stored = (row: Record<string, Value>): StoredAnnotation => ({
  id: row['id'] as string,
  investigation: row['investigation_id'] as string | null,
  markdown: row['markdown'] as string,
  colour: row['colour'] as TagColour | null,
  tags: JSON.parse(row['tags'] as string) as string[],
  places: JSON.parse(row['places'] as string) as AnnotatedPlace[],
  about: row['about'] === null ? null : (JSON.parse(row['about'] as string) as AnnotatedMatter),
  author: row['author'] as string,
  createdAt: row['created_at'] as string,
  updatedAt: row['updated_at'] as string,
  base: row['base'] as string | null,
  deleted: row['deleted_at'] !== null,
});

/** As the window is told of it. */
export function annotationRecord({
  base: _base,
  deleted: _deleted,
  ...record
}: StoredAnnotation): AnnotationRecord {
  return record;
}

/** The notes and highlights that are not deleted and whose texts are not, the oldest first. */
export function listAnnotations(db: Database): StoredAnnotation[] {
  return db
    .all(
      `SELECT * FROM annotations a WHERE deleted_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM json_each(a.places) p JOIN versions v ON v.id = p.value ->> 'versionId'
         JOIN sources s ON s.id = v.source_id WHERE v.deleted_at IS NOT NULL OR s.deleted_at IS NOT NULL)
       ORDER BY number`,
    )
    .map(stored);
}

export function annotationById(db: Database, id: string): StoredAnnotation | null {
  const row = db.get('SELECT * FROM annotations WHERE id = ?', id);
  return row === undefined ? null : stored(row);
}

/** Writes one, in place of an earlier state of it. */
export function putAnnotation(tx: Writable, one: Omit<StoredAnnotation, 'deleted'>): void {
  tx.run(
    `INSERT INTO annotations (id, investigation_id, markdown, colour, tags, places, about, author, created_at, updated_at, base)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET markdown = excluded.markdown, colour = excluded.colour, tags = excluded.tags,
       places = excluded.places, about = excluded.about, author = excluded.author, updated_at = excluded.updated_at,
       base = excluded.base`,
    one.id,
    one.investigation,
    one.markdown,
    one.colour,
    JSON.stringify(one.tags),
    JSON.stringify(one.places),
    one.about === null ? null : JSON.stringify(one.about),
    one.author,
    one.createdAt,
    one.updatedAt,
    one.base,
  );
}

/** Marks one as deleted at an instant, or, with null, as there again. */
export function markAnnotation(tx: Writable, id: string, deletedAt: string | null): void {
  tx.run('UPDATE annotations SET deleted_at = ? WHERE id = ?', deletedAt, id);
}

export interface PictureRow {
  readonly sha256: string;
  readonly type: string;
  readonly bytes: number;
  readonly addedAt: string;
}

export const listPictures = (db: Database): PictureRow[] =>
  db.all('SELECT sha256, type, bytes, added_at FROM pictures ORDER BY sha256').map((row) => ({
    sha256: row['sha256'] as string,
    type: row['type'] as string,
    bytes: row['bytes'] as number,
    addedAt: row['added_at'] as string,
  }));

export function putPicture(tx: Writable, { sha256, type, bytes, addedAt }: PictureRow): void {
  tx.run(
    'INSERT OR IGNORE INTO pictures (sha256, type, bytes, added_at) VALUES (?, ?, ?, ?)',
    sha256,
    type,
    bytes,
    addedAt,
  );
}
