import type { PassageRecord } from '../bridge/contract.ts';
import type { Database, Value, Writable } from './database.ts';

const SELECT = `
  SELECT p.*, v.source_id, coalesce(s.deleted_at, v.deleted_at) AS source_deleted_at
  FROM passages p
  JOIN versions v ON v.id = p.version_id
  JOIN sources s ON s.id = v.source_id`;

function record(row: Record<string, Value>): PassageRecord {
  return {
    id: row['id'] as string,
    sourceId: row['source_id'] as string,
    versionId: row['version_id'] as string,
    title: row['title'] as string,
    ranges: JSON.parse(row['ranges'] as string) as PassageRecord['ranges'],
    words: row['words'] as number,
    createdAt: row['created_at'] as string,
  };
}

/** The passages that are not deleted, of sources that are not deleted, in the order they were made. */
export function listPassages(db: Database): PassageRecord[] {
  return db
    .all(
      `${SELECT} WHERE p.deleted_at IS NULL AND v.deleted_at IS NULL AND s.deleted_at IS NULL ORDER BY p.number`,
    )
    .map(record);
}

export interface FoundPassage {
  readonly passage: PassageRecord;
  readonly deleted: boolean;
  readonly sourceDeleted: boolean;
}

export function passageById(db: Database, id: string): FoundPassage | null {
  const row = db.get(`${SELECT} WHERE p.id = ?`, id);
  if (row === undefined) return null;
  return {
    passage: record(row),
    deleted: row['deleted_at'] !== null,
    sourceDeleted: row['source_deleted_at'] !== null,
  };
}

export function insertPassage(db: Writable, passage: Omit<PassageRecord, 'sourceId'>): void {
  db.run(
    'INSERT INTO passages (id, version_id, title, ranges, words, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    passage.id,
    passage.versionId,
    passage.title,
    JSON.stringify(passage.ranges),
    passage.words,
    passage.createdAt,
  );
}

export function retitlePassage(db: Writable, id: string, title: string): void {
  db.run('UPDATE passages SET title = ? WHERE id = ?', title, id);
}

/** Marks a passage as deleted at an instant, or, with null, as there again. */
export function markPassage(db: Writable, id: string, deletedAt: string | null): void {
  db.run('UPDATE passages SET deleted_at = ? WHERE id = ?', deletedAt, id);
}
