import type { SavedSearch } from '../bridge/contract.ts';
import type { Database, Value, Writable } from './database.ts';

const record = (row: Record<string, Value>): SavedSearch => ({
  id: row['id'] as string,
  name: row['name'] as string,
  query: row['query'] as string,
});

/** The saved searches that are not deleted, in the order they were made. */
export function listSavedSearches(db: Database): SavedSearch[] {
  return db.all('SELECT * FROM saved_searches WHERE deleted_at IS NULL ORDER BY number').map(record);
}

/** A saved search, deleted or not; null when there is none. */
export function savedSearchById(
  db: Database,
  id: string,
): { readonly search: SavedSearch; readonly deleted: boolean } | null {
  const row = db.get('SELECT * FROM saved_searches WHERE id = ?', id);
  return row === undefined ? null : { search: record(row), deleted: row['deleted_at'] !== null };
}

export function insertSavedSearch(tx: Writable, search: SavedSearch & { readonly createdAt: string }): void {
  tx.run(
    'INSERT INTO saved_searches (id, name, query, created_at) VALUES (?, ?, ?, ?)',
    search.id,
    search.name,
    search.query,
    search.createdAt,
  );
}

export function updateSavedSearch(tx: Writable, { id, name, query }: SavedSearch): void {
  tx.run('UPDATE saved_searches SET name = ?, query = ? WHERE id = ?', name, query, id);
}

/** Marks a saved search as deleted at an instant, or, with null, as there again. */
export function markSavedSearch(tx: Writable, id: string, deletedAt: string | null): void {
  tx.run('UPDATE saved_searches SET deleted_at = ? WHERE id = ?', deletedAt, id);
}
