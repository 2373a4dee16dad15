import type { TagColour, TagRecord } from '../bridge/contract.ts';
import type { Database, Value, Writable } from './database.ts';

/** The ids of the sources that have a tag and are not deleted, in one JSON text. */
const SOURCES = `(
  SELECT json_group_array(st.source_id) FROM source_tags st JOIN sources s ON s.id = st.source_id
  WHERE st.tag_id = t.id AND s.deleted_at IS NULL)`;

const record = (row: Record<string, Value>): TagRecord => ({
  id: row['id'] as string,
  name: row['name'] as string,
  colour: row['colour'] as TagColour,
  sources: JSON.parse(row['sources'] as string) as string[],
});

/** The tags that are not deleted, by name. */
export function listTags(db: Database): TagRecord[] {
  return db
    .all(`SELECT t.*, ${SOURCES} AS sources FROM tags t WHERE deleted_at IS NULL ORDER BY number`)
    .map(record)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** A tag, deleted or not; null when there is none. */
export function tagById(
  db: Database,
  id: string,
): { readonly tag: TagRecord; readonly deleted: boolean } | null {
  const row = db.get(`SELECT t.*, ${SOURCES} AS sources FROM tags t WHERE id = ?`, id);
  return row === undefined ? null : { tag: record(row), deleted: row['deleted_at'] !== null };
}

export function insertTag(
  tx: Writable,
  tag: Omit<TagRecord, 'sources'> & { readonly createdAt: string },
): void {
  tx.run(
    'INSERT INTO tags (id, name, colour, created_at) VALUES (?, ?, ?, ?)',
    tag.id,
    tag.name,
    tag.colour,
    tag.createdAt,
  );
}

export function updateTag(tx: Writable, { id, name, colour }: Omit<TagRecord, 'sources'>): void {
  tx.run('UPDATE tags SET name = ?, colour = ? WHERE id = ?', name, colour, id);
}

/** Marks a tag as deleted at an instant, or, with null, as there again. */
export function markTag(tx: Writable, id: string, deletedAt: string | null): void {
  tx.run('UPDATE tags SET deleted_at = ? WHERE id = ?', deletedAt, id);
}

/** The names of the tags of every source that has any. */
export function tagNamesBySource(db: Database): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const rows = db.all(
    'SELECT st.source_id, t.name FROM source_tags st JOIN tags t ON t.id = st.tag_id WHERE t.deleted_at IS NULL',
  );
  for (const { source_id: source, name } of rows) {
    const known = names.get(source as string);
    if (known === undefined) names.set(source as string, [name as string]);
    else known.push(name as string);
  }
  return names;
}
