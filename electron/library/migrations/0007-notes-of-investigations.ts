/**
 * Notes and highlights belong to an investigation and stand at places of versions, at a finding or a fact, or at nothing. Judgements
 * have an author, and those of other people are kept beside the own one. `base` is what a note or a judgement was when it was last
 * brought in from another library, so that what was changed on both sides is told from what was changed on one. Pictures of notes lie
 * among the originals, under their sha256.
 */
export const migration = `
CREATE TABLE annotations (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  investigation_id TEXT NOT NULL REFERENCES investigations (id),
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

CREATE INDEX annotations_by_investigation ON annotations (investigation_id);

CREATE INDEX annotations_deleted ON annotations (id) WHERE deleted_at IS NOT NULL;

ALTER TABLE judgements ADD COLUMN author TEXT NOT NULL DEFAULT '';

ALTER TABLE notes ADD COLUMN base TEXT;

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

CREATE TABLE pictures (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  type TEXT NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/gif', 'image/webp')),
  bytes INTEGER NOT NULL,
  added_at TEXT NOT NULL
) STRICT;
`;
