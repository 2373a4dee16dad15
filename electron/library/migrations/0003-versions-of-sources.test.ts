import { expect, it } from 'vitest';
import { loadEngine } from '../database.ts';
import { migrate, schemaVersion } from '../migrate.ts';
import { migration as firstTables } from './0001-first-tables.ts';
import { migration as imports } from './0002-imports.ts';
import { migration as versionsOfSources } from './0003-versions-of-sources.ts';

/** A library as it was before: two sources, one from a file, and a judgement. */
const STORED = `
INSERT INTO sources (id, title, origin, file_name, added_at) VALUES ('s1', 'One', 'file', 'one.txt', '2026-01-01'), ('s2', 'Two', 'paste', NULL, '2026-01-02');
INSERT INTO versions (id, source_id, text, words, sha256, reading, added_at) VALUES
  ('v1', 's1', 'One text.', 2, '${'a'.repeat(64)}', '', '2026-01-01'), ('v2', 's2', 'Two.', 1, '${'b'.repeat(64)}', '', '2026-01-02');
INSERT INTO comparisons (id, title, members, view, created_at, updated_at) VALUES ('c1', '', '[]', '{}', '', '');
INSERT INTO judgements (comparison_id, finding_id, verdict, reason, says, judged_at) VALUES ('c1', 'f', 'open', '', '', '');
`;

it('every version is an import of its source’s file, and judgements know no places yet', async () => {
  const db = (await loadEngine()).create();
  migrate(db, [firstTables, imports]);
  db.transaction((tx) => tx.script(STORED));
  migrate(db, [firstTables, imports, versionsOfSources]);
  expect(schemaVersion(db)).toBe(3);
  const read = 'SELECT id, file_name, made, note, own_source_id, deleted_at FROM versions ORDER BY number';
  const rest = { made: 'import', note: null, own_source_id: null, deleted_at: null };
  expect(db.all(read)).toEqual([
    { id: 'v1', file_name: 'one.txt', ...rest },
    { id: 'v2', file_name: null, ...rest },
  ]);
  expect(db.all('SELECT places FROM judgements')).toEqual([{ places: null }]);
  expect(() => db.transaction((tx) => tx.run(`UPDATE versions SET made = 'guess'`))).toThrow(/CHECK/);
  db.close();
});
