import type { CollectionRecord } from '../bridge/contract.ts';
import type { Database, Value, Writable } from './database.ts';

/** The ids of the sources that are in a collection and are not deleted, in one JSON text. */
const SOURCES = `(
  SELECT json_group_array(sc.source_id) FROM source_collections sc JOIN sources s ON s.id = sc.source_id
  WHERE sc.collection_id = c.id AND s.deleted_at IS NULL)`;

const record = (row: Record<string, Value>): CollectionRecord => ({
  id: row['id'] as string,
  name: row['name'] as string,
  parent: row['parent_id'] as string | null,
  sources: JSON.parse(row['sources'] as string) as string[],
});

/**
 * The collections that are not deleted and lie in none that is, each after the one it lies in, and beside each other by name.
 */
export function listCollections(db: Database): CollectionRecord[] {
  const all = db
    .all(`SELECT c.*, ${SOURCES} AS sources FROM collections c WHERE deleted_at IS NULL ORDER BY number`)
    .map(record)
    .sort((a, b) => a.name.localeCompare(b.name));
  const within = (parent: string | null): CollectionRecord[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...within(one.id)]);
  return within(null);
}

/** A collection, deleted or not; null when there is none. */
export function collectionById(
  db: Database,
  id: string,
): { readonly collection: CollectionRecord; readonly deleted: boolean } | null {
  const row = db.get(`SELECT c.*, ${SOURCES} AS sources FROM collections c WHERE id = ?`, id);
  return row === undefined ? null : { collection: record(row), deleted: row['deleted_at'] !== null };
}

/** The ids of a collection and of those it lies in, up to the top. */
export function collectionsAround(db: Database, id: string): string[] {
  return db
    .all(
      `WITH RECURSIVE around (id, parent_id) AS (
         SELECT id, parent_id FROM collections WHERE id = ?
         UNION SELECT c.id, c.parent_id FROM collections c JOIN around a ON c.id = a.parent_id)
       SELECT id FROM around`,
      id,
    )
    .map((row) => row['id'] as string);
}

export function insertCollection(
  tx: Writable,
  collection: Omit<CollectionRecord, 'sources'> & { readonly createdAt: string },
): void {
  tx.run(
    'INSERT INTO collections (id, name, parent_id, created_at) VALUES (?, ?, ?, ?)',
    collection.id,
    collection.name,
    collection.parent,
    collection.createdAt,
  );
}

export function updateCollection(
  tx: Writable,
  { id, name, parent }: Omit<CollectionRecord, 'sources'>,
): void {
  tx.run('UPDATE collections SET name = ?, parent_id = ? WHERE id = ?', name, parent, id);
}

/** Marks a collection as deleted at an instant, or, with null, as there again. */
export function markCollection(tx: Writable, id: string, deletedAt: string | null): void {
  tx.run('UPDATE collections SET deleted_at = ? WHERE id = ?', deletedAt, id);
}

/** The names of the collections that every source is in, and of those around them. */
export function collectionNamesBySource(db: Database): Map<string, string[]> {
  const collections = listCollections(db);
  const namesAround = (id: string | null): string[] => {
    const here = collections.find((one) => one.id === id);
    return here === undefined ? [] : [here.name, ...namesAround(here.parent)];
  };
  const names = new Map<string, string[]>();
  for (const { id, sources } of collections) {
    const around = namesAround(id);
    for (const source of sources) names.set(source, [...(names.get(source) ?? []), ...around]);
  }
  return names;
}
