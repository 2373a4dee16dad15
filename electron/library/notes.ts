import type { Note } from '../bridge/contract.ts';
import type { Database, Writable } from './database.ts';

/** The note of a comparison; one that was never saved is empty, at revision 0. */
export function noteOf(db: Database, comparisonId: string): Note {
  const row = db.get('SELECT markdown, revision FROM notes WHERE comparison_id = ?', comparisonId);
  if (row === undefined) return { markdown: '', revision: 0 };
  return { markdown: row['markdown'] as string, revision: row['revision'] as number };
}

/** What a note was when it was last brought in from another library; null where it never was. */
export function baseOfNote(db: Database, comparisonId: string): string | null {
  return (db.get('SELECT base FROM notes WHERE comparison_id = ?', comparisonId)?.['base'] ?? null) as
    | string
    | null;
}

export function putBaseOfNote(db: Writable, comparisonId: string, base: string): void {
  db.run('UPDATE notes SET base = ? WHERE comparison_id = ? AND base IS NOT ?', base, comparisonId, base);
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
