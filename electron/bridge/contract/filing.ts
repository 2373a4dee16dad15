/** How sources are filed: tags, collections and saved searches. */
import * as v from 'valibot';
import { declare } from './declare.ts';
import { id, ids, shortName } from './inputs.ts';

/** The colours a tag can have; a tag is never told by its colour alone. */
export const TAG_COLOURS = ['grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple'] as const;

export type TagColour = (typeof TAG_COLOURS)[number];

export interface TagRecord {
  readonly id: string;
  readonly name: string;
  readonly colour: TagColour;
  /** Ids of the sources that have it. */
  readonly sources: readonly string[];
}

/** A collection of sources, which may lie in another one. A source may be in several. */
export interface CollectionRecord {
  readonly id: string;
  readonly name: string;
  /** The collection it lies in; null at the top. */
  readonly parent: string | null;
  /** Ids of the sources that are in it, without those of collections inside it. */
  readonly sources: readonly string[];
}

/** A search under a name, which finds what fits it at the time. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

/** How sources are filed. */
export interface Filing {
  /** By name. */
  readonly tags: readonly TagRecord[];
  /** By name; each comes after the one it lies in. */
  readonly collections: readonly CollectionRecord[];
  /** In the order they were made. */
  readonly searches: readonly SavedSearch[];
}

/** The sources that were filed where they were not, and taken out of where they were. */
export interface Refiled {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export const filingCalls = {
  /** Makes a tag, or, with its `id`, gives it another name or colour. */
  saveTag: declare<TagRecord>()(
    v.strictObject({ id: v.optional(id), name: shortName, colour: v.picklist(TAG_COLOURS) }),
  ),
  deleteTag: declare<null>()(v.strictObject({ id })),
  restoreTag: declare<TagRecord>()(v.strictObject({ id })),
  /** Gives sources a tag, and takes it from others. */
  tagSources: declare<Refiled>()(v.strictObject({ tag: id, add: ids, remove: ids })),
  /** Makes a collection, or, with its `id`, gives it another name or place. */
  saveCollection: declare<CollectionRecord>()(
    v.strictObject({ id: v.optional(id), name: shortName, parent: v.nullable(id) }),
  ),
  deleteCollection: declare<null>()(v.strictObject({ id })),
  restoreCollection: declare<CollectionRecord>()(v.strictObject({ id })),
  /** Puts sources into a collection, and takes others out of it. */
  collectSources: declare<Refiled>()(v.strictObject({ collection: id, add: ids, remove: ids })),
  saveSearch: declare<SavedSearch>()(
    v.strictObject({
      id: v.optional(id),
      name: shortName,
      query: v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(2_000)),
    }),
  ),
  deleteSearch: declare<null>()(v.strictObject({ id })),
  restoreSearch: declare<SavedSearch>()(v.strictObject({ id })),
} as const;
