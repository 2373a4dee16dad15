/** The calls by which sources are filed: tags, collections, saved searches, and several sources deleted at once. */
import type { Filing, Parsed, Refiled, Result } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import type { CallsBase } from './calls-base.ts';
import {
  collectionById,
  collectionsAround,
  insertCollection,
  listCollections,
  markCollection,
  updateCollection,
} from './collections.ts';
import type { Database, Writable } from './database.ts';
import {
  insertSavedSearch,
  listSavedSearches,
  markSavedSearch,
  savedSearchById,
  updateSavedSearch,
} from './saved-searches.ts';
import { fold } from './search/words-of.ts';
import { insertTag, listTags, markTag, tagById, updateTag } from './tags.ts';

type FilingCall =
  | 'saveTag'
  | 'deleteTag'
  | 'restoreTag'
  | 'tagSources'
  | 'saveCollection'
  | 'deleteCollection'
  | 'restoreCollection'
  | 'collectSources'
  | 'saveSearch'
  | 'deleteSearch'
  | 'restoreSearch'
  | 'deleteSources'
  | 'restoreSources';

export type FilingCalls = { readonly [N in FilingCall]: (input: Parsed<N>) => Result<N> };

/** How the sources of a library are filed. */
export const filingOf = (db: Database): Filing => ({
  tags: listTags(db),
  collections: listCollections(db),
  searches: listSavedSearches(db),
});

/** A table that says which sources are in which tag, collection or investigation. */
interface Places {
  readonly table: 'source_tags' | 'source_collections' | 'investigation_sources';
  readonly column: 'tag_id' | 'collection_id' | 'investigation_id';
}
const TAGS: Places = { table: 'source_tags', column: 'tag_id' };
const COLLECTIONS: Places = { table: 'source_collections', column: 'collection_id' };

/** Files sources, each once, in two statements however many they are. */
export function refile(
  tx: Writable,
  { table, column }: Places,
  id: string,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Refiled {
  const there = new Set(
    tx.all(`SELECT source_id FROM ${table} WHERE ${column} = ?`, id).map((row) => row['source_id'] as string),
  );
  const known = new Set(
    tx
      .all('SELECT id FROM sources WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(add))
      .map((row) => row['id'] as string),
  );
  const added = [...new Set(add)].filter((source) => known.has(source) && !there.has(source));
  const removed = [...new Set(remove)].filter((source) => there.has(source));
  if (added.length > 0)
    tx.run(
      `INSERT INTO ${table} (source_id, ${column}) SELECT value, ? FROM json_each(?)`,
      id,
      JSON.stringify(added),
    );
  if (removed.length > 0)
    tx.run(
      `DELETE FROM ${table} WHERE ${column} = ? AND source_id IN (SELECT value FROM json_each(?))`,
      id,
      JSON.stringify(removed),
    );
  return { added, removed };
}

export function filingCalls({ db, change, making: { newId, instant } }: CallsBase): FilingCalls {
  const missing = (what: string) => new Refusal('not-found', { what });
  const anyTag = (id: string) => {
    const found = tagById(db, id);
    if (found === null) throw missing('tag');
    return found;
  };
  const anyCollection = (id: string) => {
    const found = collectionById(db, id);
    if (found === null) throw missing('collection');
    return found;
  };
  const anySearch = (id: string) => {
    const found = savedSearchById(db, id);
    if (found === null) throw missing('saved search');
    return found;
  };
  /** There may be one of a name in a place. */
  const refuseNamesake = (what: string, name: string, others: readonly { readonly name: string }[]) => {
    if (others.some((other) => fold(other.name) === fold(name)))
      throw new Refusal('name-taken', { what, name });
  };
  const markSources = (ids: readonly string[], deletedAt: string | null) =>
    change((tx) => {
      tx.run(
        `UPDATE sources SET deleted_at = ?
         WHERE id IN (SELECT value FROM json_each(?)) AND (deleted_at IS NULL) <> (? IS NULL)`,
        deletedAt,
        JSON.stringify(ids),
        deletedAt,
      );
      return null;
    });

  return {
    saveTag: ({ id, name, colour }) =>
      change((tx) => {
        refuseNamesake(
          'tag',
          name,
          listTags(db).filter((one) => one.id !== id),
        );
        const made = id ?? newId();
        if (id === undefined) insertTag(tx, { id: made, name, colour, createdAt: instant() });
        else {
          const { tag } = anyTag(id);
          if (tag.name !== name || tag.colour !== colour) updateTag(tx, { id, name, colour });
        }
        return anyTag(made).tag;
      }),

    deleteTag: ({ id }) =>
      change((tx) => {
        if (!anyTag(id).deleted) markTag(tx, id, instant());
        return null;
      }),

    restoreTag: ({ id }) =>
      change((tx) => {
        const { tag, deleted } = anyTag(id);
        if (deleted) {
          refuseNamesake('tag', tag.name, listTags(db));
          markTag(tx, id, null);
        }
        return anyTag(id).tag;
      }),

    tagSources: ({ tag, add, remove }) =>
      change((tx) => {
        if (anyTag(tag).deleted) throw missing('tag');
        return refile(tx, TAGS, tag, { add, remove });
      }),

    saveCollection: ({ id, name, parent }) =>
      change((tx) => {
        if (parent !== null && anyCollection(parent).deleted) throw missing('collection');
        if (id !== undefined && parent !== null && collectionsAround(db, parent).includes(id))
          throw new Refusal('collection-in-itself', { name });
        refuseNamesake(
          'collection',
          name,
          listCollections(db).filter((one) => one.parent === parent && one.id !== id),
        );
        const made = id ?? newId();
        if (id === undefined) insertCollection(tx, { id: made, name, parent, createdAt: instant() });
        else {
          const { collection } = anyCollection(id);
          if (collection.name !== name || collection.parent !== parent)
            updateCollection(tx, { id, name, parent });
        }
        return anyCollection(made).collection;
      }),

    deleteCollection: ({ id }) =>
      change((tx) => {
        if (!anyCollection(id).deleted) markCollection(tx, id, instant());
        return null;
      }),

    restoreCollection: ({ id }) =>
      change((tx) => {
        const { collection, deleted } = anyCollection(id);
        if (deleted) {
          refuseNamesake(
            'collection',
            collection.name,
            listCollections(db).filter((one) => one.parent === collection.parent),
          );
          markCollection(tx, id, null);
        }
        return anyCollection(id).collection;
      }),

    collectSources: ({ collection, add, remove }) =>
      change((tx) => {
        if (anyCollection(collection).deleted) throw missing('collection');
        return refile(tx, COLLECTIONS, collection, { add, remove });
      }),

    saveSearch: ({ id, name, query }) =>
      change((tx) => {
        const made = id ?? newId();
        if (id === undefined) insertSavedSearch(tx, { id: made, name, query, createdAt: instant() });
        else {
          const { search } = anySearch(id);
          if (search.name !== name || search.query !== query) updateSavedSearch(tx, { id, name, query });
        }
        return anySearch(made).search;
      }),

    deleteSearch: ({ id }) =>
      change((tx) => {
        if (!anySearch(id).deleted) markSavedSearch(tx, id, instant());
        return null;
      }),

    restoreSearch: ({ id }) =>
      change((tx) => {
        if (anySearch(id).deleted) markSavedSearch(tx, id, null);
        return anySearch(id).search;
      }),

    deleteSources: ({ ids }) => markSources(ids, instant()),
    restoreSources: ({ ids }) => markSources(ids, null),
  };
}
