/**
 * An investigation gathers sources and comparisons, and keeps its own settings. A source may be in several; a comparison is in one, or
 * in none. `kept` is 0 for a comparison that was only looked at: it goes when nothing was done in it. The program makes the first
 * investigation, of all that is there.
 */
export const migration = `
CREATE TABLE investigations (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE investigation_sources (
  source_id TEXT NOT NULL REFERENCES sources (id),
  investigation_id TEXT NOT NULL REFERENCES investigations (id),
  PRIMARY KEY (source_id, investigation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX investigation_sources_by_investigation ON investigation_sources (investigation_id);

ALTER TABLE comparisons ADD COLUMN investigation_id TEXT REFERENCES investigations (id);
ALTER TABLE comparisons ADD COLUMN kept INTEGER NOT NULL DEFAULT 1 CHECK (kept IN (0, 1));

CREATE INDEX comparisons_by_investigation ON comparisons (investigation_id);

CREATE INDEX investigations_deleted ON investigations (id) WHERE deleted_at IS NOT NULL;
`;
