import type { Note } from '../bridge/contract.ts';
import type { Database, Writable } from './database.ts';

/** The note of a comparison; one that was never saved is empty, at revision 0. */
export function noteOf(db: Database, comparisonId: string): Note {
  const row = db.get('SELECT markdown, revision FROM notes WHERE comparison_id = ?', comparisonId);
  if (row === undefined) return { markdown: '', revision: 0 };
  return { markdown: row['markdown'] as string, revision: row['revision'] as number };
}

export function putNote(db: Writable, comparisonId: string, note: Note, updatedAt: string): void {
  db.run(
    `INSERT INTO notes (comparison_id, markdown, revision, updated_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (comparison_id) DO UPDATE
     SET markdown = excluded.markdown, revision = excluded.revision, updated_at = excluded.updated_at`,
    comparisonId,
    note.markdown,
    note.revision,
    updatedAt,
  );
}
