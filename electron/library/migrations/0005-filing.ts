/**
 * How sources are filed: by tags with a colour, and in collections, which may lie in one another; and searches that are kept under a
 * name. What is deleted is marked with the time, and keeps its sources. `erasures` holds the trash that was emptied until every copy of
 * it is gone: the ids of what is erased, and the checksums of the files it came from.
 */
export const migration = `
CREATE TABLE tags (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  colour TEXT NOT NULL CHECK (colour IN ('grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE source_tags (
  source_id TEXT NOT NULL REFERENCES sources (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (source_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_tags_by_tag ON source_tags (tag_id);

CREATE TABLE collections (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  parent_id TEXT REFERENCES collections (id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE source_collections (
  source_id TEXT NOT NULL REFERENCES sources (id),
  collection_id TEXT NOT NULL REFERENCES collections (id),
  PRIMARY KEY (source_id, collection_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_collections_by_collection ON source_collections (collection_id);

CREATE TABLE saved_searches (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE erasures (
  number INTEGER PRIMARY KEY,
  items TEXT NOT NULL CHECK (json_valid(items)),
  begun_at TEXT NOT NULL
) STRICT;
`;
