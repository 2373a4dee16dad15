/**
 * A note may belong to no investigation: it is written while none is there. SQLite takes a constraint from a column by making the
 * table anew.
 */
export const migration = `
CREATE TABLE annotations_anew (
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

INSERT INTO annotations_anew (number, id, investigation_id, markdown, colour, tags, places, about, author, created_at, updated_at, base, deleted_at)
SELECT number, id, investigation_id, markdown, colour, tags, places, about, author, created_at, updated_at, base, deleted_at FROM annotations;

DROP TABLE annotations;

ALTER TABLE annotations_anew RENAME TO annotations;

CREATE INDEX annotations_by_investigation ON annotations (investigation_id);

CREATE INDEX annotations_deleted ON annotations (id) WHERE deleted_at IS NOT NULL;
`;
