/**
 * Several texts may be read from the same bytes, such as a Word document before and after its tracked changes: `reading`
 * tells them apart. `imports` keeps how each version was read. The table of versions is made anew, since SQLite does not
 * change what is unique in one; what points to it is checked when all of it is there again.
 */
export const migration = `
PRAGMA defer_foreign_keys = ON;

CREATE TABLE versions_before AS SELECT * FROM versions;

DROP TABLE versions;

CREATE TABLE versions (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_id TEXT NOT NULL REFERENCES sources (id),
  text TEXT NOT NULL,
  words INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  reading TEXT NOT NULL,
  added_at TEXT NOT NULL,
  UNIQUE (sha256, reading)
) STRICT;

CREATE INDEX versions_by_source ON versions (source_id, number);

INSERT INTO versions (number, id, source_id, text, words, sha256, reading, added_at)
SELECT number, id, source_id, text, words, sha256, '', added_at FROM versions_before;

DROP TABLE versions_before;

CREATE TABLE imports (
  version_id TEXT NOT NULL PRIMARY KEY REFERENCES versions (id),
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;
`;
