/**
 * A digest of every text, sha256 in hexadecimal, by which it is checked when it is read. The program fills in those of the
 * texts that are there already. Deleted rows are found without looking at all others.
 */
export const migration = `
ALTER TABLE versions ADD COLUMN text_sha256 TEXT CHECK (length(text_sha256) = 64);

CREATE INDEX sources_deleted ON sources (id) WHERE deleted_at IS NOT NULL;

CREATE INDEX comparisons_deleted ON comparisons (id) WHERE deleted_at IS NOT NULL;
`;
