import type { Database } from './database.ts';

export interface VersionText {
  readonly id: string;
  readonly sourceId: string;
  readonly text: string;
  /** Tells it from other texts that were read from the same bytes; '' for the usual way. */
  readonly reading: string;
}

export function versionById(db: Database, id: string): VersionText | null {
  const row = db.get('SELECT id, source_id, text, reading FROM versions WHERE id = ?', id);
  if (row === undefined) return null;
  return {
    id: row['id'] as string,
    sourceId: row['source_id'] as string,
    text: row['text'] as string,
    reading: row['reading'] as string,
  };
}

export function insertVersion(
  db: Database,
  version: VersionText & {
    readonly words: number;
    readonly sha256: string;
    readonly addedAt: string;
  },
): void {
  db.run(
    'INSERT INTO versions (id, source_id, text, words, sha256, reading, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    version.id,
    version.sourceId,
    version.text,
    version.words,
    version.sha256,
    version.reading,
    version.addedAt,
  );
}
