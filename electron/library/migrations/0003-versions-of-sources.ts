/**
 * A source may have several versions. `made` and `note` tell how each came to be; `own_source_id` is the source that a version came as
 * before the user made it a version of another, so that this can be taken back. `carried` keeps what went along from one version to
 * another, and how it was found there. Judgements keep the places they were made of, as a list of member, start and end.
 */
export const migration = `
ALTER TABLE versions ADD COLUMN file_name TEXT;
ALTER TABLE versions ADD COLUMN made TEXT NOT NULL DEFAULT 'import'
  CHECK (made IN ('import', 'clean-up', 'correction', 'reading'));
ALTER TABLE versions ADD COLUMN note TEXT;
ALTER TABLE versions ADD COLUMN own_source_id TEXT REFERENCES sources (id);
ALTER TABLE versions ADD COLUMN deleted_at TEXT;

UPDATE versions SET file_name = (SELECT file_name FROM sources WHERE sources.id = versions.source_id);

ALTER TABLE judgements ADD COLUMN places TEXT CHECK (places IS NULL OR json_valid(places));

CREATE TABLE carried (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('passage', 'comparison')),
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  version_id TEXT NOT NULL REFERENCES versions (id),
  status TEXT NOT NULL CHECK (status IN ('exact', 'moved', 'changed', 'lost')),
  carried_at TEXT NOT NULL
) STRICT;

CREATE INDEX carried_by_version ON carried (version_id, kind, from_id);
`;
