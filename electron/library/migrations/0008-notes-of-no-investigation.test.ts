import { expect, it } from 'vitest';
import { loadEngine } from '../database.ts';
import { migrate, schemaVersion } from '../migrate.ts';
import { MIGRATIONS } from './index.ts';

it('notes that are there stay as they are, and others need no investigation', async () => {
  const db = (await loadEngine()).create();
  migrate(db, MIGRATIONS.slice(0, 7));
  const note = (id: string, investigation: string) =>
    `INSERT INTO annotations (id, investigation_id, markdown, colour, tags, places, about, author, created_at, updated_at, base, deleted_at)
     VALUES ('${id}', ${investigation}, 'Words', 'red', '["t"]', '[]', NULL, 'AB', '1', '2', '3', '4')`;
  db.transaction((tx) =>
    tx.script(`INSERT INTO investigations (id, title, settings, created_at) VALUES ('i', 'Ferry', '{}', '');
      ${note('n1', `'i'`)}`),
  );
  const before = db.all('SELECT * FROM annotations');
  expect(() => db.transaction((tx) => tx.run(note('n2', 'NULL')))).toThrow(/NOT NULL/);
  migrate(db, MIGRATIONS.slice(0, 8));
  expect(schemaVersion(db)).toBe(8);
  expect(db.all('SELECT * FROM annotations')).toEqual(before);
  db.transaction((tx) => tx.run(note('n2', 'NULL')));
  expect(() => db.transaction((tx) => tx.run(note('n3', `'none'`)))).toThrow(/FOREIGN KEY/);
  db.close();
});
