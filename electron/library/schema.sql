-- Generated from the migrations, for reading; schema version 8.

CREATE TABLE "annotations" (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  investigation_id TEXT REFERENCES investigations (id),
  markdown TEXT NOT NULL,
  colour TEXT CHECK (colour IN ('grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple')),
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  places TEXT NOT NULL CHECK (json_valid(places)),
  about TEXT CHECK (about IS NULL OR json_valid(about)),
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  base TEXT,
  deleted_at TEXT
) STRICT;

CREATE TABLE carried (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('passage', 'comparison')),
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  version_id TEXT NOT NULL REFERENCES versions (id),
  status TEXT NOT NULL CHECK (status IN ('exact', 'moved', 'changed', 'lost')),
  carried_at TEXT NOT NULL
) STRICT;

CREATE TABLE collections (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  parent_id TEXT REFERENCES collections (id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE comparisons (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  members TEXT NOT NULL CHECK (json_valid(members)),
  view TEXT NOT NULL CHECK (json_valid(view)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
, investigation_id TEXT REFERENCES investigations (id), kept INTEGER NOT NULL DEFAULT 1 CHECK (kept IN (0, 1))) STRICT;

CREATE TABLE erasures (
  number INTEGER PRIMARY KEY,
  items TEXT NOT NULL CHECK (json_valid(items)),
  begun_at TEXT NOT NULL
) STRICT;

CREATE TABLE imports (
  version_id TEXT NOT NULL PRIMARY KEY REFERENCES versions (id),
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE TABLE investigation_sources (
  source_id TEXT NOT NULL REFERENCES sources (id),
  investigation_id TEXT NOT NULL REFERENCES investigations (id),
  PRIMARY KEY (source_id, investigation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE investigations (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE judgements (
  number INTEGER PRIMARY KEY,
  comparison_id TEXT NOT NULL REFERENCES comparisons (id),
  finding_id TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('open', 'confirmed', 'explained', 'dismissed')),
  reason TEXT NOT NULL,
  says TEXT NOT NULL,
  judged_at TEXT NOT NULL, places TEXT CHECK (places IS NULL OR json_valid(places)), author TEXT NOT NULL DEFAULT '',
  UNIQUE (comparison_id, finding_id)
) STRICT;

CREATE TABLE notes (
  comparison_id TEXT NOT NULL PRIMARY KEY REFERENCES comparisons (id),
  markdown TEXT NOT NULL,
  revision INTEGER NOT NULL,
  updated_at TEXT NOT NULL
, base TEXT) STRICT;

CREATE TABLE opinions (
  number INTEGER PRIMARY KEY,
  comparison_id TEXT NOT NULL REFERENCES comparisons (id),
  finding_id TEXT NOT NULL,
  author TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('open', 'confirmed', 'explained', 'dismissed')),
  reason TEXT NOT NULL,
  says TEXT NOT NULL,
  judged_at TEXT NOT NULL,
  UNIQUE (comparison_id, finding_id, author)
) STRICT;

CREATE TABLE passages (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version_id TEXT NOT NULL REFERENCES versions (id),
  title TEXT NOT NULL,
  ranges TEXT NOT NULL CHECK (json_valid(ranges)),
  words INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE pictures (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  type TEXT NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/gif', 'image/webp')),
  bytes INTEGER NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE saved_searches (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE seeds_loaded (
  sha256 TEXT NOT NULL PRIMARY KEY,
  loaded_at TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE source_collections (
  source_id TEXT NOT NULL REFERENCES sources (id),
  collection_id TEXT NOT NULL REFERENCES collections (id),
  PRIMARY KEY (source_id, collection_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_tags (
  source_id TEXT NOT NULL REFERENCES sources (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (source_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  outlet TEXT,
  author TEXT,
  published TEXT,
  published_note TEXT,
  url TEXT,
  language TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'file', 'paste')),
  file_name TEXT,
  added_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE tags (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  colour TEXT NOT NULL CHECK (colour IN ('grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE versions (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_id TEXT NOT NULL REFERENCES sources (id),
  text TEXT NOT NULL,
  words INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  reading TEXT NOT NULL,
  added_at TEXT NOT NULL, file_name TEXT, made TEXT NOT NULL DEFAULT 'import'
  CHECK (made IN ('import', 'clean-up', 'correction', 'reading')), note TEXT, own_source_id TEXT REFERENCES sources (id), deleted_at TEXT, text_sha256 TEXT CHECK (length(text_sha256) = 64),
  UNIQUE (sha256, reading)
) STRICT;

CREATE INDEX annotations_by_investigation ON annotations (investigation_id);

CREATE INDEX annotations_deleted ON annotations (id) WHERE deleted_at IS NOT NULL;

CREATE INDEX carried_by_version ON carried (version_id, kind, from_id);

CREATE INDEX comparisons_by_investigation ON comparisons (investigation_id);

CREATE INDEX comparisons_by_members ON comparisons (members);

CREATE INDEX comparisons_deleted ON comparisons (id) WHERE deleted_at IS NOT NULL;

CREATE INDEX investigation_sources_by_investigation ON investigation_sources (investigation_id);

CREATE INDEX investigations_deleted ON investigations (id) WHERE deleted_at IS NOT NULL;

CREATE INDEX source_collections_by_collection ON source_collections (collection_id);

CREATE INDEX source_tags_by_tag ON source_tags (tag_id);

CREATE INDEX sources_deleted ON sources (id) WHERE deleted_at IS NOT NULL;

CREATE INDEX versions_by_source ON versions (source_id, number);
