/** How sources are filed and cited: tags, collections, searches, keys. */
import { collectionById, insertCollection, listCollections } from '../collections.ts';
import type { Database, Writable } from '../database.ts';
import { insertSavedSearch, listSavedSearches } from '../saved-searches.ts';
import { fold } from '../search/words-of.ts';
import { putSettings, readSettings } from '../settings.ts';
import { insertTag, listTags } from '../tags.ts';

/** The keys that sources are cited by, where they have none here. */
export function mergeKeys(tx: Writable, other: Database, sourceHere: ReadonlyMap<string, string>): void {
  const here = readSettings(tx).citationKeys ?? {};
  const there = Object.entries(readSettings(other).citationKeys ?? {}).flatMap(([source, key]) => {
    const id = sourceHere.get(source);
    return id === undefined || here[id] !== undefined ? [] : [[id, key] as const];
  });
  if (there.length > 0) putSettings(tx, { citationKeys: { ...here, ...Object.fromEntries(there) } });
}

/** Tags are the same by their name, collections by theirs and the place they lie in, searches by what they search for. */
export function mergeFiling(
  tx: Writable,
  other: Database,
  {
    sourceHere,
    newId,
    instant,
  }: {
    readonly sourceHere: ReadonlyMap<string, string>;
    readonly newId: () => string;
    readonly instant: string;
  },
): void {
  const file = (table: string, column: string, id: string, there: readonly string[]) => {
    for (const source of there) {
      const here = sourceHere.get(source);
      if (here !== undefined)
        tx.run(`INSERT OR IGNORE INTO ${table} (source_id, ${column}) VALUES (?, ?)`, here, id);
    }
  };
  for (const tag of listTags(other)) {
    const same = listTags(tx).find(({ name }) => fold(name) === fold(tag.name));
    const id = same?.id ?? newId();
    if (same === undefined) insertTag(tx, { ...tag, id, createdAt: instant });
    file('source_tags', 'tag_id', id, tag.sources);
  }
  const collectionHere = new Map<string, string>();
  for (const collection of listCollections(other)) {
    const parent = collection.parent === null ? null : (collectionHere.get(collection.parent) ?? null);
    const same = listCollections(tx).find(
      (one) => one.parent === parent && fold(one.name) === fold(collection.name),
    );
    const id = same?.id ?? newId();
    if (same === undefined && collectionById(tx, id) === null)
      insertCollection(tx, { id, name: collection.name, parent, createdAt: instant });
    collectionHere.set(collection.id, id);
    file('source_collections', 'collection_id', id, collection.sources);
  }
  for (const search of listSavedSearches(other))
    if (!listSavedSearches(tx).some(({ query }) => query === search.query))
      insertSavedSearch(tx, { ...search, id: newId(), createdAt: instant });
}
