import { expect, it } from 'vitest';
import { loadEngine } from '../database.ts';
import { migrate, schemaVersion } from '../migrate.ts';
import { migration as firstTables } from './0001-first-tables.ts';
import { migration as imports } from './0002-imports.ts';

/** A library as the first release left it: two sources, and a passage of one. */
const STORED = `
INSERT INTO sources (id, title, origin, added_at) VALUES ('s1', 'One', 'file', '2026-01-01'), ('s2', 'Two', 'paste', '2026-01-02');
INSERT INTO versions (id, source_id, text, words, sha256, added_at) VALUES
  ('v1', 's1', 'One text.', 2, '${'a'.repeat(64)}', '2026-01-01'), ('v2', 's2', 'Two.', 1, '${'b'.repeat(64)}', '2026-01-02');
INSERT INTO passages (id, version_id, title, ranges, words, created_at) VALUES ('p1', 'v1', 'Part', '[]', 1, '2026-01-03');
`;

it('keeps versions and the passages of them, and lets one file be read in two ways', async () => {
  const db = (await loadEngine()).create();
  migrate(db, [firstTables]);
  db.transaction((tx) => tx.script(STORED));
  migrate(db, [firstTables, imports]);
  expect(schemaVersion(db)).toBe(2);
  expect(
    db.all('SELECT id, number, source_id, text, words, sha256, reading FROM versions ORDER BY number'),
  ).toEqual([
    {
      id: 'v1',
      number: 1,
      source_id: 's1',
      text: 'One text.',
      words: 2,
      sha256: 'a'.repeat(64),
      reading: '',
    },
    { id: 'v2', number: 2, source_id: 's2', text: 'Two.', words: 1, sha256: 'b'.repeat(64), reading: '' },
  ]);
  expect(db.all('SELECT "table" FROM pragma_foreign_key_check')).toEqual([]);
  expect(db.get('SELECT version_id FROM passages')).toEqual({ version_id: 'v1' });
  const again = (reading: string) =>
    db.transaction((tx) =>
      tx.run(
        `INSERT INTO versions (id, source_id, text, words, sha256, reading, added_at) VALUES ('v3', 's1', 'x', 1, ?, ?, '')`,
        'a'.repeat(64),
        reading,
      ),
    );
  expect(() => again('')).toThrow(/UNIQUE/);
  again('before the tracked changes');
  expect(() =>
    db.transaction((tx) =>
      tx.run(
        `INSERT INTO passages (id, version_id, title, ranges, words, created_at) VALUES ('p2', 'v9', '', '[]', 1, '')`,
      ),
    ),
  ).toThrow(/FOREIGN KEY/);
  db.close();
});
